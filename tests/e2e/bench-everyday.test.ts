import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { onBench } from '#tests/support/e2e/bench.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** The bench, on a machine of its own. `init`: what the browser is like before the page is. */
async function open({ width = 1280, height = 900, init = () => {} }: { readonly width?: number; readonly height?: number; readonly init?: () => void } = {}) {
  context = await hall.browser.newContext({ viewport: { width, height }, locale: 'zh-CN', baseURL: hall.host.origin, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  await page.addInitScript(init);
  await page.goto('/qa');
  await button(/^成为 30/).waitFor();
}
const { button, press, seen, pick, become } = onBench(() => page);
const rules = async () => ((await (await fetch(`${hall.host.origin}/__operator/faults`)).json()) as { rules: { endpoint: string; when: unknown }[] }).rules; // control's own answer

beforeEach(async () => {
  await hall.startAfresh();
  await hall.control('faults', { rules: [] });
  return () => context.close();
});

describe('what goes wrong on the wire', () => {
  test('presses that follow each other fast, on a slow line, are all done: no rule is lost to the next', async () => {
    await open();
    await page.route('**/__operator/{faults,sms-carriage}', async (route) => {
      await new Promise((late) => setTimeout(late, 400));
      await route.continue();
    });
    await pick('哪个接口', 'getBalance');
    await press('加上');
    await pick('哪个接口', 'getPoints');
    await press('加上');
    await expect.poll(async () => (await rules()).map(({ endpoint }) => endpoint), { timeout: 10_000 }).toEqual(['getBalance', 'getPoints']);
    await press(/: getBalance /);
    await press(/: getPoints /);
    await expect.poll(rules, { timeout: 10_000 }).toEqual([]);
  });

  test('to any calls of an endpoint: the first so many, one alone, one in so many, by chance, for a stretch of time; each in words, and taken away alone', async () => {
    await open();
    await pick('哪个接口', 'getBalance');
    for (const [kind, label, figure] of [
      ['first', '几次', '3'],
      ['nth', '第几次', '2'],
      ['every', '每几次', '4'],
      ['chance', '百分之几（按种子）', '30'],
    ] as const) {
      await pick('哪几次', kind);
      await page.locator('#wrong').getByLabel(label, { exact: true }).fill(figure);
      await press('加上');
    }
    await pick('哪几次', 'between');
    await page.locator('#wrong').getByLabel('到（那时已经好了）').fill('2026-11-22T10:20');
    await press('加上');
    await pick('哪几次', 'always');
    await press('加上');
    for (const words of ['头 3 次', '只有第 2 次', '每 4 次一次', '30%，按种子', '2026-11-22 10:00 到 2026-11-22 10:20', '每次'])
      await page.locator('#wrong li small', { hasText: words }).waitFor();
    expect((await rules()).map(({ when }) => when)).toEqual([
      { kind: 'first', count: 3 },
      { kind: 'nth', n: 2 },
      { kind: 'every', k: 4 },
      { kind: 'chance', percent: 30 },
      { kind: 'between', from: '2026-11-22T10:00:00+08:00', to: '2026-11-22T10:20:00+08:00' },
      { kind: 'always' },
    ]);
    await page.locator('#wrong li', { hasText: '只有第 2 次' }).getByRole('button').click();
    await page.locator('#wrong li', { hasText: '只有第 2 次' }).waitFor({ state: 'detached' });
    expect(await rules()).toHaveLength(5);
  });

  test('a number of calls that is none, and a stretch that ends before it begins, are not taken', async () => {
    await open();
    await page.locator('#wrong').getByLabel('几次', { exact: true }).fill('0');
    await press('加上');
    await pick('哪几次', 'between');
    await page.locator('#wrong').getByLabel('到（那时已经好了）').fill('2026-11-22T09:00');
    expect(await button('加上').isDisabled()).toBe(true);
    expect(await rules()).toEqual([]);
  });

  test('an answer comes as late as the tester says, whatever it is; the rule says so', async () => {
    await open();
    await pick('哪个接口', 'getBalance');
    await pick('什么故障', 'slow');
    await page.locator('#wrong').getByLabel('晚多少毫秒（可不填）').fill('1500');
    await press('加上');
    await page.locator('#wrong li small', { hasText: '晚 1500 毫秒' }).waitFor();
    expect(await rules()).toMatchObject([{ endpoint: 'getBalance', fault: 'slow', delayMs: 1500 }]);
    const asked = Date.now();
    await fetch(`${hall.host.origin}/api/balance`);
    expect(Date.now() - asked).toBeGreaterThanOrEqual(1500);
    await page.locator('#wrong li', { hasText: '晚 1500 毫秒' }).getByRole('button').click();
    await expect.poll(rules).toEqual([]);
  });

  test('each fault is said in words, and the bench says what this host cannot do as the wire would', async () => {
    await open();
    await pick('什么故障', 'redirect');
    await page.locator('#wrong').getByText('在这种宿主上，页面看着一样，线上不同。').waitFor();
    await pick('什么故障', 'gbk-bytes');
    await press('加上');
    await page.locator('#wrong li small', { hasText: '回答是 GBK 编码' }).waitFor();
    await page.locator('summary', { hasText: '各种宿主能做什么' }).click();
    expect(await page.locator('#wrong th[aria-current]').innerText()).toMatch(/^npm start/);
    expect(await page.locator('#wrong tr', { hasText: 'playwright-route' }).locator('td').allInnerTexts()).toEqual(['能', '不能', '不能', '不能']);
  });
});

describe('the bench is about whoever this browser is', () => {
  test('when it is opened, when the hall’s window signs somebody else in, and after a reload, in the tester’s own language', async () => {
    await open();
    await seen('30 收到的');
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    await context.request.post('/__operator/persona', { data: { persona: '04' }, headers });
    await seen('04 收到的');
    await press('English');
    await page.reload();
    await seen('Received by 04');
  });

  test('who is an elder has the hall larger on this device from then on', async () => {
    await open();
    await become('21');
    const [other] = await Promise.all([context.waitForEvent('page'), page.getByRole('status').getByRole('link', { name: '到那里去' }).click()]);
    await other.waitForFunction(() => window.palmHallIsOpen === true);
    expect(await other.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['mode']])).toEqual(['en', 'elder']);
  });
});

describe('what came of a press', () => {
  test.each([
    [412, 915],
    [1280, 900],
  ])('is seen at %i px wherever on the page it was pressed, and moves nothing under the finger', async (width, height) => {
    await open({ width, height });
    const jump = button('过 1 天');
    await jump.scrollIntoViewIfNeeded();
    await press(/^到登录页 02/);
    await seen(/^02 .*没有登录，这个浏览器记得号码。$/);
    const scenario = button(/^布置 余额不够/).first();
    await scenario.scrollIntoViewIfNeeded();
    const before = await scenario.boundingBox();
    await scenario.click();
    await page.locator('#wrong .next a').waitFor();
    expect((await scenario.boundingBox())?.y).toBe(before?.y);
    const notice = await page.locator('.notice').boundingBox();
    expect(notice && notice.y >= 0 && notice.y + notice.height <= height).toBe(true);
    await page.locator('.notice').getByRole('button', { name: '关上' }).click();
    await page.locator('.notice', { hasText: '已布置好' }).waitFor({ state: 'detached' });
  });

  test('a link is copied on plain http from another machine too, where pages have no clipboard', async () => {
    await open({ init: () => Object.defineProperties(globalThis, { isSecureContext: { value: false } }) });
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press('复制现场');
    await seen(/^已复制/);
    const other = await context.newPage();
    await other.goto('/qa');
    await expect.poll(() => other.evaluate(() => navigator.clipboard.readText())).toMatch(/\/qa\?seed=20261122/);
  });

  test('where the operator does not answer, the bench says so and of what it shows, and goes on by itself', async () => {
    await open();
    await context.route('**/__operator/**', (route) => route.abort());
    await press('过 1 天');
    await seen('没有成功：运营商没有回答');
    await seen(/^运营商没有回答，下面是它最后的样子/);
    await context.unroute('**/__operator/**');
    await page.getByText(/^运营商没有回答，下面是它最后的样子/).waitFor({ state: 'detached', timeout: 10_000 });
  });

  test('beginning anew can be taken back, and may begin from another seed', async () => {
    await open();
    await press('过 1 天');
    await seen('2026-11-23 10:00:00');
    await page.getByLabel('换个种子从头来').fill('7');
    await press('用这个种子重来');
    await seen('种子 7');
    await seen(/2026-11-22 10:0\d:/); // a clock that begins anew runs
    await press('回到这里: 重来之前');
    await seen('2026-11-23 10:00:00');
    await seen('种子 20261122');
  });
});

test('exchanges say whose they were, and are kept as JSON, all of them', async () => {
  await open();
  await become('30');
  await context.request.get('/api/points');
  await page.locator('#happened summary', { hasText: '30 的 getPoints' }).waitFor();
  await page.getByRole('searchbox', { name: /^找接口/ }).fill('no-such-thing');
  await page.locator('#happened').getByText('没有找到，换个词试试。').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), press('下载 JSON')]);
  const { exchanges } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { exchanges: { endpoint: string; persona: string | null }[] }; // the bench's own file
  expect(exchanges.at(-1)).toMatchObject({ endpoint: 'getPoints', persona: '30' });
});

test('a bad message is reported to 10086999 as a phone would', async () => {
  await open();
  await press(/^成为 30/);
  await pick('发给谁', '10086999');
  await page.getByLabel('短信内容', { exact: true }).fill('10690000*恭喜您中奖了');
  await press('发给 10086999');
  await seen(/^已发出。写成“号码\*内容”才算举报/);
  const reports = [...hall.host.operator.world.customers.values()].flatMap(({ spamReports }) => spamReports);
  expect(reports.map(({ text }) => text)).toContain('10690000*恭喜您中奖了');
});

test('a customer of one’s own is given services by their names, and one press makes one customer', async () => {
  await open();
  await page.locator('summary', { hasText: '自己造一个人' }).click();
  await page.getByRole('checkbox', { name: /^来电显示/ }).check();
  expect(await page.getByRole('checkbox', { name: /^国际漫游/ }).count()).toBe(0);
  await button('造出来').dblclick();
  await seen('已造出 40 周小舟，密码 246810。');
  const subscriptions = await context.request.get('/api/subscriptions');
  expect(await subscriptions.text()).toContain('caller-id');
  expect(await button(/^成为 41/).count()).toBe(0);
});

test('the operator bills wrongly from a form, of what can be wrong so, and the month so far shows it; and its own message is announced', async () => {
  await open();
  await become('30');
  await page.locator('summary', { hasText: '让运营商记错账' }).click();
  await pick('怎么错', 'metered-wrongly');
  expect(await page.getByRole('combobox', { name: '30 的哪一项' }).locator('option').allInnerTexts()).toEqual(['套餐外通话', '套餐外流量', '套餐外短信']);
  await pick('怎么错', 'over-tariff');
  await pick('30 的哪一项', 'ring-back');
  const before = (await (await context.request.get('/api/unbilled')).json()) as { total: number }; // the contract's own answer
  await press('从本月起记错');
  await seen(/^30 的 2026-11 起记错了/);
  const after = (await (await context.request.get('/api/unbilled')).json()) as { total: number }; // the contract's own answer
  expect(after.total - before.total).toBe(500);
  await press('预告');
  await seen('信息费提醒：预告。');
});

test('what a scenario waits for is let pass by a press beside it, and then one goes there', async () => {
  await open();
  await page.getByRole('searchbox', { name: '找场景，如 余额、验证码' }).fill('month-end');
  await press(/^布置/);
  await seen(/^已布置好：月末出账日/);
  await press('先过 60 秒，它才发生');
  await seen('2026-12-01 00:00:00');
  await button('先过 60 秒，它才发生').waitFor({ state: 'detached' });
  await page.locator('#wrong').getByRole('link', { name: '到那里去' }).waitFor();
});
