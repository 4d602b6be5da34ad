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

/** Notes what stands on the page whenever its title has become another. */
const NOTE_SCREENS = `
  window.screens = [];
  new MutationObserver(() => { if (screens.at(-1)?.title !== document.title) screens.push({ title: document.title, text: document.getElementById('app').textContent }); })
    .observe(document.documentElement, { subtree: true, childList: true, characterData: true });`;
const screensSeen = (page: Page) => page.evaluate<{ readonly title: string; readonly text: string }[]>('screens');

test('on a good line a tap leads to the screen with all it says: it is drawn once, and asked for once', async () => {
  const { page, troubles } = await hall.visit({ persona: '30' });
  await openHome(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(NOTE_SCREENS);
  await page
    .getByRole('link', { name: /^账单$/ })
    .first()
    .click();
  await page.getByText('近五个月').first().waitFor();
  const bills = (await screensSeen(page)).find(({ title }) => title.includes('账单'));
  expect(bills?.text).toContain('近五个月');
  expect(bills?.text).toContain('72.70');
  expect(asked.filter((path) => path === '/api/bills')).toHaveLength(1);
  expect(troubles).toEqual([]);
});

test('on a slow line the screen comes before what it says, and at once', async () => {
  const { page } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  await openHome(page);
  await page.waitForLoadState('networkidle');
  const release = await holdBack(page, /\/api\/bills$/);
  await page
    .getByRole('link', { name: /^账单$/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '账单' }).waitFor();
  expect(await page.getByText('72.70').count()).toBe(0);
  release();
  await page.getByText('72.70').first().waitFor();
});

test.each([
  ['another tap', `document.querySelector('nav a[href="/services"]').click()`, '/services'],
  ['the way back', 'history.back()', '/'],
])('a tap that waits for its answer is overtaken by %s: nobody is led anywhere afterwards', async (_, act, pathname) => {
  const { page, troubles } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
  await openHome(page);
  await page.getByRole('link', { name: /^我的/ }).first().click();
  await page.getByRole('heading', { level: 1, name: /^我的/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await holdBack(page, /\/api\/bills$/);
  await page.evaluate(NOTE_SCREENS);
  // Both within the page, in one go: before any tap has waited to its end.
  await page.evaluate(`document.querySelector('nav a[href="/bills"]').click(); ${act}`);
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
  await page.waitForTimeout(300); // longer than any tap waits
  expect(new URL(page.url()).pathname).toBe(pathname);
  expect((await screensSeen(page)).filter(({ title }) => title.includes('账单'))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a tap made while another screen is still being drawn is followed too', async () => {
  const { page, troubles } = await hall.visit({ persona: '30' });
  await openHome(page);
  await page.waitForLoadState('networkidle');
  // As soon as the address has become the other screen's, which is before anything of it is drawn.
  await page.evaluate(`
    const [bills, services] = ['/bills', '/services'].map((address) => document.querySelector('nav a[href="' + address + '"]'));
    bills.click();
    (function look() { if (location.pathname === '/bills') services.click(); else setTimeout(look); })();`);
  await page.getByRole('heading', { level: 1, name: '办业务' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/services');
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
