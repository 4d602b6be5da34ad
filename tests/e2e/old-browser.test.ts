import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

test.each(['/', '/sign-in', '/bills/2026-10'])('a browser older than we serve gets a plain page at %s that says what works', async (address) => {
  const { page, troubles } = await hall.visit();
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CSSLayerBlockRule');
  });
  await page.goto(address);
  expect(await page.getByText('这个浏览器太旧').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '10086' }).first().getAttribute('href')).toBe('tel:10086');
  expect(await page.locator('#app').isVisible()).toBe(false);
  expect(troubles).toEqual([]);
});

test('without JavaScript the page says what it needs, in both languages', async () => {
  const context = await hall.browser.newContext({ javaScriptEnabled: false, baseURL: hall.host.origin });
  const page = await context.newPage();
  await page.goto('/');
  // Playwright's own idea of "visible" leaves noscript out: its boxes tell.
  const words = page.locator('noscript p');
  expect(await words.allTextContents()).toEqual([
    expect.stringContaining('掌上营业厅要用到 JavaScript'),
    expect.stringContaining('Palm Hall needs JavaScript'),
    expect.stringContaining('用简版'),
  ]);
  for (const word of await words.all()) expect((await word.boundingBox())?.height).toBeGreaterThan(0);
});
