import { BILL_HISTORY_MONTHS } from '#contract/bills.ts';
import { addMonths, endOfMonth, instantOf, isMonth, monthOf, type Millis } from '#lib/calendar.ts';
import type { Customer, StoredBill } from '#mocks/operator/customer/customer.ts';
import { monthsOnHold } from '#mocks/operator/customer/refund.ts';
import { Refusal, type RefusalDetails } from '#mocks/operator/core/refusal.ts';

/** The closed months a customer may look back on at `at`, oldest first (S35): by the operator's clock, never the current one. */
export function billWindow(customer: Customer, at: Millis): StoredBill[] {
  const now = monthOf(at);
  const first = addMonths(now, -BILL_HISTORY_MONTHS);
  return customer.bills.filter(({ month }) => month >= first && month < now);
}

/** The closed months that can be read: the window, and what is on hold because a refund is not settled (D13); oldest first. */
export function readableBills(customer: Customer, at: Millis): StoredBill[] {
  const window = new Set(billWindow(customer, at));
  const onHold = monthsOnHold(customer);
  return customer.bills.filter((bill) => window.has(bill) || onHold.includes(bill.month));
}

/** What a refusal says of the window: the months that can be opened, where there are any, and from when on the current one can. */
export function windowDetails(customer: Customer, at: Millis): Pick<RefusalDetails, 'firstMonth' | 'lastMonth' | 'until'> {
  const months = billWindow(customer, at);
  const [first] = months;
  const last = months.at(-1);
  return { ...(first && last ? { firstMonth: first.month, lastMonth: last.month } : {}), until: instantOf(endOfMonth(monthOf(at))) };
}

/** The bill of a month that can be read, and the month before it even where that lies outside. @throws Refusal saying what is wrong with the month. */
export function openBill(customer: Customer, text: string, at: Millis): { bill: StoredBill; previous: StoredBill | null } {
  if (!isMonth(text)) throw new Refusal('month-unknown');
  if (text >= monthOf(at)) throw new Refusal('month-not-closed', windowDetails(customer, at));
  const bill = readableBills(customer, at).find(({ month }) => month === text);
  if (bill) return { bill, previous: previousBill(customer, bill) };
  throw new Refusal('month-out-of-window', windowDetails(customer, at));
}

/** The bill before, null in the customer's first month. */
export function previousBill(customer: Customer, bill: StoredBill): StoredBill | null {
  return customer.bills.find(({ month }) => month === addMonths(bill.month, -1)) ?? null;
}
