import { expect } from 'vitest';
import type { Bill, BillItem } from '#contract/bills.ts';
import type { BalanceMonth } from '#contract/balance.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { getBalance } from '#mocks/operator/balance/balance.ts';
import { getBill, listBills } from '#mocks/operator/bills/bills.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { getPoints } from '#mocks/operator/points/points.ts';
import { listStatements, getStatement } from '#mocks/operator/statements/statements.ts';
import type { GrantState } from '#contract/statements.ts';
import { instantOf, type Instant, type Millis } from '#lib/calendar.ts';

/** These sums are written here once more on purpose: a mistake must not agree with itself. */
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** What the figures of an explanation come to. */
function explained({ explanation: figures, amount }: BillItem): number {
  switch (figures.code) {
    case 'calls':
      return figures.minutes * figures.unitPrice;
    case 'data':
      return figures.megabytes * figures.unitPrice;
    case 'messages':
    case 'on-demand':
      return figures.count * figures.unitPrice;
    case 'monthly':
      return figures.monthlyFee;
    case 'part-month':
      return Math.round((figures.monthlyFee * figures.days) / figures.ofDays);
    case 'discount':
      return -Math.round((figures.base * figures.percent) / 100);
    case 'plan':
    case 'one-off':
      return amount;
  }
}

/** Items to subtotals, subtotals to total, payments to paid, change parts to the difference. */
function expectBillAddsUp(bill: Bill, previous: Bill | undefined): void {
  for (const part of [bill.own, bill.thirdParty]) {
    expect(sum(part.items.map(({ amount }) => amount))).toBe(part.subtotal);
    for (const item of part.items) expect({ item: item.key, amount: explained(item) }).toEqual({ item: item.key, amount: item.amount });
  }
  expect(bill.own.items.every(({ provider }) => provider === null)).toBe(true);
  expect(bill.thirdParty.items.every(({ provider }) => provider !== null)).toBe(true);
  expect(bill.own.subtotal + bill.thirdParty.subtotal).toBe(bill.total);
  expect(sum(bill.payments.map(({ amount }) => amount))).toBe(bill.paid);
  expect(bill.paid + bill.unpaid).toBe(bill.total);
  expect(bill.unpaid).toBeGreaterThanOrEqual(0);
  if (bill.change) expect(sum(bill.change.parts.map(({ amount }) => amount))).toBe(bill.change.amount);
  if (previous) expect(bill.change?.amount).toBe(bill.total - previous.total);
}

function expectMonthAddsUp(month: BalanceMonth, older: BalanceMonth | undefined): void {
  expect(month.opening + month.in + month.out + month.returned).toBe(month.closing);
  expect(sum(month.movements.map(({ amount }) => amount))).toBe(month.in + month.out + month.returned);
  if (older) expect(month.opening).toBe(older.closing);
}

/** Pots to postings, parts to total, months to each other and to the total. */
function expectBalanceAddsUp(rating: Rating, customer: Customer, at: Millis): void {
  const balance = getBalance(rating, customer, at);
  expect(sum(balance.parts.map(({ amount }) => amount))).toBe(balance.total);
  expect(balance.months[0]?.closing).toBe(balance.total);
  balance.months.forEach((month, i) => expectMonthAddsUp(month, balance.months[i + 1]));
  for (const pot of customer.pots) {
    expect(sum(customer.postings.filter((posting) => posting.pot === pot.id).map(({ amount }) => amount))).toBe(pot.amount);
    expect(pot.amount).toBeGreaterThanOrEqual(0);
    if (pot.expiresOn !== null && pot.expiresOn < instantOf(at).slice(0, 10)) expect(pot.amount).toBe(0);
  }
  for (const { amount } of balance.parts) expect(amount).toBeGreaterThanOrEqual(0);
  for (const posting of customer.postings) expect(posting.at).toBeLessThanOrEqual(at);
}

/** Payments of every bill to its postings, what is owed to what is unpaid. */
function expectLedgerMatchesBills(rating: Rating, customer: Customer, at: Millis): void {
  for (const bill of customer.bills) {
    const posted = customer.postings.filter(({ billMonth }) => billMonth === bill.month).map(({ amount }) => amount);
    expect(-sum(posted) + 0).toBe(sum(bill.payments.map(({ amount }) => amount)));
  }
  const unpaid = sum(customer.bills.map(({ total, payments }) => total - sum(payments.map(({ amount }) => amount))));
  expect(getBalance(rating, customer, at).owed).toBe(unpaid);
}

const GRANT: GrantState = { grantExpiresAt: '2026-11-22T10:10:00+08:00' as Instant, secondProof: 'sms-code' }; // an instant as the operator writes it

/** Records to items, types and totals of the bill, month by month of the window. */
function expectStatementsMatchBills(rating: Rating, customer: Customer, at: Millis): void {
  const listed = listStatements(rating, customer, GRANT, at).months;
  for (const { month, records, total } of listed) {
    const rated = rating.rated(customer, month);
    const bill = customer.bills.find((candidate) => candidate.month === month);
    expect({ month, records: rated.records.length, total: rated.total }).toEqual({ month, records, total });
    for (const { type, total: typed, records: count } of rated.byType) {
      expect({ month, type, total: typed }).toEqual({ month, type, total: sum((bill?.items ?? []).filter((line) => line.type === type).map(({ amount }) => amount)) });
      expect(count).toBe(getStatement(rating, customer, { month }, GRANT, at).byType.find((each) => each.type === type)?.records);
    }
    expect(sum(rated.records.map(({ fee }) => fee))).toBe(total);
    expect(rated.records.every((record, i, all) => i === 0 || record.at <= (all[i - 1]?.at ?? Infinity))).toBe(true);
  }
}

/** Lots to postings to total, earned points to full yuan billed, years to each other and to the total; nothing below zero, nothing past its day. */
export function expectPointsAddUp(customer: Customer, at: Millis): void {
  const {
    points: { lots, postings },
    profile,
    bills,
  } = customer;
  const points = getPoints(customer, at);
  const of = (...kinds: string[]) => sum(postings.filter(({ kind }) => kinds.includes(kind)).map((posting) => posting.points));
  expect(of('earned')).toBe(sum(bills.map(({ total }) => Math.max(0, Math.floor(total / 100)))));
  expect(of('opening')).toBe(profile.openingPoints);
  expect(sum(lots.map(({ left }) => left))).toBe(of('opening', 'earned', 'redeemed', 'lapsed'));
  for (const { year, left } of lots) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect({ year, left }).toEqual({ year, left: sum(postings.flatMap((posting) => posting.lots.filter((part) => part.year === year).map((part) => part.points))) });
    if (`${year + 2}-12-31` < instantOf(at).slice(0, 10)) expect({ year, left }).toEqual({ year, left: 0 });
  }
  postings.forEach((posting, i) =>
    expect({ isPast: posting.at <= at, isInOrder: posting.at >= (postings[i - 1]?.at ?? 0), points: sum(posting.lots.map((part) => part.points)) }).toEqual({
      isPast: true,
      isInOrder: true,
      points: posting.points,
    }),
  );
  expect({ total: points.total, closing: points.years[0]?.closing }).toEqual({ total: sum(points.byYear.map(({ left }) => left)), closing: points.total });
  points.years.forEach((year, i) => {
    expect(year.opening + year.in + year.redeemed + year.lapsed).toBe(year.closing);
    if (points.years[i + 1]) expect(year.opening).toBe(points.years[i + 1]?.closing);
    year.entries.forEach((entry, k) => expect(entry.total - entry.points).toBe(year.entries[k + 1]?.total ?? year.opening));
  });
  expect(sum(points.redemptions.map((redemption) => redemption.points))).toBe(-of('redeemed') + 0);
}

/** Everything at once, at a moment of the customer's life. */
export function expectAddsUp(rating: Rating, customer: Customer, at: Millis): void {
  expectBalanceAddsUp(rating, customer, at);
  expectLedgerMatchesBills(rating, customer, at);
  expectStatementsMatchBills(rating, customer, at);
  expectPointsAddUp(customer, at);
  const offered = customer.profile.standing.network === 'standard';
  if (!offered) return;
  const list = listBills(customer, at);
  const bills = list.months.map(({ month }) => getBill(customer, month, at));
  bills.forEach((bill, i) => expectBillAddsUp(bill, bills[i - 1]));
  expect(list.average).toBe(list.months.length === 0 ? 0 : Math.round(sum(list.months.map(({ total }) => total)) / list.months.length) + 0);
  for (const { months } of bills) expect(months.map(({ total }) => total)).toEqual(list.months.map(({ total }) => total));
}
