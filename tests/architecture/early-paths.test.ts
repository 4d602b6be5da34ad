import { expect, test } from 'vitest';
import { ROUTE_MAP } from '#app/route-map.ts';
import { getComplaint, listComplaints } from '#contract/care/complaints.ts';
import { getRefund, listRefunds } from '#contract/care/refunds.ts';
import { getLine } from '#contract/line.ts';
import { getLostPhone } from '#contract/lost-phone.ts';
import { getOrder, listOrders } from '#contract/orders.ts';
import { listPayments } from '#contract/account/payments.ts';
import { getReminders } from '#contract/account/reminders.ts';
import { listMessages } from '#contract/account/messages.ts';
import { listActivity } from '#contract/activity.ts';
import { getService, listServices } from '#contract/services.ts';
import { listSubscriptions } from '#contract/subscriptions.ts';
import { getSession } from '#contract/session.ts';
import { listSessions } from '#contract/sessions.ts';
import { getBalance } from '#contract/balance.ts';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { getHome } from '#contract/home.ts';
import { getPoints } from '#contract/points.ts';
import { getStatement } from '#contract/statements.ts';
import { earlyPath, tapPath } from '#lib/early-paths.ts';

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
  ['/commitments', pathOf(getSession)],
  ['/sign-in/lost', pathOf(getLostPhone)],
])('the inline script asks for what %s will ask for: %s', (address, path) => {
  expect(earlyPath(address)).toBe(path);
});

test.each([
  '/sign-in',
  '/settings',
  '/password',
  '/password/forgotten',
  '/statements',
  '/statements/2026-10',
  '/bills/2026-1',
  '/bills/',
  '/bills/2026-10/',
  '/complaints/new',
  '/refunds/new',
  '/services/night-data-3/order',
  '/services/../home',
  '/lines',
  '/nothing',
  '//',
  '/constructor',
  '/toString',
])('nothing is asked for early at %s', (address) => {
  expect(earlyPath(address)).toBeNull();
});

test('every address of the map that is answered early is answered by an endpoint of the contract, without a second proof', () => {
  const addresses = ROUTE_MAP.map(({ path }) => path.replace(':month', '2026-10').replace(/:\w+/, 'one'));
  const early = addresses.flatMap((address) => earlyPath(address) ?? []);
  expect(early.length).toBeGreaterThan(20);
  for (const path of early) {
    const asked = ENDPOINTS.filter((endpoint) => endpoint.method === 'GET' && endpoint.path.replace(':month', '2026-10').replace(/:\w+/, 'one') === path);
    expect(asked, path).toHaveLength(1);
    for (const { access } of asked) expect(['session', 'anyone', 'public'], path).toContain(access);
  }
});

test.each([
  ['/bills', pathOf(listBills)],
  ['/bills/2026-10', pathOf(getBill, { month: '2026-10' })],
  ['/statements/2026-10', pathOf(getStatement, { month: '2026-10' }, { peers: 'masked' })],
  ['/', null],
  ['/me', null],
  ['/statements', null],
])('a tap that leads to %s asks for %s, before the screen is there', (address, path) => {
  expect(tapPath(address)).toBe(path);
});
