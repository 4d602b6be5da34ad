import { listActivity } from '#contract/activity.ts';
import { getCommitments } from '#contract/care/commitments.ts';
import { listMessages } from '#contract/account/messages.ts';
import { getPayment, listPayments } from '#contract/account/payments.ts';
import { getTopUp } from '#contract/account/top-ups.ts';
import { getReminders } from '#contract/account/reminders.ts';
import { getBalance } from '#contract/balance.ts';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import { getComplaint, getConcern, listComplaints } from '#contract/care/complaints.ts';
import { listHalls } from '#contract/care/halls.ts';
import { getRefund, getRefundSubject, listRefunds } from '#contract/care/refunds.ts';
import { getHome } from '#contract/home.ts';
import { getLine } from '#contract/line.ts';
import { getOrder, listOrders } from '#contract/orders.ts';
import { getPoints } from '#contract/points.ts';
import { getService, listServices } from '#contract/services.ts';
import { listSubscriptions } from '#contract/subscriptions.ts';
import { getTerms } from '#contract/terms.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import type { Kit } from '#mocks/conform/core/kit.ts';
import { NOBODY } from './stand-ins.ts';
import { expectSums } from './sums.ts';

const NOT_THERE = 'What is not there, or another customer’s, is refused as not there';
const MONTHS = 'A month that is none, long gone, or not closed yet is refused, each with its own code';
const QUERY = 'A query that is not what the contract says is refused';

/** What a customer may ask for and does not exist. */
const ABSENT: readonly (readonly [Endpoint, Record<string, string>, Record<string, string>?])[] = [
  [getService, { service: NOBODY }],
  [getOrder, { order: NOBODY }],
  [getPayment, { payment: NOBODY }],
  [getTopUp, { number: NOBODY }],
  [getComplaint, { complaint: NOBODY }],
  [getRefund, { refund: NOBODY }],
  [getTerms, {}, { action: 'subscribe', service: NOBODY }],
  [getConcern, {}, { type: 'order', order: NOBODY }],
  [getRefundSubject, {}, { month: '2000-01', key: NOBODY }],
];

/** Bills, this month so far, and what may be asked about their items. */
async function expectBills(kit: Kit): Promise<void> {
  const { value: unbilled, asked: askedUnbilled } = await kit.read(getUnbilled, {});
  if (unbilled) expectSums(kit, askedUnbilled, 'unbilled', unbilled);
  const { value: list, asked } = await kit.read(listBills, {});
  if (!list) return;
  expectSums(kit, asked, 'billList', list);
  for (const { month, total } of list.months) {
    const bill = await kit.read(getBill, { params: { month } });
    if (bill.value) expectSums(kit, bill.asked, 'bill', { ...bill.value, listed: total });
    const [item] = bill.value?.own.items ?? [];
    if (item && month === list.months.at(-1)?.month) {
      await kit.read(getConcern, { query: { type: 'bill-item', month, key: item.key } });
      await kit.read(getRefundSubject, { query: { month, key: item.key } });
    }
  }
  if (list.months.length === 0) kit.report.leave('One bill with its items', 'this customer has none');
  const wrong: readonly (readonly [string, ProblemCode])[] = [
    ['2026-13', 'month-unknown'],
    ['2000-01', 'month-out-of-window'],
    ...(unbilled ? ([[unbilled.month, 'month-not-closed']] as const) : []),
  ];
  for (const [month, code] of wrong) await kit.refused(MONTHS, getBill, [code], { params: { month } });
}

/** The account: what is there, what is owed, and what the first screen says of it. */
async function expectMoney(kit: Kit): Promise<void> {
  const balance = await kit.read(getBalance, {});
  if (balance.value) expectSums(kit, balance.asked, 'balance', balance.value);
  const points = await kit.read(getPoints, {});
  if (points.value) expectSums(kit, points.asked, 'points', points.value);
  const home = await kit.read(getHome, {});
  if (home.value) expectSums(kit, home.asked, 'home', { ...home.value, ...(balance.value ? { inAccount: balance.value.total } : {}) });
  const subscriptions = await kit.read(listSubscriptions, {});
  if (subscriptions.value) expectSums(kit, subscriptions.asked, 'subscriptions', subscriptions.value);
}

/** Lists, and one of each where there is one. */
async function expectLists(kit: Kit): Promise<void> {
  for (const endpoint of [listHalls, listMessages, listActivity, getCommitments, getReminders, getLine] as const) await kit.read(endpoint, {});
  const { value: catalogue } = await kit.read(listServices, {});
  const [service] = catalogue?.services ?? [];
  if (service) await kit.read(getService, { params: { service: service.id } });
  const { value: complaints } = await kit.read(listComplaints, {});
  for (const { id } of complaints?.complaints.slice(0, 1) ?? []) await kit.read(getComplaint, { params: { complaint: id } });
  const { value: refunds } = await kit.read(listRefunds, {});
  for (const { id } of refunds?.refunds.slice(0, 1) ?? []) await kit.read(getRefund, { params: { refund: id } });
  const { value: orders } = await kit.read(listOrders, {});
  for (const { id } of orders?.orders.slice(0, 1) ?? []) await kit.read(getOrder, { params: { order: id } });
  await kit.read(listPayments, {});
}

/** Everything a signed-in customer can look at, what is not there, and queries that make no sense. */
export async function checkReads(kit: Kit): Promise<void> {
  await expectMoney(kit);
  await expectBills(kit);
  await expectLists(kit);
  for (const [endpoint, params, query = {}] of ABSENT) await kit.refused(NOT_THERE, endpoint, ['not-found'], { params, query });
  await kit.refused(QUERY, getTerms, ['malformed-request'], { query: { action: 'nothing' } });
  await kit.refused(QUERY, getConcern, ['malformed-request']);
  await kit.refused(QUERY, getRefundSubject, ['malformed-request'], { query: { month: '2000-01' } });
}
