import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';
import { holdBack } from '#tests/support/e2e/hold-back.ts';
import { largestDifference } from '#tests/support/e2e/pictures.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** Rounded corners drawn twice may differ by this, in levels of 255 (measured: five points by one level, now and then under load). */
const ROUNDING = 1;

/** Layout shift of the page so far, without input: what the customer saw move. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

/** Notes each time something larger is painted than all before: the text of it, as what the app replaces is gone afterwards. */
const NOTE_LARGEST = `
  window.largest = [];
  new PerformanceObserver((list) => { for (const { element } of list.getEntries()) largest.push(element?.textContent); }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/** Has home come as the one file it is, as from a host that puts no answer into it: so it is sent to whoever does not ask for HTML. */
const asItIs = (page: Page) => page.route(`${hall.host.origin}/`, (route) => route.continue({ headers: { ...route.request().headers(), accept: '*/*' } }));

/** The app’s code and styles. */
const APP = /\/assets\/.*\.(js|css)$/;

describe('the first screen is there before the app', () => {
  test('home: the numbers come with the page and stand on it while the app’s code is still held back, and nobody asks again', async () => {
    const { page, troubles } = await hall.visit({ persona: '30' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const release = await holdBack(page, APP);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByText('128.60').first().waitFor();
    expect(await page.getByText('不欠费，够用到 12 月').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '充值' }).isVisible()).toBe(true);
    expect(asked.filter((path) => !path.endsWith('.js') && !path.endsWith('.svg'))).toEqual(['/']);
    const before = await page.locator('#app').innerHTML();
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const after = await page.locator('#app').innerText();
    expect(after).toContain('128.60');
    expect(before).toContain('128.60');
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(await page.locator('#answer').count()).toBe(0);
    expect(await page.evaluate(SHIFT)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('home from a host that sends it as it is: its numbers are asked for by the headers of the page, and nobody asks again', async () => {
    const { page } = await hall.visit({ persona: '30' });
    await asItIs(page);
    await page.goto('/');
    await page.getByText('128.60').first().waitFor();
    const askedBy = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap((one) => (one.name.endsWith('/api/home') && one instanceof PerformanceResourceTiming ? [one.initiatorType] : [])),
    );
    expect(askedBy).toEqual(['link']);
  });

  test.each(['zh-CN', 'en'] as const)('home in %s looks the same before and after the app takes over', async (language) => {
    const { page } = await hall.visit({ persona: '30', presentation: { language } });
    const release = await holdBack(page, APP);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByText('128.60').first().waitFor();
    // The answer and its acts; what the app adds begins below.
    const acts = await page.getByRole('link', { name: /10 月账单|October bill/ }).boundingBox();
    const slip = await page.locator('main section').first().boundingBox();
    // Below the slip's upper edge, whose half circles are cut anew as it grows.
    const y = Math.ceil((slip?.y ?? 0) + 8);
    const clip = { x: 0, y, width: 390, height: Math.floor((acts?.y ?? 0) + (acts?.height ?? 0)) - y };
    const painted = await page.screenshot({ clip });
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    expect(await largestDifference(hall.browser, painted, await page.screenshot({ clip }))).toBeLessThanOrEqual(ROUNDING);
    expect(await page.evaluate(SHIFT)).toBe(0);
  });

  test.each(['zh-CN', 'en'] as const)('sign-in in %s: the largest thing on it is painted before the app, not the offer that comes last', async (language) => {
    const { page } = await hall.visit({ width: 412, presentation: { language } });
    await page.addInitScript(NOTE_LARGEST);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await page.getByRole('checkbox', { name: /记住号码|Remember my number/ }).waitFor();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // the observer is told after the frame
    const largest = await page.evaluate<string[]>('largest');
    expect(largest.length).toBeGreaterThan(0);
    expect(largest.at(-1)).toMatch(/^(查话费、看账单|See bills)/);
  });

  test.each(['zh-CN', 'en'] as const)('sign-in in %s looks the same before and after the app takes over', async (language) => {
    const { page } = await hall.visit({ presentation: { language } });
    const release = await holdBack(page, APP);
    // The offer to remember the number comes later, into room of its own; on a slow machine the picture is taken later still.
    await page.route(/\/assets\/remember(ed)?-number/, (route) => route.abort());
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await page.locator('#msisdn').waitFor();
    await page.waitForFunction(() => document.readyState !== 'loading'); // the page has come whole
    const painted = await page.screenshot();
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    expect(await largestDifference(hall.browser, painted, await page.screenshot())).toBeLessThanOrEqual(ROUNDING);
    expect(await page.evaluate(SHIFT)).toBe(0);
  });

  test.each(['30', '04', '07'])('for %s, on a slow network too, nothing that can be pressed moves when the numbers come', async (persona) => {
    const { page } = await hall.visit({ persona });
    await asItIs(page);
    await page.route('**/api/home', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByText('至今').first().waitFor();
    expect(await page.getByRole('navigation').isVisible()).toBe(true);
    expect(await page.evaluate(SHIFT)).toBe(0);
  });

  test('what was typed, chosen and tapped before the app is there is kept and done', async () => {
    const { page, troubles } = await hall.visit();
    const release = await holdBack(page, APP);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await page.getByLabel('手机号码').fill('139 0000 0030');
    await page.getByText('短信验证码', { exact: true }).first().click();
    await page.getByRole('textbox', { name: '短信验证码' }).fill('8888');
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    expect(await page.getByLabel('手机号码').inputValue()).toBe('139 0000 0030');
    const code = page.getByRole('textbox', { name: '短信验证码' });
    expect(await code.inputValue()).toBe('8888');
    expect(await code.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('88');
    await page.keyboard.press('Enter');
    await page.getByText('128.60').first().waitFor();
    expect(await page.evaluate(SHIFT)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('whoever types while the app takes over loses no digit', async () => {
    const { page, context } = await hall.visit();
    const release = await holdBack(page, APP);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    const password = page.getByLabel('服务密码').last();
    await password.focus();
    // Slow enough that keys fall into the drawing.
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    release();
    let typed = '';
    for (let after = 0; after < 3; typed += typed.length % 10) {
      await page.keyboard.press(String(typed.length % 10));
      if (await page.evaluate(() => window.palmHallIsOpen === true)) after++;
    }
    expect(await password.inputValue()).toBe(typed);
  });

  test('a finger that is down when the app is ready still taps: the app waits until it has left', async () => {
    const { page } = await hall.visit();
    const release = await holdBack(page, APP);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    const password = page.getByLabel('服务密码').last();
    await password.fill('246810');
    await page.locator('#toggle-password').hover();
    await page.mouse.down();
    release();
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => window.palmHallIsOpen)).toBeUndefined();
    await page.mouse.up();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    await expect.poll(() => password.getAttribute('type')).toBe('text');
    expect(await password.inputValue()).toBe('246810');
  });

  test('where one stands is kept: the link one has come to by Tab, and how far one has scrolled', async () => {
    const { page } = await hall.visit({ height: 400 });
    const release = await holdBack(page, APP);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    const forgotten = page.getByRole('link', { name: '登录不了？' });
    await forgotten.focus();
    await page.evaluate(() => scrollTo(0, 200));
    release();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    expect(await forgotten.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(200);
    expect(await page.evaluate(SHIFT)).toBe(0);
  });

  test('signing in before the app is there signs in once it is', async () => {
    const { page } = await hall.visit();
    const release = await holdBack(page, APP);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await page.getByLabel('手机号码').fill('13900000030');
    await page.getByLabel('服务密码').last().fill('246810');
    await page.getByRole('button', { name: '登录' }).click();
    release();
    await page.getByText('128.60').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('an operator that does not answer: the app says that it is still looking, and offers a way out (D23)', async () => {
    const { page } = await hall.visit({ persona: '30' });
    await hall.control('faults', { rules: [{ endpoint: 'getHome', fault: 'never-answers', when: { kind: 'always' } }] });
    let asked = 0;
    page.on('request', (request) => (asked += Number(new URL(request.url()).pathname === '/api/home')));
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByText('还在查').waitFor({ timeout: 8000 });
    await page.getByRole('button', { name: '再试一次' }).waitFor({ timeout: 15_000 });
    // The app's own second try is on its way into the silence: from here on only the button helps.
    await expect.poll(() => asked, { timeout: 5000 }).toBe(2);
    await hall.control('faults', { rules: [] });
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('128.60').first().waitFor();
  });

  test.each(['{}', '{"balance":'])('home that brings what is no answer, %s: nothing is drawn of it, and the app says that it went wrong, with a way on', async (body) => {
    const { page } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
    await page.route(`${hall.host.origin}/`, async (route) => {
      const sent = await route.fetch();
      await route.fulfill({ response: sent, body: (await sent.text()).replace(/(id="answer"[^>]*>)[^<]*/, `$1${body}`) });
    });
    const release = await holdBack(page, APP);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('navigation').waitFor();
    release();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('128.60').first().waitFor();
  });

  test('a session that is over comes with the page: home becomes sign-in before the app is there', async () => {
    const { page } = await hall.visit({ persona: '30' });
    await hall.startAfresh();
    await holdBack(page, APP);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByLabel('手机号码').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });

  test('whoever still has the initial password is led to change it, by the refusal that came with the page', async () => {
    const { page, troubles } = await hall.visit({ persona: '14', serviceWorkers: 'block' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForURL('**/password');
    expect(asked.filter((path) => path === '/api/home')).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('a page that is out of sight, where nothing is ever drawn, fetches the app all the same', async () => {
    const { page } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
    await page.addInitScript('window.requestAnimationFrame = () => 0;');
    const app = page.waitForRequest(APP);
    await page.goto('/');
    await app;
  });

  test('nobody is signed in: home becomes sign-in before the app is there', async () => {
    const { page } = await hall.visit();
    await holdBack(page, APP);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByLabel('手机号码').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});
