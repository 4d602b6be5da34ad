import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openLooker } from '#tests/support/every-screen.ts';
import { focusNow } from '#tests/support/inspect.ts';
import { SCREENS } from '#tests/support/screens.ts';

/** Goes through the page by Tab, from its beginning to its end. */
async function expectReachedByTab(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()); // the page has only HTML elements to focus
  const places: number[] = [];
  const unseen: string[] = [];
  let of = 1;
  for (let step = 0; step < of && step < 200; step++) {
    await page.keyboard.press('Tab');
    let now = await page.evaluate(focusNow);
    for (let frame = 0; frame < 30 && !now.isSeen; frame++) now = await page.evaluate(focusNow); // a long list may still be finding its height
    of = now.of;
    places.push(now.place);
    if (!now.isSeen) unseen.push(now.name);
  }
  expect(of).toBeGreaterThan(0);
  expect(places).toEqual(Array.from({ length: of }, (_, place) => place));
  expect(unseen).toEqual([]);
}

const BY_TAB = 'Tab reaches everything once, in reading order, and one sees where one is';

describe('by keyboard', () => {
  const looker = openLooker({ language: 'zh-CN' });
  test.each(SCREENS)(`$name: ${BY_TAB}`, async (screen) => expectReachedByTab(await looker.look(screen)));

  test('sign-in, the bill and its lines, and the way out work without a mouse', async () => {
    const { page, context } = await looker.hall().visit();
    await page.goto('/sign-in');
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    await page.getByLabel('手机号码').focus();
    await page.keyboard.type('13900000030');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('246810');
    await page.keyboard.press('Enter');
    await page.getByText('128.60').first().waitFor();
    await page.getByRole('link', { name: /^10 月账单/ }).focus();
    await page.keyboard.press('Enter');
    const line = page.locator('summary', { hasText: '来电显示' });
    await line.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/发 QXLDXS 到 10086/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '退出登录' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('已退出。').waitFor();
    await context.close();
  });

  test('the heading of a new screen takes the focus, forward and back, and a refusal gives it to the input', async () => {
    const { page, context } = await looker.hall().visit({ persona: '30' });
    await page.goto('/');
    await page.getByText('128.60').first().waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const focused = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await page.getByRole('navigation').getByRole('link', { name: '余额' }).click();
    await expect.poll(focused).toBe('H1 余额');
    await page.goBack();
    await expect.poll(focused).toBe('H1 掌上营业厅');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByText('已退出。').waitFor();
    await page.getByLabel('手机号码').fill('13900000030');
    await page.getByRole('button', { name: '登录' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('servicePassword');
    await context.close();
  });
});

/** The screen whose height is worked out from its lines, with long lines. */
describe.each(['zh-CN', 'en'] as const)('by keyboard, 长辈版 in %s', (language) => {
  const { look } = openLooker({ language, mode: 'elder' });
  test.each(SCREENS.filter(({ name }) => name === 'statement'))(`$name: ${BY_TAB}`, async (screen) => expectReachedByTab(await look(screen)));
});
