import type { Bill, BillList, BillPart, Unbilled } from '#contract/bills.ts';
import { instantOf, lastDayOf, monthOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { fen, sumFen, type Fen } from '#lib/money.ts';
import { changeOf, recurringRows } from './bill-change.ts';
import { billItemsOf, totalOf } from '#mocks/operator/rating/bill-items.ts';
import { billWindow, openBill, previousBill } from './bill-window.ts';
import { planLeftOf } from './plan-left.ts';
import { paidOf, unpaidOf, type StoredBillItem, type Customer } from '#mocks/operator/customer/customer.ts';
import { assertOffered } from '#mocks/operator/customer/eligibility.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';

function sides(items: readonly StoredBillItem[], at: Millis): { own: BillPart; thirdParty: BillPart } {
  const side = (isThirdParty: boolean) => {
    const ofSide = billItemsOf(
      items.filter((item) => (item.provider !== null) === isThirdParty),
      at,
    );
    return { items: ofSide, subtotal: sumFen(ofSide.map(({ amount }) => amount)) };
  };
  return { own: side(false), thirdParty: side(true) };
}

/** Rounded half up to the fen; 0 without amounts. */
function meanOf(amounts: readonly Fen[]): Fen {
  return amounts.length === 0 ? fen(0) : fen(Math.floor((2 * sumFen(amounts) + amounts.length) / (2 * amounts.length)));
}

/** The last closed months at a glance (S35). @throws Refusal where bills are not offered (S37). */
export function listBills(customer: Customer, at: Millis): BillList {
  assertOffered(customer.profile.standing, 'bills');
  const window = billWindow(customer, at);
  const newest = window.at(-1);
  const months = window.map((bill) => {
    const { own, thirdParty } = sides(bill.items, at);
    const unpaid = unpaidOf(bill);
    return { month: bill.month, total: bill.total, own: own.subtotal, thirdParty: thirdParty.subtotal, state: unpaid > 0 ? ('unpaid' as const) : ('settled' as const), unpaid };
  });
  return {
    asOf: instantOf(at),
    months,
    average: meanOf(months.map(({ total }) => total)),
    change: newest ? changeOf(previousBill(customer, newest), newest) : null,
    recurring: recurringRows(window),
  };
}

/** One bill with its items. @throws Refusal where bills are not offered (S37) or the month is not in the window (S35). */
export function getBill(customer: Customer, month: string, at: Millis): Bill {
  assertOffered(customer.profile.standing, 'bills');
  const { bill, previous } = openBill(customer, month, at);
  const unpaid = unpaidOf(bill);
  return {
    asOf: instantOf(at),
    number: bill.number,
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    month: bill.month,
    from: bill.from,
    to: bill.to,
    state: unpaid > 0 ? 'unpaid' : 'settled',
    total: bill.total,
    ...sides(bill.items, at),
    change: changeOf(previous, bill),
    payments: bill.payments.map((payment) => ({ ...payment, at: instantOf(payment.at) })),
    paid: paidOf(bill),
    unpaid,
    months: billWindow(customer, at).map((each) => ({ month: each.month, total: each.total })),
  };
}

/** This month so far, provisional (D1). */
export function getUnbilled(rating: Rating, customer: Customer, at: Millis): Unbilled {
  const { items, used } = rating.soFar(customer, at);
  const month = monthOf(at);
  return { asOf: instantOf(at), month, closesOn: lastDayOf(month), total: totalOf(items), ...sides(items, at), planLeft: planLeftOf(customer, used, at) };
}
