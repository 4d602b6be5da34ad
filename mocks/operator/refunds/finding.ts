import type { RefundReason } from '#contract/care/refunds.ts';
import type { LocalText } from '#contract/core/common.ts';
import { endOfMonth, isMonth, millisOf, monthOf, type BillMonth, type Millis } from '#lib/calendar.ts';
import { fen, sumFen, type Fen } from '#lib/money.ts';
import type { Customer, StoredBill, StoredBillItem } from '#mocks/operator/customer/customer.ts';
import type { ChargeFinding } from '#mocks/operator/customer/refund.ts';
import { hasEnded, subscriptionTo } from '#mocks/operator/customer/subscription.ts';
import { errorsIn, isUnordered, rightlyBilled } from '#mocks/operator/rating/billing-errors.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

/** A charge as it stands on a bill or in this month so far. `key` names it there: a reduction belongs to the plan it reduces. */
export interface ChargeInQuestion {
  readonly month: BillMonth;
  readonly key: string;
  readonly name: LocalText;
  readonly charged: Fen;
  readonly provider: LocalText | null;
}

const PLAN = 'plan';
/** Reductions of the plan's fee count with it: one that was left out is missing there. */
const keyOf = ({ key, explanation }: StoredBillItem) => (explanation.code === 'discount' ? PLAN : key);
const sumUnder = (items: readonly StoredBillItem[], key: string) => sumFen(items.filter((item) => keyOf(item) === key).map(({ amount }) => amount));

/** What the month charges, and what it would without mistakes: to its end where it is closed, so far where it is not. */
function itemsOf(
  rating: Rating,
  customer: Customer,
  month: BillMonth,
  at: Millis,
): { bill: StoredBill | null; charged: readonly StoredBillItem[]; right: readonly StoredBillItem[] } {
  const faultless = rightlyBilled(customer);
  if (month === monthOf(at)) return { bill: null, charged: rating.soFar(customer, at).items, right: rating.soFar(faultless, at).items };
  const bill = customer.bills.find((one) => one.month === month);
  if (!bill) throw new Refusal('not-found');
  return { bill, charged: bill.items, right: rating.closedItems(faultless, month) };
}

/** When the money of a bill was taken: with its last payment, or when it closed. */
function collectedAt({ payments, month }: StoredBill): Millis {
  return payments.at(-1)?.at ?? endOfMonth(month);
}

/** When the service was left for good; null where it runs, or is none. */
function leftAt({ subscriptions }: Customer, service: string | null, at: Millis): Millis | null {
  if (service === null || subscriptionTo(subscriptions, service, at)) return null;
  const last = subscriptions.findLast((one) => one.offer === service && hasEnded(one, at));
  return last?.until ? millisOf(last.until) : null;
}

/** What is wrong by the operator's own records: a mistake in billing, or that nobody ever ordered it. */
function foundIn(customer: Customer, month: BillMonth, item: StoredBillItem): Pick<ChargeFinding, 'found' | 'outsideCause'> {
  const error = errorsIn(customer, month).find(({ key }) => key === keyOf(item));
  if (error) return { found: error.kind, outsideCause: error.outsideCause };
  return { found: isUnordered(item) ? ('not-used' satisfies RefundReason) : null, outsideCause: null };
}

/**
 * Looks a charge up and into: what was charged, what should have been, and what the rules ask of it. @throws Refusal `not-found` for a month without
 * a bill, and a charge that is not on it.
 */
export function lookInto(
  rating: Rating,
  customer: Customer,
  named: { readonly month: string; readonly key: string },
  at: Millis,
): { charge: ChargeInQuestion; finding: ChargeFinding } {
  const { month } = named;
  if (!isMonth(month)) throw new Refusal('not-found');
  const { bill, charged, right } = itemsOf(rating, customer, month, at);
  const asked = charged.find(({ key }) => key === named.key);
  const item = asked && (charged.find(({ key }) => key === keyOf(asked)) ?? asked);
  if (!item) throw new Refusal('not-found');
  const { key } = item;
  const sum = sumUnder(charged, key);
  return {
    charge: { month, key, name: item.name, charged: sum, provider: item.provider?.name ?? null },
    finding: {
      due: isUnordered(item) ? fen(0) : sumUnder(right, key),
      ...foundIn(customer, month, item),
      collectedAt: bill && collectedAt(bill),
      leftAt: leftAt(customer, item.service, at),
      isCorporate: item.endsBy.code === 'with-contract',
    },
  };
}
