import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

const isOpen = (page: Page) => page.waitForFunction(() => window.palmHallIsOpen === true);
const writes = (page: Page) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return sent;
};

const readText = async (page: Page) => (await page.locator('#app').innerText()).replaceAll('\u00a0', ' ');

async function signIn(page: Page, number: string): Promise<void> {
  await page.getByLabel('手机号码').fill(number);
  await page.getByLabel('服务密码').last().fill('246810');
  await page.getByRole('button', { name: '登录' }).click();
}

describe('after a form was sent', () => {
  test('back, forward and reload send nothing again, and Back does not return to sign-in', async () => {
    const { page, context, troubles } = await hall.visit();
    const sent = writes(page);
    await page.goto('/settings');
    await page.goto('/sign-in');
    await isOpen(page);
    await signIn(page, '13900000030');
    await page.getByText('128.60').first().waitFor();
    await page.goBack();
    await page.getByText('文字大小').waitFor();
    await page.goForward();
    await page.getByText('128.60').first().waitFor();
    await page.reload();
    await page.getByText('128.60').first().waitFor();
    expect(sent).toEqual(['POST /api/session']);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('a double click is one request, by mouse and Enter together', async () => {
    const { page, context } = await hall.visit();
    const sent = writes(page);
    await page.goto('/sign-in');
    await isOpen(page);
    await page.getByLabel('手机号码').fill('13900000030');
    await page.getByLabel('服务密码').last().fill('246810');
    await page.getByRole('button', { name: '登录' }).dblclick();
    await page.keyboard.press('Enter');
    await page.getByText('128.60').first().waitFor();
    expect(sent).toEqual(['POST /api/session']);
    await context.close();
  });

  test('after signing out, Back shows nothing of the customer, also from the browser’s own memory', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await page.goto('/');
    await page.getByText('128.60').first().waitFor();
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: /^余额/ }).click();
    await page.getByText('余额变动').waitFor();
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByText('已退出。').waitFor();
    await page.goto('/settings');
    for (let step = 0; step < 2; step++) {
      await page.goBack({ waitUntil: 'commit' }); // a page without its customer leaves for sign-in before it has loaded
      await page.getByLabel('手机号码').waitFor();
    }
    expect(await page.locator('#app').innerText()).not.toMatch(/128\.60|139\*{4}/);
    await context.close();
  });
});

describe('two tabs', () => {
  test('another customer signs in in one; of the first one nothing remains in the other', async () => {
    const { page, context, troubles } = await hall.visit({ persona: '30' });
    await page.goto('/me');
    await page.getByText('128.60').first().waitFor();
    await isOpen(page);
    const other = await context.newPage();
    await other.goto('/sign-in');
    await isOpen(other);
    await signIn(other, '13900000004');
    await other.getByText('139****0004').waitFor();
    // Nobody has to touch it: it empties itself.
    await page.getByText('这个浏览器换了一个号码登录，刚才的页面已清除。').waitFor();
    expect(await page.locator('#app').innerText()).not.toMatch(/128\.60|0030/);
    await page.goto('/');
    await page.getByText('139****0004').waitFor();
    expect(await page.locator('#app').innerText()).not.toMatch(/128\.60|0030/);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('signed out in one, the other asks to sign in and comes back to its place', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await page.goto('/me');
    await page.getByText('128.60').first().waitFor();
    await isOpen(page);
    const other = await context.newPage();
    await other.goto('/me');
    await other.getByRole('button', { name: '退出登录' }).click();
    await other.getByText('已退出。').waitFor();
    // Nobody has to touch it.
    await page.getByLabel('手机号码').waitFor();
    expect(new URL(page.url()).search).toBe('?to=%2Fme');
    await signIn(page, '13900000030');
    await page.getByText('号码和安全').waitFor();
    await context.close();
  });
});

describe('another time zone, another clock', () => {
  test.each([
    ['America/Los_Angeles', 0],
    ['Pacific/Kiritimati', 0],
    ['Asia/Shanghai', 86_400_000],
    ['Asia/Shanghai', -600_000],
  ])('%s, %i ms off: the same months and days', async (timezoneId, off) => {
    const context = await hall.browser.newContext({ timezoneId, locale: 'zh-CN', baseURL: hall.host.origin, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    if (off !== 0) await page.clock.setFixedTime(Date.now() + off);
    await page.goto('/sign-in');
    await isOpen(page);
    await signIn(page, '13900000030');
    await page.getByText('128.60').first().waitFor();
    expect(await readText(page)).toMatch(/11月22日[\s\S]*10:00[\s\S]*12 月 31 日到期[\s\S]*10 月账单[\s\S]*11 月至今/);
    await page.goto('/bills/2026-10');
    await page.getByText('2026 年 10 月 1 日至 10 月 31 日').waitFor();
    expect(await readText(page)).toContain('10 月 31 日 23:59');
    await context.close();
  });
});

describe('the page itself in trouble', () => {
  test('a part of an older build that is gone: said kindly, and a reload goes on', async () => {
    const { page, context } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
    await page.goto('/me');
    await page.getByText('128.60').first().waitFor();
    await isOpen(page);
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.getByRole('link', { name: /^余额/ }).click();
    await page.getByText('页面没有加载完，网络断了一下。').waitFor();
    expect(await page.locator('#app').innerText()).not.toMatch(/Failed to fetch|TypeError|dynamically|undefined/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.unroute('**/assets/*.js');
    await page.getByRole('button', { name: '重新加载' }).click();
    await page.getByText('余额变动').waitFor();
    await context.close();
  });

  test.each<[string, string | RegExp]>([
    ['its texts', /assets\/balance-(?!page)[^/]*\.js$/],
    ['its styles', '**/assets/balance-page-*.css'],
    ['its code', '**/assets/balance-page-*.js'],
  ])('only %s of a screen cannot be fetched: no bare keys, one word about it, few requests, and a reload goes on', async (_, files) => {
    const { page, context } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
    await page.goto('/me');
    await page.getByText('128.60').first().waitFor();
    await isOpen(page);
    let asked = 0;
    await page.route(files, (route) => {
      asked += 1;
      return route.fulfill({ status: 404, body: 'gone' });
    });
    await page.getByRole('link', { name: /^余额/ }).click();
    await page.getByText('页面没有加载完，网络断了一下。').waitFor();
    expect(await readText(page)).not.toMatch(/[a-z]+[A-Z]\w+/);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
    await page.unroute(files);
    await page.getByRole('button', { name: '重新加载' }).click();
    await page.getByText('余额变动').waitFor();
    await context.close();
  });

  test.each([
    ['the app itself', '**/assets/*.js'],
    ['the texts of the app', '**/assets/{common,problems}-*.js'],
  ])('%s cannot be fetched: said in words, with a way to try again', async (_, files) => {
    const { page, context } = await hall.visit({ serviceWorkers: 'block' });
    await page.route(files, (route) => route.abort());
    await page.goto('/sign-in');
    await page.getByRole('alert').getByText('页面没有加载完').waitFor();
    await page.unroute(files);
    await page.getByRole('alert').getByRole('button', { name: '重新加载' }).click();
    await isOpen(page);
    await page.getByLabel('手机号码').waitFor();
    await context.close();
  });

  test('the texts of another language cannot be fetched: the old one stays, it is said, and the next try speaks the new one', async () => {
    const { page, context, troubles } = await hall.visit({ serviceWorkers: 'block' });
    await page.goto('/settings');
    await isOpen(page);
    await page.getByText('文字大小').waitFor();
    const kept = () => page.evaluate(() => `${document.documentElement.lang} ${localStorage.getItem('palm-hall.presentation')?.includes('"language":"zh-CN"')}`);
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.getByText('English').click();
    await page.getByText('没能取到另一种语言的文字，先用现在的语言，请稍后再试').waitFor();
    expect(await page.getByRole('radio', { name: '简体中文' }).isChecked()).toBe(true);
    expect(await kept()).toBe('zh-CN true');
    expect(await readText(page)).not.toMatch(/[a-z]+[A-Z]\w+/);
    await page.unroute('**/assets/*.js');
    await page.getByText('English').click();
    await page.getByText('Text size').waitFor();
    expect(await kept()).toBe('en false');
    expect(await page.getByRole('status').allInnerTexts()).not.toContain('could not');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('where storage is blocked everything works, and settings say that they will not last', async () => {
    const context = await hall.browser.newContext({ locale: 'zh-CN', baseURL: hall.host.origin, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.goto('/sign-in');
    await isOpen(page);
    await signIn(page, '13900000030');
    await page.getByText('128.60').first().waitFor();
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByText('深色').click();
    await page.getByText('这台设备不允许保存').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each(['getHome', 'listBills'])('%s: an answer that is lost on the first screen is asked for again and arrives', async (endpoint) => {
    const { page, context, troubles } = await hall.visit({ persona: '30' });
    await hall.control('faults', { rules: [{ endpoint, fault: 'reset-before', when: { kind: 'first', count: 1 } }] });
    await page.goto(endpoint === 'getHome' ? '/' : '/bills');
    await page
      .getByText(endpoint === 'getHome' ? '128.60' : '72.70')
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each(['problem-500', 'html-502', 'captive-portal', 'gbk-bytes', 'expired-401'])('%s on the very first request of the page leads to words and a way on', async (fault) => {
    const { page, context, troubles } = await hall.visit({ persona: '30' });
    await hall.control('faults', { rules: [{ endpoint: 'getHome', fault, when: { kind: 'always' } }] });
    await page.goto('/');
    if (fault === 'expired-401') await page.getByLabel('手机号码').waitFor();
    else await page.getByRole('button', { name: '再试一次' }).waitFor();
    await isOpen(page);
    await hall.control('faults', { rules: [] });
    if (fault !== 'expired-401') {
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByText('128.60').first().waitFor();
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});
