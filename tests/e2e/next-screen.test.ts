import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTE_MAP } from '#app/route-map.ts';
import { newComplaint, newRefund } from '#lib/addresses.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { earlyPath } from '#lib/early-paths.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';
import { holdBack } from '#tests/support/e2e/hold-back.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** Begins of the files of screens that home leads to. */
const NEXT = /\/assets\/(bill-list|bill|services|subscriptions|me)-page-/;

/** How controls look in the dark: nobody waits for it. */
const COMFORT = /\/comfort-/;

async function openHome(page: Page): Promise<void> {
  await page.goto('/');
  await page.waitForFunction(() => window.palmHallIsOpen === true);
}

test.each([
  [/^账单$/, '/api/bills'],
  [/10 月账单/, '/api/bills/2026-10'],
])('a tap on %s asks for the data at once, while the code of the screen is on its way, and only once', async (link, path) => {
  const { page, troubles } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  await openHome(page);
  const release = await holdBack(page, /\/assets\//);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('link', { name: link }).first().click();
  await expect.poll(() => asked).toContain(path);
  release();
  await page.getByText('72.70').first().waitFor();
  expect(asked.filter((one) => one === path)).toEqual([path]);
  expect(troubles).toEqual([]);
});

test.each([
  ['asks to save data', { saveData: true, effectiveType: '4g' }, false],
  ['is on 2G', { saveData: false, effectiveType: '2g' }, false],
  ['is on 4G', { saveData: false, effectiveType: '4g' }, true],
])('whoever %s: the code of the next screens comes while nothing else is to be done, or not at all', async (_, connection, comes) => {
  const { page, context } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  await context.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
  const next = page.waitForRequest(NEXT, { timeout: 4000 }).then(
    () => true,
    () => false,
  );
  await openHome(page);
  expect(await next).toBe(comes);
});

/** Every screen whose data its address alone asks for, but home; of those with one thing behind them or a question behind `?`, some. A fee page fetches its next step besides. */
const OPENED = [
  ...ROUTE_MAP.map(({ path }) => path).filter((path) => path !== '/' && !path.includes(':') && earlyPath(path, '') !== null),
  '/bills/2026-10',
  '/statements/2026-10?type=voice',
  '/services/missed-call',
  newComplaint({ type: 'bill-item', month: '2026-10', key: 'ring-back' }),
  newRefund('2026-10' as BillMonth, 'voice-magazine'),
];

test.each(OPENED)('%s, opened by its address, asks at once for its data and all it is made of: nothing is found out on the way, a round trip later', async (address) => {
  const { page, context, troubles } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  const release = await holdBack(page, /\/assets\/index-/);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    asked.push(pathname + search);
  });
  const [pathname = '', search] = address.split('?');
  const wanted = earlyPath(pathname, search === undefined ? '' : `?${search}`);
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => asked.filter((one) => one.startsWith('/assets/index-'))).toHaveLength(1);
  const files = () => asked.filter((one) => one.startsWith('/assets/'));
  const data = () => asked.filter((one) => one === wanted);
  const before = files().length;
  expect(data()).toHaveLength(1);
  release();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.waitForLoadState('networkidle');
  expect(data()).toHaveLength(1);
  expect(
    files()
      .slice(before)
      .filter((path) => !COMFORT.test(path)),
  ).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});
