import { leaveVisit } from '#tests/support/e2e/terminal.ts';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openLooker } from '#tests/support/e2e/every-screen.ts';

const NUMBER = '13900000030';

describe('what only its owner is to see at a store terminal', () => {
  const looker = openLooker({ language: 'zh-CN' });

  async function atTerminal() {
    const context = await looker.hall().browser.newContext({ viewport: { width: 1080, height: 1920 }, locale: 'zh-CN', baseURL: looker.hall().host.origin });
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2026-11-22T10:00:00+08:00') });
    await page.goto('/kiosk');
    await page.getByRole('button', { name: '开始' }).waitFor();
    return { page, context };
  }

  async function signIn(page: Page, task = '看账单') {
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('link', { name: task }).click();
    await page.getByLabel('手机号码').fill(NUMBER);
    await page.getByRole('textbox', { name: '服务密码' }).fill('246810');
    await page.getByRole('button', { name: '登录' }).last().click();
  }

  async function atBill() {
    const visit = await atTerminal();
    await signIn(visit.page);
    await visit.page.getByText('72.70').first().waitFor();
    return visit;
  }

  async function atStatement() {
    const { page, context } = await atTerminal();
    await signIn(page, '查清单');
    await page.getByRole('textbox', { name: '短信验证码' }).fill('888888');
    await page.getByRole('button', { name: '验证，然后继续看' }).last().click();
    await page.getByRole('link', { name: /10 月/ }).first().click();
    await page.getByText('清单合计').first().waitFor();
    return { page, context };
  }

  const inFull = (page: Page) => page.evaluate(() => /1\d{2}\s?\d{4}\s?\d{4}/.test(document.querySelector('main')?.textContent ?? ''));

  test('a statement opens on its sums; records come on a press, numbers in full while held and three seconds at the longest, and nothing is taken along (K9)', async () => {
    const { page, context } = await atStatement();
    expect(await page.getByText('拨打').count()).toBe(0);
    expect(await page.getByRole('button', { name: '导出' }).count()).toBe(0);
    await page.getByRole('button', { name: /看每一条/ }).click();
    await page.getByText('拨打').first().waitFor();
    expect(await inFull(page)).toBe(false);
    await page.getByText('更多选项').click();
    const hold = await page.getByRole('button', { name: '按住看完整号码' }).boundingBox();
    if (!hold) throw new Error('nothing to hold');
    await page.mouse.move(hold.x + hold.width / 2, hold.y + hold.height / 2);
    await page.mouse.down();
    await expect.poll(() => inFull(page), { timeout: 5000 }).toBe(true);
    await page.mouse.up();
    await expect.poll(() => inFull(page), { timeout: 5000 }).toBe(false);
    await page.mouse.down();
    await expect.poll(() => inFull(page), { timeout: 5000 }).toBe(true);
    await page.clock.runFor(3000);
    await expect.poll(() => inFull(page), { timeout: 5000 }).toBe(false);
    await page.mouse.up();
    await context.close();
  });

  test('a type of the sums leads to its records alone (K9)', async () => {
    const { page, context } = await atStatement();
    await page.getByRole('link', { name: /通话/ }).click();
    await page.getByText('拨打').first().waitFor();
    await context.close();
  });

  describe('taken along on a phone (K8)', () => {
    /** What the code of the terminal says, read as a phone reads it: from the answer that made it. */
    async function scanned(page: Page): Promise<string> {
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/hand-offs') && response.status() === 201);
      await page.getByRole('button', { name: '手机接着办' }).click();
      const { id } = (await (await answered).json()) as { id: string };
      await page.getByText('用手机扫一扫').waitFor();
      return `/continue/${id}`;
    }
    const aPhone = () => looker.hall().browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'zh-CN', baseURL: looker.hall().host.origin });

    test('the same page opens there after a sign-in of its own, and the terminal is empty', async () => {
      const { page, context } = await atBill();
      await page.getByRole('link', { name: /看这张账单/ }).click();
      await page.getByText('畅享套餐月费').first().waitFor();
      const address = await scanned(page);
      const phones = await aPhone();
      const phone = await phones.newPage();
      await phone.goto(address);
      await phone.getByRole('button', { name: '接着办' }).click();
      await phone.getByLabel('手机号码').fill(NUMBER);
      await phone.getByRole('textbox', { name: '服务密码' }).fill('246810');
      await phone.getByRole('button', { name: '登录' }).last().click();
      await phone.getByText('畅享套餐月费').first().waitFor();
      expect(new URL(phone.url()).pathname).toBe('/bills/2026-10');
      await page.clock.runFor(3000);
      await page.getByRole('button', { name: '开始' }).waitFor();
      expect(await page.content()).not.toMatch(/139\*{4}0030|72\.70/);
      await phone.goto(address);
      await phone.getByRole('button', { name: '接着办' }).click();
      await phone.getByText('这个二维码不能用了').waitFor();
      await phones.close();
      await context.close();
    });

    test('nobody is asked whether they are still there while the code is shown; after a minute it is gone, and another is a press away', async () => {
      const { page, context } = await atBill();
      const address = await scanned(page);
      await page.clock.runFor(59_000);
      expect(await page.getByText('您还在用吗').isVisible()).toBe(false);
      await page.clock.runFor(1500);
      await page.getByText('这个二维码过期了').waitFor();
      expect(await page.locator('dialog svg path').count()).toBe(0);
      await page.getByRole('button', { name: '再出一张' }).click();
      await page.getByText('用手机扫一扫').waitFor();
      expect(address).not.toContain(NUMBER);
      await context.close();
    });

    test('what was shown ends with the visit', async () => {
      const { page, context } = await atBill();
      const address = await scanned(page);
      await page.getByRole('button', { name: '关闭' }).click();
      await leaveVisit(page);
      const phones = await aPhone();
      const phone = await phones.newPage();
      await phone.goto(address);
      await phone.getByRole('button', { name: '接着办' }).click();
      await phone.getByText('这个二维码不能用了').waitFor();
      await phone.getByRole('link', { name: '直接去首页' }).click();
      await phone.getByLabel('手机号码').waitFor();
      await phones.close();
      await context.close();
    });
  });
});
