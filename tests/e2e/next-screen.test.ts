import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** Begins of the files of screens that home leads to. */
const NEXT = /\/assets\/(bill-list|bill|services|subscriptions|me)-page-/;

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

test.each(['/bills', '/bills/2026-10', '/services', '/subscriptions', '/me', '/orders'])(
  '%s, opened by its address, asks for all it is made of at once: nothing is found out on the way, a round trip later',
  async (address) => {
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
    const before = asked.filter((path) => path.startsWith('/assets/')).length;
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    expect(asked.filter((path) => path.startsWith('/assets/')).slice(before)).toEqual([expect.stringMatching(/\/comfort-/)]);
    expect(troubles).toEqual([]);
    await context.close();
  },
);
