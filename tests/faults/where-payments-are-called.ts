import type { Payment } from '#contract/account/payments.ts';
import type { TopUp } from '#contract/account/top-ups.ts';
import { press } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

type Id = 'createPayment' | 'getPayment' | 'listPayments' | 'getTopUp';

/** Payments through the cashier. */
export const PAYMENT_PLACES: Record<Id, Place> = {
  listPayments: { persona: '30', address: '/pay', done: (texts) => texts.payments.methods },
  createPayment: {
    persona: '30',
    address: '/pay',
    ready: (texts) => texts.payments.methods,
    done: (texts) => texts.payments.opening,
    unknown: (texts) => texts.payments.nothingTaken,
    happened: (hall) => customerOf(hall).payments.length,
    act: (texts) => press(texts.payments.payNow.replace('{{amount}}', '50.00')),
  },
  getPayment: {
    persona: '30',
    address: '/pay',
    prepare: async () => {
      const { id } = (await ask('/api/payments', { purpose: 'top-up', amount: 5000 })) as Payment; // the contract's own answer
      return `/pay/${id}`;
    },
    done: (texts) => texts.payments.pendingTitle,
  },
  getTopUp: {
    persona: '30',
    address: '/top-up',
    prepare: async () => {
      const { number } = (await ask('/api/top-ups', { card: '1234567890120050' })) as TopUp; // the contract's own answer
      return `/top-up/${number}`;
    },
    done: (texts) => texts.topUp.newBalance,
  },
};
