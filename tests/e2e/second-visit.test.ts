import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { KEPT_WHILE_IDLE, PAINTED, ROUTE_MAP } from '#app/route-map.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** Paths of all files in the caches of the service worker. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** Begins of the files of the screens that are fetched while idle; what else they need is asked for in the same moment. */
const IDLE_SCREENS = ROUTE_MAP.filter(({ path }) => KEPT_WHILE_IDLE.includes(path) && !PAINTED.includes(path)).map(
  ({ module }) => `/assets/${module.replace(/^.*\/|\.tsx$/g, '')}-`,
);

test('a second visit asks the network for data alone', async () => {
  const { page, troubles } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const fromNetwork: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({ response }) => {
    if (response.fromServiceWorker !== true && response.fromDiskCache !== true) fromNetwork.push(new URL(response.url).pathname);
  });
  const answer = await page.goto('/');
  await page.getByText('128.60').first().waitFor();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(fromNetwork).toEqual(['/api/home']);
  expect(troubles).toEqual([]);
});

test.each(['/bills', '/services'])('%s: all that the first visit fetched is kept, also where the browser itself has kept nothing', async (address) => {
  const { page, context, troubles } = await hall.visit({ persona: '30' });
  await page.goto(address);
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((file) => file.startsWith('/assets/')),
  );
  expect(fetched.length).toBeGreaterThan(10);
  await expect
    .poll(
      async () => {
        const kept = await keptFiles(page);
        return fetched.filter((file) => !kept.includes(file));
      },
      { timeout: 10_000 },
    )
    .toEqual([]);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  const fromNetwork: string[] = [];
  cdp.on('Network.responseReceived', ({ response }) => {
    if (response.fromServiceWorker !== true) fromNetwork.push(new URL(response.url).pathname);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.waitForLoadState('networkidle');
  expect(fromNetwork.filter((path) => !path.startsWith('/__operator/') && !path.startsWith('/drawer'))).toEqual([`/api${address}`]);
  expect(troubles).toEqual([]);
  await context.close();
});

test('without a network the hall still opens, says so, and goes on by itself once the network is back', async () => {
  const { page, context } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto('/');
  await page.getByText('128.60').first().waitFor();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '现在没有网络' }).waitFor();
  expect(await page.getByText('128.60').count()).toBe(0);
  await context.setOffline(false);
  await page.getByText('128.60').first().waitFor();
});

test('the screens of the tab bar, fetched while idle, open without a network; another says one cause', async () => {
  const { page, context } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const asked = new Set(IDLE_SCREENS);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/')) asked.add(pathname);
  });
  await page.goto('/');
  await page.getByText('128.60').first().waitFor();
  const missing = async () => {
    const kept = await keptFiles(page);
    return [...asked].filter((begin) => !kept.some((file) => file.startsWith(begin)));
  };
  await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
  await context.setOffline(true);
  const follow = (address: string) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.getElementById('app')?.append(link);
      link.click();
    }, address);
  for (const address of ['/bills', '/services', '/subscriptions']) {
    await follow(address);
    await page.getByRole('heading', { level: 2, name: '现在没有网络' }).waitFor();
    expect(await page.locator('h1').textContent(), address).not.toBe('掌上营业厅');
  }
  await follow('/orders');
  await page.getByText('连上以后会自动打开').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('页面有更新');
});

test('a screen never fetched before, opened without a network, opens by itself once the network is back', async () => {
  const { page, context } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto('/');
  await page.getByText('128.60').first().waitFor();
  await page.waitForLoadState('networkidle');
  for (const [address, words] of [
    ['/activity', '使用记录'],
    ['/orders', '办理记录'],
  ] as const) {
    await context.setOffline(true);
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.getElementById('app')?.append(link);
      link.click();
    }, address);
    await page.getByText('连上以后会自动打开').waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor({ timeout: 15_000 });
  }
});

test('figures do not show while the session is to be confirmed', async () => {
  const { page } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.getByText('128.60').first().waitFor();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.getByText('128.60').first().isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.getByText('128.60').first().waitFor();
});

test('nothing of a customer is kept: no answer of the operator in any cache or storage (D21)', async () => {
  const { page } = await hall.visit({ persona: '30' });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto('/bills/2026-10');
  await page.getByText('晨读手机报', { exact: true }).waitFor();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)));
    return {
      urls: urls.flat(),
      storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  });
  expect(kept.urls.filter((url) => /\/(api|__operator)\//.test(url))).toEqual([]);
  expect(kept.storage).not.toMatch(/1390000|139\*+0030|72\.70|128\.60/);
  expect(kept.databases).toEqual([]);
});

/** Opens a long list, scrolls it to a place, opens what stands there and loads that anew. */
async function leaveLongList(page: Page): Promise<void> {
  await page.goto('/services?shown=60');
  await page.getByText('69 项').waitFor();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('scroll', () => resolve(), { once: true });
        scrollTo(0, 3000);
      }),
  );
  const row = await page.evaluateHandle(
    () =>
      document
        .elementsFromPoint(180, 400)
        .find((element) => element.closest('main a'))
        ?.closest('a') ?? document.querySelectorAll('main li a')[40],
  );
  await row.evaluate((link) => (link instanceof HTMLElement ? link.click() : undefined));
  await page.waitForFunction(() => location.pathname.startsWith('/services/'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
}

test('the place in a long list survives opening one, a reload there, and Back', async () => {
  const { page, context } = await hall.visit({ persona: '18' });
  await leaveLongList(page);
  await page.goBack();
  await page.getByText('69 项').waitFor();
  await page.waitForFunction(() => Math.abs(scrollY - 3000) < 2);
  await context.close();
});

test.each([false, true])('it is found however late the list comes, but whoever has tapped meanwhile is left there (taps: %s)', async (taps) => {
  const { page, context } = await hall.visit({ persona: '18' });
  await leaveLongList(page);
  await page.route('**/api/services*', async (route) => {
    await new Promise((late) => setTimeout(late, 3500));
    await route.continue();
  });
  await page.goBack();
  const heading = page.getByRole('heading', { level: 1, name: '办业务' });
  await heading.waitFor();
  if (taps) await heading.click();
  await page.getByText('69 项').waitFor();
  await page.waitForFunction((place) => Math.abs(scrollY - place) < 2, taps ? 0 : 3000);
  await context.close();
});
