import { PAYMENT_LIFE_MINUTES, type Payment, type PaymentList, type PaymentPurpose, type PaymentState } from '#contract/account/payments.ts';
import { DAY, HOUR, instantOf, MINUTE, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import type { Fen } from '#lib/money.ts';
import { openCharge, type CashierCharge } from '#mocks/cashier/cashier.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { standingOf } from '#mocks/operator/barring/standing.ts';
import type { StoredPayment } from '#mocks/operator/customer/payment.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { note, refusalFor, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Payments one customer may begin: more than anybody needs, few enough that a world stays small. */
const PAYMENT_LIMIT: RateLimit = { most: 20, within: HOUR };

/** What became of it; arrears that somebody has paid another way are not wanted any more. */
function stateOf(customer: Customer, { purpose, outcome }: StoredPayment): PaymentState {
  if (outcome !== null) return outcome;
  return purpose === 'arrears' && owedBills(customer).owed === 0 ? 'already-paid' : 'pending';
}

function view(rating: Rating, customer: Customer, payment: StoredPayment, at: Millis): Payment {
  const { id, purpose, amount, createdAt, expiresAt, cashierUrl, receipt } = payment;
  const state = stateOf(customer, payment);
  return {
    asOf: instantOf(at),
    id,
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    purpose,
    amount,
    state,
    createdAt: instantOf(createdAt),
    expiresAt: instantOf(expiresAt),
    cashierUrl: state === 'pending' && at < expiresAt ? cashierUrl : null,
    receipt: receipt && { ...receipt, at: instantOf(receipt.at) },
    standing: standingOf(rating, customer, at),
  };
}

/** What is to be paid, and the language the cashier opens in. */
interface Asked {
  readonly purpose: PaymentPurpose;
  readonly amount: Fen;
  readonly language: CashierCharge['language'];
}

/** Begins a payment, and opens a charge for it at the cashier. @throws Refusal `arrears-changed` when not exactly that is owed. */
export function createPayment(world: World, { customer }: Caller, asked: Asked, at: Millis): Payment {
  const { msisdn } = customer.profile;
  const tooMany = refusalFor(world.failures, `payment/${msisdn}`, PAYMENT_LIMIT, at);
  if (tooMany) throw tooMany;
  const { purpose, amount, language } = asked;
  if (purpose === 'arrears' && (amount <= 0 || amount !== owedBills(customer).owed)) throw new Refusal('arrears-changed');
  note(world.failures, `payment/${msisdn}`, PAYMENT_LIMIT, at);
  const id = secretDigest(world, `payment/${world.written}/${msisdn}`);
  const charge = secretDigest(world, `charge/${world.written}/${msisdn}`);
  const expiresAt = at + PAYMENT_LIFE_MINUTES * MINUTE;
  const payment: StoredPayment = { id, purpose, amount, createdAt: at, expiresAt, cashierUrl: `cashier.html?charge=${charge}`, outcome: null, receipt: null };
  customer.payments.push(payment);
  openCharge(world.cashier, { id: charge, reference: id, amount, returnTo: `/pay/${id}`, language, expiresAt });
  return view(world.rating, customer, payment, at);
}

/** @throws Refusal `not-found`, for somebody else's as well. */
export function getPayment(rating: Rating, { customer }: Caller, id: string, at: Millis): Payment {
  const payment = customer.payments.find((each) => each.id === id);
  if (!payment) throw new Refusal('not-found');
  return view(rating, customer, payment, at);
}

/** What there is to pay, and the payments of the last day, newest first. */
export function listPayments(rating: Rating, { customer }: Caller, at: Millis): PaymentList {
  const recent = customer.payments.filter(({ createdAt }) => createdAt > at - DAY).reverse();
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    standing: standingOf(rating, customer, at),
    payments: recent.map((payment) => ({
      id: payment.id,
      purpose: payment.purpose,
      amount: payment.amount,
      state: stateOf(customer, payment),
      createdAt: instantOf(payment.createdAt),
    })),
  };
}

/** The customer whose payment the cashier names, and the payment; null for one that is not known here. */
export function paymentOf({ customers }: World, reference: string): { readonly customer: Customer; readonly payment: StoredPayment } | null {
  for (const customer of customers.values()) {
    const payment = customer.payments.find(({ id }) => id === reference);
    if (payment) return { customer, payment };
  }
  return null;
}

/** Whether the money is still wanted; the cashier asks before it takes any. */
export function isWanted(world: World, reference: string): boolean {
  const found = paymentOf(world, reference);
  return found !== null && stateOf(found.customer, found.payment) === 'pending';
}
