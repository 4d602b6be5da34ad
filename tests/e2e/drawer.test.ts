import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newKey } from '#lib/ids.ts';
import { STANDARD, violations } from '#tests/support/e2e/axe.ts';
import { openHall, type OpenHall, type Visit } from '#tests/support/e2e/hall.ts';
import { sideways } from '#tests/support/e2e/inspect.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());
beforeEach(async () => {
  await hall.startAfresh();
});

const handleOf = (page: Page) => page.locator('#mock > button');
const drawerOf = (page: Page) => page.getByRole('dialog', { name: /^(测试抽屉|For testers)$/ });

/** A screen with its handle there. */
async function stand(address: string, visit: Visit = {}): Promise<Page> {
  const { page } = await hall.visit(visit);
  await page.goto(address);
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await handleOf(page).waitFor();
  return page;
}

/** The same with the drawer open. */
async function openedAt(address: string, visit: Visit = {}): Promise<Page> {
  const page = await stand(address, visit);
  await handleOf(page).click();
  await drawerOf(page).getByRole('heading').waitFor();
  return page;
}

const inside = (page: Page, name: string | RegExp) => drawerOf(page).getByRole('button', { name });
const clockNow = async () => ((await (await fetch(`${hall.host.origin}/__operator/state`)).json()) as { now: string; clock: string }).now.slice(0, 16); // control's own answer

/** 30 pays with a card; the payment is booked a second time, behind everybody's back. */
async function breakTheBooks(): Promise<void> {
  const { context } = await hall.visit({ persona: '30' });
  const sent = await context.request.post('/api/top-ups', { data: { card: '1234567890120050' }, headers: { 'idempotency-key': newKey() } });
  expect(sent.status()).toBe(201);
  const customer = [...hall.host.operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith('0030'));
  const top = customer?.postings.at(-1);
  if (!customer || !top) throw new Error('30 has topped up');
  customer.postings.push({ ...top, id: 'twice' });
}

describe('the drawer of a mock build', () => {
  const SCREENS: readonly (readonly [what: string, address: string, visit: Visit, hit: number])[] = [
    ['sign-in', '/sign-in', {}, 44],
    ['home, in English', '/', { persona: '30', presentation: { language: 'en' } }, 44],
    ['home in 长辈版, dark', '/', { persona: '20', presentation: { mode: 'elder', theme: 'dark' } }, 60],
    ['a bill in a wide window', '/bills/2026-10', { persona: '30', width: 1280, height: 900 }, 44],
    ['a small phone', '/services', { persona: '30', width: 320, height: 568 }, 44],
    ['the terminal', '/kiosk', { width: 1080, height: 1920 }, 72],
  ];

  test.each(SCREENS)(
    '%s: opened by keyboard, shows whose screen it is and all of the rest, closed by Escape with the focus where it was; nothing for axe to say',
    async (_, address, visit, hit) => {
      const page = await stand(address, visit);
      const before = await page.locator('#app').boundingBox();
      const box = await handleOf(page).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(hit);
      expect((box?.y ?? 0) + (box?.height ?? 0), 'over nothing of the screen').toBeLessThanOrEqual(before?.y ?? 0);
      await handleOf(page).focus();
      await page.keyboard.press('Enter');
      const isEnglish = visit.presentation?.language === 'en';
      const who = visit.persona === undefined ? '没有登录' : isEnglish ? `You are ${visit.persona}` : `现在是 ${visit.persona}`;
      await drawerOf(page).getByText(who).waitFor();
      await drawerOf(page).getByText('2026-11-22 10:00').waitFor();
      await drawerOf(page)
        .getByText(isEnglish ? 'All of it holds' : '全都成立')
        .waitFor();
      expect(await violations(page, [...STANDARD, 'best-practice'])).toEqual([]);
      expect(await page.evaluate(sideways)).toEqual([]);
      expect(await drawerOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const small = await drawerOf(page)
        .locator('button, a, select')
        .evaluateAll(
          (all, least) =>
            all
              .filter((one) => one.checkVisibility() && Math.round(Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)) < least)
              .map((one) => one.textContent),
          hit,
        );
      expect(small).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await drawerOf(page).isVisible()).toBe(false);
      expect(await handleOf(page).evaluate((handle) => handle === document.activeElement)).toBe(true);
      expect(await page.locator('#app').boundingBox()).toEqual(before);
    },
  );

  test('is asked for once the screen is there, and until then leads to the bench', async () => {
    const { page } = await hall.visit({ persona: '30' });
    let wasOpen: Promise<boolean | undefined> | undefined;
    page.on('request', (request) => {
      if (request.url().endsWith('/drawer.js')) wasOpen = page.evaluate(() => window.palmHallIsOpen);
    });
    await page.goto('/', { waitUntil: 'commit' });
    expect(await page.locator('#mock > a').getAttribute('href')).toBe('/qa');
    await handleOf(page).waitFor();
    expect(await wasOpen).toBe(true);
  });

  test('the code of the newest SMS is typed where the screen asks for it, and signs in', async () => {
    const page = await stand('/sign-in');
    await page.getByLabel('手机号码').fill('139 0000 0009');
    await page.getByText('短信验证码', { exact: true }).first().click();
    await page.getByRole('button', { name: /获取验证码|发验证码/ }).click();
    await handleOf(page).click();
    await drawerOf(page).getByText('最新一条短信，发给 09').waitFor();
    await inside(page, /^填入验证码 \d{6}$/).click();
    const code = page.getByRole('textbox', { name: '短信验证码' });
    expect(await code.inputValue()).toMatch(/^\d{6}$/);
    expect(await code.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('one becomes somebody else, and sees the same screen as they do; from sign-in one is led in', async () => {
    const page = await openedAt('/bills', { persona: '30' });
    await drawerOf(page).getByRole('combobox', { name: '换成谁' }).selectOption('13');
    await inside(page, '成为').click();
    await page.getByText('这个号码不提供账单').first().waitFor();
    const other = await openedAt('/sign-in');
    await drawerOf(other).getByRole('combobox', { name: '换成谁' }).selectOption('30');
    await inside(other, '成为').click();
    await other.waitForURL((url) => url.pathname === '/');
    await other.getByText('128.60').first().waitFor();
  });

  test('the clock stops, runs, and goes on a day or to the next first of the month; the screen stays as it was until it is reloaded', async () => {
    const page = await openedAt('/bills', { persona: '30' });
    await inside(page, '走起来').click();
    await inside(page, '停住').click();
    await inside(page, '过 1 天').click();
    await expect.poll(clockNow).toMatch(/^2026-11-23T10:0/);
    await inside(page, '到下月 1 日').click();
    await expect.poll(clockNow).toBe('2026-12-01T00:00');
    await drawerOf(page).getByText('运营商的钟动了，画面还是原来的样子。').waitFor();
    await inside(page, '刷新画面').click();
    await page.waitForURL(/\/sign-in/); // days without a request: the session has ended, as it does for customers
  });

  test('on another machine, which has not shown the token, it asks for that and says nothing it does not know', async () => {
    const { page } = await hall.visit();
    const problem = { type: 'about:blank', title: 'wrong credentials', status: 401, code: 'wrong-credentials', requestId: 'A1B2-C3D4' };
    await page.route('**/__operator/**', (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
    await page.goto('/sign-in');
    await handleOf(page).click();
    await drawerOf(page).getByLabel('这台机器从别处控制，要令牌（启动时打印的）').fill('a-token');
    expect(await drawerOf(page).getByRole('button').allTextContents()).toEqual(['关上', '使用']);
    await page.unroute('**/__operator/**');
    await inside(page, '使用').click();
    await drawerOf(page).getByText('没有登录').waitFor();
  });

  test('the bench opens in a window of its own, also where the hall has its service worker', async () => {
    const page = await stand('/', { persona: '30' });
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await page.reload();
    await handleOf(page).click();
    const [bench] = await Promise.all([page.context().waitForEvent('page'), drawerOf(page).getByRole('link', { name: '打开试验台（另一个窗口）' }).click()]);
    await bench.getByRole('heading', { level: 1, name: '试验台' }).waitFor();
    expect(page.url()).toBe(`${hall.host.origin}/`);
  });
});

describe('what must always hold, and does not', () => {
  const WORDS = { 'zh-CN': '有 2 处不对', en: '2 things are wrong' } as const;
  const red = (page: Page) => page.locator('#mock').evaluate((banner) => getComputedStyle(banner).backgroundColor);

  test.each([
    ['zh-CN', '/sign-in', {}],
    ['en', '/bills/2026-10', { persona: '30', width: 1280, height: 1600 }],
    ['zh-CN', '/', { persona: '20', presentation: { mode: 'elder' } }],
    ['zh-CN', '/kiosk', { width: 1080, height: 1920 }],
  ] as const satisfies readonly (readonly [string, string, Visit])[])(
    'turns the banner red, in words, in %s on %s while it stands open',
    async (language, address, visit: Visit) => {
      const page = await stand(address, { ...visit, presentation: { language, ...visit.presentation } });
      const before = await page.locator('#app').boundingBox();
      const quiet = await red(page);
      await breakTheBooks();
      await fetch(`${hall.host.origin}/api/session`); // somebody asks for something, anywhere
      await page.locator('#mock').getByText(WORDS[language]).waitFor();
      expect(await red(page)).not.toBe(quiet);
      expect(await page.locator('#app').boundingBox()).toEqual(before);
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      await handleOf(page).click();
      await drawerOf(page)
        .getByText(/booked 2 times, paid 1 times/)
        .waitFor();
      await hall.control('reset', {});
      await page.locator('#mock:not([data-alarmed])').waitFor({ state: 'attached' });
    },
  );
});
