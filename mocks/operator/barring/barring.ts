import type { RecordKind } from '#contract/statements.ts';
import type { Barring } from '#contract/account/barring.ts';
import { dateParts, DAY, dayOf, endOfMonth, instantOf, monthOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { fen, yuanForFile, type Fen } from '#lib/money.ts';
import type { Credit } from '#mocks/personas/profile.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { planLeftOf } from '#mocks/operator/bills/plan-left.ts';
import { barringAt, supposingUnbarred } from '#mocks/operator/customer/barring.ts';
import type { Customer, StoredBillItem } from '#mocks/operator/customer/customer.ts';
import { receive } from '#mocks/operator/customer/ledger.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import { planOf } from '#mocks/operator/rating/charges.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { leftAfter, type UsedUp } from '#mocks/operator/rating/used-up.ts';

/** What falls due each month, and waits while a line is barred. */
const WAITS: readonly RecordKind[] = ['plan-fee', 'monthly-fee', 'reduction'];

/** The fees that have waited, and fall due if a barred line is back at `at`: for what is left of the month. */
function feesAt(rating: Rating, customer: Customer, at: Millis): StoredBillItem[] {
  const charges = rating.charges(supposingUnbarred(customer, at), monthOf(at));
  return charges.filter((charge) => charge.at === at && WAITS.includes(charge.kind)).map(({ item }) => item);
}

/** What a barred line's account lacks for the fees that wait; 0 where it lacks nothing, or none do. */
function missingFor(rating: Rating, customer: Customer, at: Millis): Fen {
  const items = [...rating.soFar(customer, at).items, ...feesAt(rating, customer, at)];
  return fen(Math.max(0, -leftAfter(customer, items, monthOf(at))));
}

/** Whether something is left of a plan that is paid: it goes on while the line is barred. */
function hasPlanLeft(rating: Rating, customer: Customer, at: Millis): boolean {
  return planLeftOf(customer, rating.soFar(customer, at).used, at).some(({ left }) => left > 0);
}

/** Bars the line from what its account could not pay on (D30), and says so: what has stopped, what still works, and the way back. */
export function bar(rating: Rating, customer: Customer, { at: from, left }: UsedUp, at: Millis): void {
  customer.barrings.push({ from, left, until: null });
  const missing = missingFor(rating, customer, at);
  const { month } = dateParts(dayOf(at));
  const why = missing > 0 ? `您的余额不够付${month}月的月费，还差${yuanForFile(missing)}元，月费没有扣` : '您的余额用完了';
  const goesOn = hasPlanLeft(rating, customer, at) ? '，套餐里还有的照用' : '';
  sendSms(customer, instantOf(at), 'reminder', `尊敬的客户：${why}，打电话、发短信和上网要另付钱的已经停了。接听、收短信、打10086照常${goesOn}。充值后马上恢复。`);
}

/** A barred line that is back, and what the fees that have waited cost. */
interface Back {
  readonly fees: Fen;
}

/** The least that is worth being unbarred for, where no fee waits: whatever is used once costs no more. */
function leastUse(customer: Customer, at: Millis): Fen {
  const plan = planOf(customer, monthOf(at))?.plan;
  return fen(plan ? Math.max(plan.perMinute, plan.perMessage, plan.perMegabyte) : 0);
}

/** The next midnight from which on the balance pays for what is left of the month, as the fees that wait grow less with each day; the month's end where there is none. */
export function unbarsBy(rating: Rating, customer: Customer, at: Millis): Millis {
  const month = monthOf(at);
  const { total } = accountOf(rating, customer, at);
  if (total <= leastUse(customer, at)) return endOfMonth(month);
  for (let midnight = startOfDay(dayOf(at)) + DAY; midnight < endOfMonth(month); midnight += DAY) {
    const fees = totalOf(feesAt(rating, customer, midnight));
    if (fees > 0 && total >= fees + leastUse(customer, at)) return midnight;
  }
  return endOfMonth(month);
}

/** Ends the barring once the account can pay for the fees that have waited. They are charged now, for what is left of the month. Null where nothing has ended. */
export function unbarIfPaid(rating: Rating, customer: Customer, at: Millis): Back | null {
  const barring = barringAt(customer, at);
  if (!barring || missingFor(rating, customer, at) > 0) return null;
  const fees = totalOf(feesAt(rating, customer, at));
  if (fees === 0 && accountOf(rating, customer, at).total < leastUse(customer, at)) return null;
  barring.until = at;
  const charged = fees > 0 ? `，已扣本月剩下日子的月费${yuanForFile(fees)}元` : '';
  sendSms(customer, instantOf(at), 'reminder', `尊敬的客户：您的号码已恢复打电话、发短信和上网${charged}。`);
  return { fees };
}

/** The barring in force, as it is shown. */
export function barringView(rating: Rating, customer: Customer, at: Millis): Barring | null {
  const barring = barringAt(customer, at);
  return barring ? { since: instantOf(barring.from), missing: missingFor(rating, customer, at), planLeft: hasPlanLeft(rating, customer, at) } : null;
}

/** Takes money in; a line that was barred for want of it is back at once. */
export function takeMoney(rating: Rating, customer: Customer, credit: Credit, at: Millis): Back | null {
  receive(customer, credit, at);
  return unbarIfPaid(rating, customer, at);
}
