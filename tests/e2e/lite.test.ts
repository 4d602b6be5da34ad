import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

const LIMIT = 14 * 1024;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A browser whose scripts are off. */
async function withoutScripts(view?: string): Promise<{ page: Page; weights: Map<string, number>; close: () => Promise<void> }> {
  const context = await hall.browser.newContext({ javaScriptEnabled: false, baseURL: hall.host.origin, viewport: { width: 360, height: 780 }, locale: 'zh-CN' });
  if (view !== undefined) await context.addCookies([{ name: 'lite-view', value: view, url: `${hall.host.origin}/lite` }]);
  const page = await context.newPage();
  const weights = new Map<string, number>();
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      const { pathname } = new URL(request.url());
      weights.set(pathname, Math.max(weights.get(pathname) ?? 0, responseBodySize + responseHeadersSize));
    });
  });
  return { page, weights, close: () => context.close() };
}

/** What axe finds on the page as it stands, in a window of its own where scripts run. */
async function findings(page: Page): Promise<string[]> {
  const judge = await hall.browser.newPage({ viewport: { width: 360, height: 780 } });
  await judge.setContent(await page.content());
  await judge.addScriptTag({ content: AXE });
  const found = (await judge.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  }; // axe's own answer
  await judge.close();
  return found.violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['zh-CN.usual', '登录'],
  ['en.elder', 'Sign in'],
])('without scripts, shown as %s, a customer signs in, orders and leaves; every page is accessible, fits 360 px and 14 kB (S71 to S75)', async (view, signIn) => {
  await hall.control('reset', {});
  const { page, weights, close } = await withoutScripts(view);
  const troubles: string[] = [];
  const look = async () => {
    troubles.push(...(await findings(page)));
    const wide = await page.locator('main').boundingBox();
    if ((wide?.x ?? 0) < 0 || (wide?.width ?? 0) > 360) troubles.push(`${page.url()} is wider than the phone`);
  };
  await page.goto('/lite');
  await look();
  await page.locator('#f-msisdn').fill('13900000030');
  await page.locator('#f-servicePassword').fill('246810');
  await page.getByRole('button', { name: signIn, exact: true }).click();
  await page.waitForURL('**/lite');
  await look();
  for (const address of ['/lite/services', '/lite/services?purpose=calls', '/lite/services?purpose=leisure', '/lite/services/missed-call', '/lite/password', '/lite/nowhere']) {
    await page.goto(address);
    await look();
  }
  await page.goto('/lite/services/missed-call/subscribe');
  await look();
  await page.locator('button').first().click();
  await page.locator('#f-code').fill('000000');
  await page.locator('button').first().click();
  await look();
  await page.locator('#f-code').fill('888888');
  await page.locator('button').first().click();
  expect(await page.locator('h1').textContent()).toMatch(/受理单|Receipt/);
  await look();
  // Back and reload find pages, never a form to send again: the order as it is, then the fee page of what one has by now.
  await page.goBack();
  expect(await page.locator('h1').textContent()).toMatch(/受理单|Receipt|再次确认|Confirm/);
  await page.reload();
  expect(await page.locator('h1').textContent()).toMatch(/受理单|Receipt|办理前请看|Review terms/);
  expect(troubles).toEqual([]);
  expect(weights.size).toBeGreaterThanOrEqual(8);
  console.log([...weights].map(([name, bytes]) => `${name}: ${bytes} B`).join('\n'));
  expect([...weights].filter(([, bytes]) => bytes > LIMIT)).toEqual([]);
  await close();
});

test('a text browser reads it, where one is installed', () => {
  const browser = ['lynx', 'w3m'].find((name) => {
    try {
      execFileSync('which', [name]);
      return true;
    } catch {
      return false; // not on this machine: the pages without scripts above stand for it
    }
  });
  if (browser === undefined) return;
  const read = execFileSync(browser, ['-dump', `${hall.host.origin}/lite/sign-in`]).toString();
  expect(read).toMatch(/掌上营业厅|Palm Hall/);
});

test('the app leads there: from sign-in once it is open, and the service worker lets it through', async () => {
  const { page, context, troubles } = await hall.visit();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: '网太慢？用简版' }).click();
  await page.waitForURL('**/lite/sign-in');
  expect(await page.getByRole('heading', { name: '登录', exact: true }).isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await context.close();
});

test.each(['/', '/sign-in'])('a browser without scripts, or too old, is led from %s to the hall that mobile web means (S76)', async (address) => {
  const { page, close } = await withoutScripts();
  await page.goto(address);
  expect(await page.locator('noscript a[href="/lite"]').count()).toBe(1);
  expect(await page.locator('#old a[href="/lite"]').count()).toBe(1);
  await close();
});

test('one sign-in serves both: signed in here, the app is open', async () => {
  await hall.control('reset', {});
  const { page, context } = await hall.visit({ persona: '30' });
  await page.goto('/lite');
  expect(await page.getByText('139****0030').isVisible()).toBe(true);
  await page.getByRole('link', { name: '打开完整版' }).first().click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByText('128.60').first().waitFor();
  await context.close();
});
