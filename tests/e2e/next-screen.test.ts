import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { earlyPath } from '#lib/early-paths.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** Begins of the files of screens that home leads to. */
const NEXT = /\/assets\/(bill-list|bill|services|subscriptions|me)-page-/;

/** What nobody waits for: how controls look in the dark, and what comes while idle. */
const WHILE_IDLE = /\/comfort-/;

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
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\//, async (route) => {
    await released;
    await route.continue();
  });
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

const OPENED = [
  '/bills',
  '/bills/2026-10',
  '/unbilled',
  '/balance',
  '/points',
  '/pay',
  '/top-up',
  '/services',
  '/services/missed-call',
  '/orders',
  '/subscriptions',
  '/me',
  '/complaints',
  '/refunds',
  '/activity',
  '/messages',
  '/reminders',
  '/line',
  '/sessions',
  '/commitments',
];

test.each(OPENED)('%s, opened by its address, asks at once for its data and all it is made of: nothing is found out on the way, a round trip later', async (address) => {
  const { page, context, troubles } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-/, async (route) => {
    await released;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => asked.filter((path) => path.startsWith('/assets/index-'))).toHaveLength(1);
  const files = () => asked.filter((path) => path.startsWith('/assets/'));
  const data = () => asked.filter((path) => path === earlyPath(address));
  const before = files().length;
  expect(data()).toHaveLength(1);
  release();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.waitForLoadState('networkidle');
  expect(data()).toHaveLength(1);
  expect(
    files()
      .slice(before)
      .filter((path) => !WHILE_IDLE.test(path)),
  ).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});
