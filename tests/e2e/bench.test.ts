import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { violations } from '#tests/support/e2e/axe.ts';
import { onBench } from '#tests/support/e2e/bench.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';
import { sideways, smallTargets } from '#tests/support/e2e/inspect.ts';

/** What an everyday task may take on the bench, in presses and choices, from its open page on. */
const MOST_ACTIONS = 6;

describe('the bench of a tester', () => {
  let hall: OpenHall;
  let context: BrowserContext;
  let page: Page;
  let actions = 0;
  let troubles: string[] = [];

  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  async function open(width = 1280, locale = 'zh-CN') {
    context = await hall.browser.newContext({ viewport: { width, height: 900 }, locale, baseURL: hall.host.origin, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => (/Content Security Policy/.test(message.text()) ? troubles.push(message.text()) : undefined));
    await page.goto('/qa');
    await page.getByRole('button', { name: /^(成为|Be) 30/ }).waitFor();
  }

  beforeEach(async () => {
    await hall.startAfresh();
    await hall.control('faults', { rules: [] });
    actions = 0;
    await open();
    return async () => {
      expect(troubles).toEqual([]);
      await context.close();
    };
  });

  const bench = onBench(() => page);
  const { seen } = bench;
  const counted =
    <Given extends readonly unknown[]>(act: (...given: Given) => Promise<unknown>) =>
    async (...given: Given) => {
      actions += 1;
      await act(...given);
    };
  const [press, pick, write, become] = [counted(bench.press), counted(bench.pick), counted(bench.write), counted(bench.become)];
  /** The hall in another window of the same browser, as the bench's links open it. */
  const hallAt = async (address: string) => {
    const other = await context.newPage();
    await other.goto(address);
    await other.waitForFunction(() => window.palmHallIsOpen === true);
    return other;
  };

  describe(`ten everyday tasks, each at most ${MOST_ACTIONS} actions`, () => {
    test.each([
      [
        'be somebody, found by a rule',
        async () => {
          await write('找人或规则，如 04、停机、S36', 'S37');
          await become('13');
          await (await hallAt('/bills')).getByText('这个号码不提供账单').first().waitFor();
        },
      ],
      [
        'be in a moment that goes wrong, and go there',
        async () => {
          await write('找场景，如 余额、验证码', 'order-terms-changed');
          await press(/^布置/);
          actions += 1;
          const [other] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: '到那里去' }).click()]);
          await other.waitForURL(/\/(orders|services)\//);
        },
      ],
      [
        'make an endpoint fail once, and see that it was met',
        async () => {
          await become('30');
          await pick('哪个接口', 'getHome');
          await pick('什么故障', 'problem-500');
          await press('加上');
          await (
            await hallAt('/')
          )
            .getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
            .first()
            .waitFor();
          await seen('碰到 1 / 1 次');
          await press('线路恢复');
          await seen('线路正常。');
        },
      ],
      [
        'see what the month’s end will do to somebody, and go there',
        async () => {
          await become('04');
          await press('看路上有什么');
          await page.locator('#when strong', { hasText: '欠费停机' }).first().waitFor();
          await press('跳过去');
          await seen('2026-12-01 00:00:00');
        },
      ],
      [
        'take a code from the SMS',
        async () => {
          await hall.control('persona', { persona: '30' });
          await fetch(`${hall.host.origin}/api/session/codes`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
            body: JSON.stringify({ msisdn: '13900000030' }),
          });
          await press(/^复制验证码 \d{6}/);
          await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d{6}$/);
        },
      ],
      [
        'write to 10086 as somebody does, and read the answer',
        async () => {
          await become('02');
          await write('短信内容', 'YE');
          await press('发给 10086');
          await seen(/余额4\.80元|4\.80/);
        },
      ],
      [
        'read what an endpoint was asked and answered, as a line for the shell',
        async () => {
          await become('30');
          await hallAt('/balance');
          await write('找接口、人、状态或规则，如 30、502', 'getBalance');
          actions += 1;
          await page.locator('#happened summary').first().click();
          await seen('"asOf"');
          await press('复制 curl');
          await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl .*\/api\/balance'/);
        },
      ],
      [
        'keep it as an archive for the developer tools',
        async () => {
          await hallAt('/');
          const [file] = await Promise.all([page.waitForEvent('download'), press('下载 HAR')]);
          expect(file.suggestedFilename()).toBe('palm-hall.har');
        },
      ],
      [
        'have the printer of the terminal run out of paper',
        async () => {
          await pick('打印机', 'paper-out');
          await expect.poll(async () => ((await (await fetch(`${hall.host.origin}/__operator/devices`)).json()) as { printer: string }).printer).toBe('paper-out'); // control's own answer
        },
      ],
      [
        'begin the whole world anew',
        async () => {
          await press('过 1 天');
          await seen('2026-11-23 10:00:00');
          await press('全部重来');
          await seen('世界已经重来。');
          await seen(/2026-11-22 10:00/);
        },
      ],
    ])('%s', async (_task, perform) => {
      await perform();
      expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    });
  });

  test('a link sets everything up in another browser: who, when, what fails, language, where; and the bench makes one of what stands there', async () => {
    await become('04');
    await press('过 1 天');
    await press('加上');
    await page.locator('strong', { hasText: 'html-502' }).waitFor();
    await press('就这样送');
    await page.locator('#sms strong', { hasText: '丢了' }).waitFor();
    await press('复制现场');
    await seen('已复制');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await hall.control('reset', { seed: 7 });
    await hall.control('faults', { rules: [] });
    const elsewhere = await hall.browser.newContext({ locale: 'en', baseURL: hall.host.origin });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await other.waitForURL((url) => url.pathname === '/');
    const state = (await (await fetch(`${hall.host.origin}/__operator/state`)).json()) as { now: string; seed: number }; // control's own answer
    expect(state.now.slice(0, 10)).toBe('2026-11-23');
    expect(state.seed).toBe(20261122);
    expect(await other.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    const { rules } = (await (await fetch(`${hall.host.origin}/__operator/faults`)).json()) as { rules: { fault: string }[] }; // control's own answer
    expect(rules.map(({ fault }) => fault)).toEqual(['html-502']);
    const { rules: carriage } = (await (await fetch(`${hall.host.origin}/__operator/sms-carriage`)).json()) as { rules: { persona: string; kind: string }[] }; // control's own answer
    expect(carriage).toMatchObject([{ persona: '04', kind: 'code', fate: { kind: 'lost' } }]);
    await elsewhere.close();
  });

  test('what must always hold turns red by name when an operator breaks it; an exchange says what it has changed', async () => {
    await become('30');
    await seen('全都成立。每次办理之后都查一遍。');
    const sent = await context.request.post('/api/top-ups', { data: { card: '1234567890120050' }, headers: { 'idempotency-key': 'watched' } });
    expect(sent.status()).toBe(201);
    await page.locator('summary', { hasText: '/api/top-ups' }).click();
    await page.locator('ins', { hasText: /^main / }).waitFor();
    const customer = [...hall.host.operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith('0030'));
    const top = customer?.postings.at(-1);
    if (!customer || !top) throw new Error('30 has topped up');
    customer.postings.push({ ...top, id: 'twice' });
    await context.request.get('/api/home'); // whatever is asked next, the bench looks
    await seen('有 2 处不对');
    const alarms = page.getByRole('region', { name: '一直要成立的' });
    expect(await alarms.innerText()).toMatch(/一件事只办一次[\s\S]*30, 2026-11-22 10:00:00: booked 2 times, paid 1 times/);
    expect(await page.getByRole('link', { name: '一直要成立的' }).getAttribute('class')).toBe('bad');
  });

  test('a customer of one’s own is added from a form, and one is them; who does not fit is refused in words; and one may stop at sign-in', async () => {
    await page.locator('summary', { hasText: '自己造一个人' }).click();
    await page.getByLabel('姓名', { exact: true }).fill('金小满');
    await page.getByLabel('余额（元，后付可以是负的）', { exact: true }).fill('-20');
    await press('造出来');
    await seen(/^没有成功：/);
    await page.getByLabel('余额（元，后付可以是负的）', { exact: true }).fill('12.34');
    await press('造出来');
    await seen('已造出 40 金小满，密码 246810。');
    await (await hallAt('/balance')).getByText('12.34').first().waitFor();
    await press(/^到登录页 04/);
    await seen(/^04 .*没有登录，这个浏览器记得号码。$/);
    const other = await hallAt('/');
    await other.waitForURL(/\/sign-in/);
    await expect.poll(() => other.inputValue('#msisdn')).toBe('139****0004');
  });

  test('a state is exported, imported in another world of another browser, and is the same; the last step is undone, a noted place come back to', async () => {
    await become('30');
    await write('给这一步起个名字', '充值前');
    await press('记住这里');
    await seen('“充值前”已记住。');
    await context.request.post('/api/top-ups', { data: { card: '1234567890120050' }, headers: { 'idempotency-key': 'again' } });
    const [download] = await Promise.all([page.waitForEvent('download'), press('导出现场')]);
    const elsewhere = await hall.browser.newContext({ locale: 'en', baseURL: hall.host.origin });
    const other = await elsewhere.newPage();
    await other.goto('/qa?world=elsewhere');
    await other.locator('#again input[type="file"]').setInputFiles(await download.path());
    await other.getByText(/^Imported: \d+ steps, with the digest it was exported with\.$/).waitFor();
    await other.goto('/balance');
    await other.getByText('178.60').first().waitFor();
    await elsewhere.close();
    await press('撤销上一步');
    await seen(/^已撤销，现在是 2026-11-22 10:/);
    const balance = async () => ((await (await context.request.get('/api/balance')).json()) as { total: number }).total; // the contract's own answer
    expect(await balance()).toBe(12_860);
    await press('回到这里: 充值前');
    await seen('已回到“充值前”。');
    expect(await balance()).toBe(12_860);
  });

  test.each([
    ['/qa?persona=nobody', /没有成功：没有这个/],
    ['/qa?at=yesterday', /没有成功：at/],
    ['/qa?personna=04', /没有成功：personna/],
    ['/qa?persona=25', /没有成功：号码销户了/],
    ['/qa?at=2026-11-01T00:00:00%2B08:00', /最近可以是 2026-11-22 10:00:00/],
    ['/qa?faults=%5B%7B%7D%5D', /没有成功：faults/],
    ['/qa?persona=30&open=https://example.org/', null],
  ] as const)('%s says what does not fit, and leads nowhere else', async (address, word) => {
    await page.goto(address);
    if (word === null) await page.waitForURL((url) => url.pathname === '/');
    else await seen(word);
    expect(new URL(page.url()).origin).toBe(hall.host.origin);
  });

  test.each([
    [390, 'zh-CN'],
    [390, 'en'],
    [1280, 'zh-CN'],
  ] as const)('at %i px in %s: nothing axe finds, nothing wider than the screen, targets of 44 px and more', async (width, locale) => {
    await context.close();
    await open(width, locale);
    await hallAt('/').then((other) => other.close());
    await page.locator('#happened summary').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(sideways)).toEqual([]);
    expect(await page.evaluate(smallTargets, 44)).toEqual([]);
  });
});
