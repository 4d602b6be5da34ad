import { ORDER_LIFE_MINUTES, type OrderAction } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { CodeSent } from '#contract/session.ts';
import { instantOf, MINUTE, SECOND, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { assertPasswordInSession } from '#mocks/operator/session/password-attempts.ts';
import { assertCode, sendCodeForOrder } from '#mocks/operator/session/codes.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { complete, settleOrder } from './fulfil.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { isOpen, type StoredOrder } from '#mocks/operator/customer/order.ts';
import { orderCodeText } from './order-texts.ts';
import { reasonAgainstOrder, actionToGet } from './orderable.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { CatalogueOffer } from '#mocks/operator/tariff/types.ts';
import { proofFor, termsOf, type Intent } from './terms.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** What is asked for, on the wire. */
interface Asked {
  /** Left out: the way to get the service, or to suspend the line and to resume it. */
  readonly action?: OrderAction | undefined;
  readonly service?: string | null | undefined;
}
/** The second confirmation. */
export type ConfirmationProof =
  | { readonly method: 'sms-code'; readonly code: string }
  | { readonly method: 'service-password'; readonly servicePassword: string }
  | { readonly method: 'tap' };

/** What an address without an action is about. */
function usualAction(customer: Customer, service: string | null, at: Millis): OrderAction {
  const offer = service === null ? null : listedOffer(service);
  if (offer) return actionToGet(customer, offer, at);
  return suspensionAt(customer, at) ? 'resume' : 'suspend';
}

/** @throws Refusal `not-found` for a service the catalogue does not have, or an action that needs one and has none. */
function intentOf(customer: Customer, { action: asked, service }: Asked, at: Millis): Intent {
  const action = asked ?? usualAction(customer, service ?? null, at);
  if (action === 'suspend' || action === 'report-lost' || action === 'resume') {
    if (service) throw new Refusal('not-found');
    return { action, offer: null };
  }
  const offer: CatalogueOffer | null = service ? listedOffer(service) : null;
  if (!offer || (offer.kind === 'on-demand') !== (action === 'purchase')) throw new Refusal('not-found');
  return { action, offer };
}

function openOrderFor({ orders }: Customer, { action, offer }: Intent): StoredOrder | undefined {
  return orders.find((order) => isOpen(order) && order.action === action && order.service === (offer?.id ?? null));
}

/** What would be signed, and what is in the way of it. @throws Refusal `not-found`. */
export function getTerms(rating: Rating, customer: Customer, asked: Asked, at: Millis, signedInBy: SessionState['signedInBy'] | null = null): OfferedTerms {
  const intent = intentOf(customer, asked, at);
  const terms = termsOf(customer, intent, at);
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    terms,
    proof: proofFor(intent.action, signedInBy),
    reason: reasonAgainstOrder(rating, customer, terms, intent.offer, at),
    openOrder: openOrderFor(customer, intent)?.id ?? null,
  };
}

/** @throws Refusal `too-many-requests` while another code may not be sent yet. */
function sendOrderCodeNow(world: World, { profile }: Customer, order: StoredOrder, at: Millis): CodeSent {
  order.code = sendCodeForOrder(world, profile.msisdn, order.id, at, (digits) => orderCodeText(order, digits));
  order.state = 'awaiting-confirmation';
  return order.code;
}

/** The first confirmation. Nothing is ordered or charged yet. Begun by SMS, it is confirmed by a reply, and no code is sent. @throws Refusal */
export function createOrder(
  world: World,
  { customer, session }: Pick<Caller, 'customer'> & Partial<Caller>,
  asked: Asked & { readonly version: string },
  at: Millis,
  channel: 'web' | 'sms' = 'web',
): StoredOrder {
  const { terms, reason, openOrder, proof } = getTerms(world.rating, customer, asked, at, session?.signedInBy ?? null);
  if (openOrder !== null) throw new Refusal('order-open', { order: openOrder });
  if (reason !== null) throw new Refusal('order-refused', { reason: reason.code });
  if (asked.version !== terms.version) throw new Refusal('order-terms-changed');
  const order: StoredOrder = {
    id: digestOf(`${world.seed}/order/${world.written}/${customer.profile.msisdn}`),
    action: terms.action,
    service: terms.service,
    terms,
    proof,
    createdAt: at,
    lapsesAt: at + ORDER_LIFE_MINUTES * MINUTE,
    confirmations: [{ by: 'seen', at, channel }],
    state: proof === 'sms-code' ? 'draft' : 'awaiting-confirmation',
    code: null,
    dueBy: null,
    settledAt: null,
    number: null,
    charged: null,
    balance: null,
    failure: null,
    smsSent: false,
  };
  customer.orders.push(order);
  if (proof === 'sms-code' && channel === 'web') sendUnlessTooMany(world, customer, order, at);
  return order;
}

/** Too many codes an hour: the order stays a draft, and the screen says when the next code may be asked for. */
function sendUnlessTooMany(world: World, customer: Customer, order: StoredOrder, at: Millis): void {
  try {
    sendOrderCodeNow(world, customer, order, at);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'too-many-requests')) throw error;
  }
}

/** One of the customer's own orders of this world. @throws Refusal `not-found`, for somebody else's as well. */
function ownOrder({ customer }: Pick<Caller, 'customer'>, id: string): StoredOrder {
  const order = customer.orders.find((candidate) => candidate.id === id);
  if (!order) throw new Refusal('not-found');
  return order;
}

/** @throws Refusal `order-lapsed` or `order-settled` unless it still waits for the customer. */
function orderToSettle(caller: Pick<Caller, 'customer'>, id: string): StoredOrder {
  const order = ownOrder(caller, id);
  if (order.state === 'lapsed') throw new Refusal('order-lapsed');
  if (!isOpen(order)) throw new Refusal('order-settled');
  return order;
}

/** Sends the code of an open order again. @throws Refusal */
export function sendOrderCode(world: World, caller: Caller, id: string, at: Millis): CodeSent {
  const order = orderToSettle(caller, id);
  if (order.proof !== 'sms-code') throw new Refusal('order-proof-required');
  return sendOrderCodeNow(world, caller.customer, order, at);
}

function assertProof(world: World, caller: Caller, order: StoredOrder, given: ConfirmationProof, at: Millis): void {
  const { msisdn } = caller.customer.profile;
  if (given.method !== order.proof) throw new Refusal('order-proof-required');
  // No code was ever sent for a draft, so none can be right.
  if (order.state === 'draft') throw new Refusal('code-expired');
  if (given.method === 'sms-code') assertCode(world, msisdn, `order/${order.id}`, given.code, at);
  if (given.method === 'service-password') assertPasswordInSession(world, caller, given.servicePassword, at);
}

/** Whether what was seen is still true, its price above all (S4, W7). If not, the order has then failed, and nothing is done. */
function isStillTrue(rating: Rating, customer: Customer, order: StoredOrder, at: Millis): boolean {
  const apart = { ...customer, orders: customer.orders.filter((other) => other !== order) };
  const { terms, reason } = getTerms(rating, apart, order, at);
  if (reason === null && terms.version === order.terms.version) return true;
  order.failure = reason ?? { code: 'terms-changed' };
  settleOrder(order, 'failed', at);
  return false;
}

/** @throws Refusal unless what was seen is still true. */
function assertStillTrue({ rating }: World, { customer }: Pick<Caller, 'customer'>, order: StoredOrder, at: Millis): void {
  if (isStillTrue(rating, customer, order, at)) return;
  throw order.failure?.code === 'terms-changed' ? new Refusal('order-terms-changed') : new Refusal('order-refused', { reason: order.failure?.code });
}

/** What its provider had to set up is done, if it still may be: meanwhile the line may have been suspended, or the price have changed with the day. */
export function finishActivation(rating: Rating, customer: Customer, order: StoredOrder, at: Millis): void {
  order.dueBy = null;
  if (isStillTrue(rating, customer, order, at)) complete(rating, customer, order, at);
}

/** The second confirmation on the web. @throws Refusal */
export function confirmOrder(world: World, caller: Caller, id: string, given: ConfirmationProof, at: Millis): StoredOrder {
  const order = orderToSettle(caller, id);
  assertProof(world, caller, order, given, at);
  return carryOut(world, caller, order, { by: given.method, at, channel: 'web' });
}

/** The second confirmation by SMS: whoever holds the phone replies, within the time an order waits. @throws Refusal */
export function confirmByReply(world: World, caller: Pick<Caller, 'customer'>, id: string, at: Millis): StoredOrder {
  return carryOut(world, caller, orderToSettle(caller, id), { by: 'reply', at, channel: 'sms' });
}

/** Does what was twice confirmed, if what was seen is still true; what its provider has to set up is done when that is over. @throws Refusal */
function carryOut(world: World, caller: Pick<Caller, 'customer'>, order: StoredOrder, confirmation: StoredOrder['confirmations'][number]): StoredOrder {
  const { at } = confirmation;
  assertStillTrue(world, caller, order, at);
  order.confirmations.push(confirmation);
  const offer = order.service === null ? null : listedOffer(order.service);
  const wait = order.action === 'subscribe' && offer?.kind === 'monthly' ? offer.setUpSeconds * SECOND : 0;
  if (wait === 0) {
    complete(world.rating, caller.customer, order, at);
    return order;
  }
  order.state = 'in-progress';
  order.code = null;
  order.dueBy = at + wait;
  return order;
}

/** Gives an open order up. @throws Refusal */
export function cancelOrder(caller: Pick<Caller, 'customer'>, id: string, at: Millis): StoredOrder {
  const order = orderToSettle(caller, id);
  settleOrder(order, 'cancelled', at);
  return order;
}
