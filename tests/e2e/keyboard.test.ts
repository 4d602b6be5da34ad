import { describe, expect, test } from 'vitest';
import { expectReachedByTab, openLooker } from '#tests/support/e2e/every-screen.ts';
import { SCREENS } from '#tests/support/e2e/screens.ts';

describe('by keyboard (D22)', () => {
  const looker = openLooker({ language: 'zh-CN' });
  test('the heading of a new screen takes the focus, forward and back, and a refusal gives it to the input', async () => {
    const { page, context } = await looker.hall().visit({ persona: '30' });
    await page.goto('/');
    await page.getByText('128.60').first().waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const focused = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await page.getByRole('navigation').getByRole('link', { name: '我的' }).click();
    await expect.poll(focused).toBe('H1 我的');
    await page.goBack();
    await expect.poll(focused).toBe('H1 掌上营业厅');
    await page.getByRole('link', { name: '我的' }).click();
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
  test.each(SCREENS.filter(({ name }) => name === 'statement'))('$name: Tab reaches everything once, in reading order, and one sees where one is', async (screen) =>
    expectReachedByTab(await look(screen)),
  );
});
