import { expect, test } from 'vitest';
import { ROUTE_MAP } from '#app/route-map.ts';
import { getCommitments } from '#contract/care/commitments.ts';
import { getComplaint, getConcern, listComplaints } from '#contract/care/complaints.ts';
import { getRefund, getRefundSubject, listRefunds } from '#contract/care/refunds.ts';
import { getLine } from '#contract/line.ts';
import { getLostPhone } from '#contract/lost-phone.ts';
import { getOrder, listOrders } from '#contract/orders.ts';
import { getPayment, listPayments } from '#contract/account/payments.ts';
import { getReminders } from '#contract/account/reminders.ts';
import { listMessages } from '#contract/account/messages.ts';
import { listActivity } from '#contract/activity.ts';
import { getTopUp } from '#contract/account/top-ups.ts';
import { getService, listServices } from '#contract/services.ts';
import { getTerms } from '#contract/terms.ts';
import { listSubscriptions } from '#contract/subscriptions.ts';
import { getSession } from '#contract/session.ts';
import { listSessions } from '#contract/sessions.ts';
import { getBalance } from '#contract/balance.ts';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { getHome } from '#contract/home.ts';
import { getPoints } from '#contract/points.ts';
import { getStatement, listStatements } from '#contract/statements.ts';
import { lineOrder, newComplaint, newRefund, serviceOrder, statement } from '#lib/addresses.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { earlyPath } from '#lib/early-paths.ts';

const partsOf = (address: string): [pathname: string, search: string] => {
  const [pathname = '', search] = address.split('?');
  return [pathname, search === undefined ? '' : `?${search}`];
};

test.each([
  ['/', pathOf(getHome)],
  ['/bills', pathOf(listBills)],
  ['/bills/2026-10', pathOf(getBill, { month: '2026-10' })],
  ['/unbilled', pathOf(getUnbilled)],
  ['/balance', pathOf(getBalance)],
  ['/points', pathOf(getPoints)],
  ['/pay', pathOf(listPayments)],
  ['/top-up', pathOf(listPayments)],
  ['/services', pathOf(listServices)],
  ['/services/night-data-3', pathOf(getService, { service: 'night-data-3' })],
  ['/orders', pathOf(listOrders)],
  ['/orders/6bd3746d', pathOf(getOrder, { order: '6bd3746d' })],
  ['/subscriptions', pathOf(listSubscriptions)],
  ['/line', pathOf(getLine)],
  ['/complaints', pathOf(listComplaints)],
  ['/complaints/d214724c', pathOf(getComplaint, { complaint: 'd214724c' })],
  ['/refunds', pathOf(listRefunds)],
  ['/refunds/a74f2982', pathOf(getRefund, { refund: 'a74f2982' })],
  ['/activity', pathOf(listActivity)],
  ['/messages', pathOf(listMessages)],
  ['/reminders', pathOf(getReminders)],
  ['/sessions', pathOf(listSessions)],
  ['/commitments', pathOf(getCommitments)],
  ['/complaints/new', pathOf(getSession)],
  ['/spam-reports/new', pathOf(getSession)],
  ['/sign-in/lost', pathOf(getLostPhone)],
  ['/password', pathOf(getSession)],
  ['/password/forgotten', pathOf(getSession)],
  ['/pay/6bd3746d', pathOf(getPayment, { payment: '6bd3746d' })],
  ['/top-up/2026112232552299', pathOf(getTopUp, { number: '2026112232552299' })],
  ['/statements', pathOf(listStatements)],
  ['/statements/2026-10', pathOf(getStatement, { month: '2026-10' }, { peers: 'masked' })],
  [statement('2026-10' as BillMonth, { type: 'voice', day: '2026-10-03' }), pathOf(getStatement, { month: '2026-10' }, { peers: 'masked' })],
  [serviceOrder('missed-call', 'subscribe'), pathOf(getTerms, {}, { action: 'subscribe', service: 'missed-call' })],
  [lineOrder('resume'), pathOf(getTerms, {}, { action: 'resume' })],
  [newComplaint({ type: 'bill-item', month: '2026-10', key: 'ring-back' }), pathOf(getConcern, {}, { type: 'bill-item', month: '2026-10', key: 'ring-back' })],
  [newRefund('2026-10' as BillMonth, 'voice-magazine'), pathOf(getRefundSubject, {}, { month: '2026-10', key: 'voice-magazine' })],
])('the inline script asks for what %s will ask for: %s', (address, path) => {
  expect(earlyPath(...partsOf(address))).toBe(path);
});

test.each([
  '/sign-in',
  '/settings',
  '/bills/2026-1',
  '/bills/',
  '/bills/2026-10/',
  '/refunds/new',
  '/services/night-data-3/order',
  '/line/order',
  '/lines',
  '/nothing',
  '//',
  '/constructor',
  '/toString',
])('nothing is asked for early at %s', (address) => {
  expect(earlyPath(...partsOf(address))).toBeNull();
});

test('every address of the map that is answered early is answered by one endpoint of the contract, which may say that a statement wants its second proof', () => {
  const addresses = ROUTE_MAP.map(({ path }) => path.replace(':month', '2026-10').replace(/:\w+/, 'one'));
  const early = addresses.flatMap((address) => earlyPath(address, address.endsWith('/order') ? '?action=resume' : '') ?? []);
  expect(early.length).toBeGreaterThan(30);
  for (const path of early) {
    const [pathname = ''] = path.split('?');
    const asked = ENDPOINTS.filter((endpoint) => endpoint.method === 'GET' && endpoint.path.replace(':month', '2026-10').replace(/:\w+/, 'one') === pathname);
    expect(asked, path).toHaveLength(1);
    for (const { access } of asked) expect(pathname.startsWith('/api/statements') ? ['step-up:statements'] : ['session', 'anyone', 'public'], path).toContain(access);
  }
});
