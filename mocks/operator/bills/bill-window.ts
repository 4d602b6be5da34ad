import { BILL_HISTORY_MONTHS } from '#contract/bills.ts';
import { addMonths, isMonth, monthOf, type Millis } from '#lib/calendar.ts';
import type { Customer, StoredBill } from '#mocks/operator/customer/customer.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

/** The closed months a customer may look back on at `at`, oldest first (S35): by the operator's clock, never the current one. */
export function billWindow(customer: Customer, at: Millis): StoredBill[] {
  const now = monthOf(at);
  const first = addMonths(now, -BILL_HISTORY_MONTHS);
  return customer.bills.filter(({ month }) => month >= first && month < now);
}

/** The bill of a month in the window, and the month before it even where that lies outside. @throws Refusal saying what is wrong with the month. */
export function openBill(customer: Customer, text: string, at: Millis): { bill: StoredBill; previous: StoredBill | null } {
  if (!isMonth(text)) throw new Refusal('month-unknown');
  if (text >= monthOf(at)) throw new Refusal('month-not-closed');
  const window = billWindow(customer, at);
  const bill = window.find(({ month }) => month === text);
  if (bill) return { bill, previous: previousBill(customer, bill) };
  const first = window[0];
  const last = window.at(-1);
  throw new Refusal('month-out-of-window', first && last ? { firstMonth: first.month, lastMonth: last.month } : {});
}

/** The bill before, null in the customer's first month. */
export function previousBill(customer: Customer, bill: StoredBill): StoredBill | null {
  return customer.bills.find(({ month }) => month === addMonths(bill.month, -1)) ?? null;
}
