import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { onBench } from '#tests/support/e2e/bench.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

describe('on the bench', () => {
  let hall: OpenHall;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());
  beforeEach(async () => {
    await hall.startAfresh();
    context = await hall.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', baseURL: hall.host.origin });
    page = await context.newPage();
    await page.goto('/qa');
    await page.getByRole('button', { name: /^成为 30/ }).waitFor();
    return () => context.close();
  });

  const { press, seen, become } = onBench(() => page);

  test('a moment by its name: what happens on the way is seen, then jumped to; where one has none, the bench says why and who has it', async () => {
    await become('30');
    await seen('没有在体验的业务');
    await press('体验到期: 看 07 的');
    await press('体验到期: 先看路上');
    await page.locator('#when .onTheWay').getByText('体验到期', { exact: true }).waitFor();
    await press('体验到期: 跳到这里');
    await seen('到了：体验到期。');
    await seen('2026-11-25 00:00:00');
    await seen('07 收到的');
    await seen(/免费体验已结束/);
  });

  test('scenarios stand in their groups, are found by them, and one whose time has passed is there after one press more', async () => {
    await page.getByRole('button', { name: '故事', exact: true }).click();
    expect(await page.locator('#wrong .group').count()).toBe(1);
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await press('过 1 天');
    await seen('2026-11-23 10:00:00');
    await page.getByRole('searchbox', { name: '找场景，如 余额、验证码' }).fill('时刻 停机前');
    expect(await page.locator('#wrong .group li').count()).toBe(0);
    await page.getByRole('searchbox', { name: '找场景，如 余额、验证码' }).fill('day-before-suspension');
    await press(/^布置/);
    await seen(/^没有成功：现在做不到/);
    await press('跳回 2026-11-22 17:59 再试');
    await page.getByRole('link', { name: '到那里去' }).waitFor();
    await seen('2026-11-22 18:00:00');
  });

  test('the first code by SMS is lost: the hall offers another, the bench shows what became of both, and the second signs in', async () => {
    await page.getByRole('searchbox', { name: '找场景，如 余额、验证码' }).fill('sms-code-lost');
    await press(/^布置/);
    await seen('碰到 0 / 0 条');
    const phone = await context.newPage();
    await phone.clock.install();
    await phone.goto('/sign-in');
    await phone.waitForFunction(() => window.palmHallIsOpen === true);
    await phone.getByText('短信验证码', { exact: true }).first().click();
    await expect.poll(() => phone.inputValue('#msisdn')).toBe('139****0030'); // asked for by the form itself
    await phone.getByRole('button', { name: '获取验证码' }).click();
    await phone.getByText('秒后可重发').first().waitFor();
    await page.locator('#sms .missing').getByText('丢了').waitFor();
    expect(await page.getByRole('button', { name: /^复制验证码/ }).count()).toBe(0);
    await hall.control('clock', { advanceSeconds: 61 });
    await phone.clock.runFor(61_000);
    await phone.getByRole('button', { name: '重新获取' }).click();
    await seen('碰到 1 / 2 条');
    const code = /\d{6}/.exec(await page.getByRole('button', { name: /^复制验证码/ }).innerText())?.[0] ?? 'none';
    await phone.getByRole('textbox', { name: '短信验证码' }).fill(code);
    await phone.getByRole('button', { name: '登录', exact: true }).click();
    await phone.getByText('128.60').first().waitFor();
  });

  test('SMS come two minutes late from a form: under way with their moment, there when the clock has passed, and as usual again', async () => {
    await page.getByRole('combobox', { name: '哪种短信' }).selectOption('sms-hall');
    await page.getByRole('combobox', { name: '怎么了' }).selectOption('lateTwo');
    await page.getByRole('combobox', { name: '哪几条（按号码数）' }).selectOption('always');
    await press('就这样送');
    await page.locator('#sms strong', { hasText: '晚 2 分钟' }).waitFor();
    await page.getByLabel('短信内容', { exact: true }).fill('YE');
    await press('发给 10086');
    await seen('路上，10:02:00 到');
    await press('过 10 分钟');
    await seen('10:00:00 发的');
    await press('短信恢复正常');
    await seen('短信照常送到。');
  });
});
