import { RECORD_KINDS, type RecordKind } from '#contract/statements.ts';
import { DAY, endOfMonth, HOUR, instantOf, startOfMonth, type BillMonth } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import type { BillingError } from '#mocks/personas/profile.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { MonthlyService, Plan } from '#mocks/operator/tariff/types.ts';
import type { StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { chargedAt, purchaseCharges, serviceCharge, type Charge } from './charges.ts';
import { usageTwice, type Usage } from './usage.ts';

/** The bill items that usage makes, the records each is made of, and the price of one unit. */
const OF_USAGE = {
  calls: { kinds: ['call-out'], price: 'perMinute' },
  data: { kinds: ['data'], price: 'perMegabyte' },
  messages: { kinds: ['sms', 'mms'], price: 'perMessage' },
} as const satisfies Record<string, { kinds: readonly RecordKind[]; price: keyof Plan }>;

const isOfUsage = (key: string): key is keyof typeof OF_USAGE => key in OF_USAGE;

/** Records are counted twice in this last stretch of the month: a file of them was read in twice. */
const TWICE_IN_LAST = 10 * DAY;

/** The mistakes that are in a month's figures: those put right before they were collected are in no longer. */
export function errorsIn({ billingErrors, corrections }: Customer, month: BillMonth): readonly BillingError[] {
  return billingErrors.filter((error) => error.month === month && !corrections.some((done) => done.month === month && done.key === error.key));
}

/** The same customer as billed by somebody who makes no mistakes. */
export function rightlyBilled(customer: Customer): Customer {
  return { ...customer, billingErrors: [] };
}

/** Whether records were counted twice in the month, so that its figures do not follow from the draws alone. */
export function isMeteredTwice(customer: Customer, month: BillMonth): boolean {
  return errorsIn(customer, month).some(({ kind, key }) => kind === 'metered-wrongly' && isOfUsage(key));
}

/** The month's records as they were counted. */
export function asMetered(usage: Usage, customer: Customer, month: BillMonth): Usage {
  const kinds = errorsIn(customer, month).flatMap(({ kind, key }) => (kind === 'metered-wrongly' && isOfUsage(key) ? OF_USAGE[key].kinds : []));
  if (kinds.length === 0) return usage;
  const twice = new Set(kinds.map((kind) => RECORD_KINDS.indexOf(kind)));
  const from = endOfMonth(month) - TWICE_IN_LAST;
  return usageTwice(usage, (at, kind) => at >= from && twice.has(kind));
}

/** The plan with the prices that were applied. */
export function asPriced(plan: Plan | null, customer: Customer, month: BillMonth): Plan | null {
  return errorsIn(customer, month).reduce<Plan | null>((priced, error) => {
    if (!priced || error.kind !== 'over-tariff' || !isOfUsage(error.key)) return priced;
    const { price } = OF_USAGE[error.key];
    return { ...priced, [price]: fen(priced[price] + error.more) };
  }, plan);
}

/** The same charge at a price that is too high; a part of a month keeps its price. */
function dearer(charge: Charge, more: number): Charge {
  const { item } = charge;
  const { explanation } = item;
  const dearerItem = { ...item, amount: fen(item.amount + more) };
  switch (explanation.code) {
    case 'on-demand':
      return { ...charge, item: { ...dearerItem, explanation: { ...explanation, unitPrice: fen(explanation.unitPrice + more) } } };
    case 'monthly':
      return { ...charge, item: { ...dearerItem, explanation: { ...explanation, monthlyFee: fen(explanation.monthlyFee + more) } } };
    case 'plan':
    case 'one-off':
      return { ...charge, item: dearerItem };
    case 'part-month':
    case 'discount':
    case 'calls':
    case 'data':
    case 'messages':
      return charge;
  }
}

/** What a subscription would be charged in the month; nothing where its fee waits to its end. */
function chargeOf(customer: Customer, service: MonthlyService, subscription: StoredSubscription, month: BillMonth): Charge[] {
  const when = chargedAt(customer, subscription, month);
  return when ? [serviceCharge(service, subscription, month, when)] : [];
}

/** A charge for what nobody ordered: on the month's 1st by the month, at noon of its 12th by the piece. */
function neverOrdered(customer: Customer, key: string, month: BillMonth): Charge[] {
  const offer = listedOffer(key);
  const at = instantOf(startOfMonth(month));
  if (offer?.kind === 'monthly') return chargeOf(customer, offer, { offer: key, from: at, until: null, freeUntil: null, orderedBy: null, order: null }, month);
  return purchaseCharges([{ offer: key, at: instantOf(startOfMonth(month) + 11 * DAY + 12 * HOUR), order: null }]);
}

/** The fee of a service as if its trial had never been promised. */
function withoutTrial(customer: Customer, key: string, month: BillMonth): Charge[] {
  const offer = listedOffer(key);
  const subscription = customer.subscriptions.find((one) => one.offer === key && one.freeUntil !== null);
  return offer?.kind === 'monthly' && subscription ? chargeOf(customer, offer, { ...subscription, freeUntil: null }, month) : [];
}

function withError(charges: readonly Charge[], error: BillingError, customer: Customer): Charge[] {
  const { key, month } = error;
  const isMeant = ({ item }: Charge) => item.key === key;
  switch (error.kind) {
    case 'metered-wrongly':
      return charges.flatMap((charge) => (isMeant(charge) && charge.kind === 'on-demand' ? [charge, charge] : [charge]));
    case 'over-tariff':
      return charges.map((charge) => (isMeant(charge) ? dearer(charge, error.more) : charge));
    case 'promotion-missing':
      if (key === 'plan') return charges.filter(({ item }) => item.explanation.code !== 'discount');
      return [...charges.filter((charge) => !isMeant(charge)), ...withoutTrial(customer, key, month)];
    case 'not-used':
      return [...charges, ...neverOrdered(customer, key, month)];
  }
}

/** The month's fees as they were charged: with the operator's mistakes in them, and without what was put right before it was collected. */
export function asCharged(charges: readonly Charge[], customer: Customer, month: BillMonth): Charge[] {
  const wrongly = errorsIn(customer, month).reduce<Charge[]>((all, error) => withError(all, error, customer), [...charges]);
  const isCorrected = ({ item }: Charge) => isUnordered(item) && customer.corrections.some((done) => done.month === month && done.key === item.key);
  return wrongly.filter((charge) => !isCorrected(charge)).sort((one, other) => one.at - other.at);
}

/** Whether it is charged for a service without anybody's confirmation on record. */
export function isUnordered({ service, order }: Charge['item']): boolean {
  return service !== null && order === null;
}
