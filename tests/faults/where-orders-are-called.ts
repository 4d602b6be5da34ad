import type { OfferedTerms } from '#contract/terms.ts';
import type { Order, OrderAction } from '#contract/orders.ts';
import { CODE_PAUSE_SECONDS } from '#contract/session.ts';
import { button, field, isThere, press, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { still } from '#tests/support/page/texts.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

type Id = 'getTerms' | 'createOrder' | 'listOrders' | 'getOrder' | 'sendOrderCode' | 'confirmOrder' | 'cancelOrder' | 'listSubscriptions' | 'setPaidServiceLock' | 'getLine';
const FEE_PAGE = '/services/missed-call/order?action=subscribe';

/** The first confirmation of an order, as whoever is signed in; where the second is given. */
async function begin(action: OrderAction, service: string): Promise<string> {
  const { terms } = (await ask(`/api/terms?action=${action}&service=${service}`)) as OfferedTerms; // the contract's own answer
  const { id } = (await ask('/api/orders', { action, service, version: terms.version })) as Order; // the contract's own answer
  return `/orders/${id}`;
}

/** Presses the button of this name where it is offered: the screen may have found out by itself. */
async function pressIfThere(name: string): Promise<void> {
  if (isThere(button(name))) await press(name);
}

/** Orders, subscriptions, the lock and the line. */
export const ORDER_PLACES: Record<Id, Place> = {
  getTerms: { persona: '30', address: FEE_PAGE, done: (texts) => texts.orderFee.goOnByCode },
  createOrder: {
    persona: '30',
    address: FEE_PAGE,
    ready: (texts) => texts.orderFee.goOnByCode,
    done: (texts) => texts.orders.noCode,
    messages: 1,
    happened: (hall) => customerOf(hall).orders.length,
    act: (texts) => press(texts.orderFee.goOnByCode),
  },
  listOrders: { persona: '30', address: '/orders', done: (texts) => texts.orderList.listLead },
  getOrder: { persona: '30', address: '/orders', prepare: () => begin('subscribe', 'missed-call'), done: (texts) => texts.orders.noCode },
  sendOrderCode: {
    persona: '30',
    address: '/orders',
    prepare: async () => {
      const address = await begin('subscribe', 'missed-call');
      await ask('/__operator/clock', { advanceSeconds: CODE_PAUSE_SECONDS });
      return address;
    },
    ready: (texts) => texts.orders.resend,
    done: (texts) => still(texts.orders.resendIn),
    messages: 2,
    findsOut: true,
    act: (texts) => pressIfThere(texts.orders.resend),
  },
  confirmOrder: {
    persona: '30',
    address: '/orders',
    prepare: () => begin('subscribe', 'missed-call'),
    ready: (texts) => texts.orders.nothingYet,
    done: (texts) => texts.orders.kept,
    cleared: ({ orders }) => [orders.code],
    unknown: (texts) => texts.orders.unknownTitle,
    findsOut: true,
    happened: (hall) => customerOf(hall).subscriptions.filter(({ offer }) => offer === 'missed-call').length,
    act: async (texts) => {
      // After an unknown outcome what was typed is gone, and only the very same is offered again.
      if (!isThere(field(texts.orders.code))) return pressIfThere(texts.orders.retry);
      await type(texts.orders.code, '888888');
      await press(texts.orders.confirmMonthly.replace('{{fee}}', '3.00'));
    },
  },
  cancelOrder: {
    persona: '30',
    address: '/orders',
    prepare: () => begin('subscribe', 'missed-call'),
    ready: (texts) => texts.orders.nothingYet,
    done: (texts) => texts.ordersEnded.cancelledTitle,
    happened: (hall) => customerOf(hall).orders.filter(({ state }) => state === 'cancelled').length,
    act: (texts) => press(texts.orders.giveUp),
  },
  listSubscriptions: { persona: '30', address: '/subscriptions', done: (texts) => texts.subscriptions.lockTitle },
  setPaidServiceLock: {
    persona: '30',
    address: '/subscriptions',
    ready: (texts) => texts.subscriptions.lockTitle,
    done: (texts) => still(texts.subscriptions.lockedThirdPartySince),
    unknown: (texts) => texts.subscriptions.unknown,
    findsOut: true,
    happened: (hall) => customerOf(hall).locks.length,
    act: async (texts) => {
      // The place in the list is put right with the frame after it is drawn.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await pressIfThere(texts.subscriptions.lockThirdParty);
    },
  },
  getLine: { persona: '30', address: '/line', done: (texts) => texts.line.worksAll },
};
