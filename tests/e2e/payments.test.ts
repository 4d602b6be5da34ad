import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '#tests/support/e2e/axe.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
beforeEach(async () => {
  await hall.startAfresh();
});
afterAll(() => hall.close());

/** From what is owed to the cashier's page. */
async function toCashier(page: Page): Promise<void> {
  await page.goto('/pay');
  await page.getByRole('button', { name: '缴清 266.00 元' }).click();
  await page.waitForURL(/\/cashier\.html\?charge=[0-9a-f]{32}$/);
  await page.getByText('¥266.00', { exact: true }).waitFor();
}

describe('the cashier', () => {
  test('is another page, where a method is picked and paid; it sends the browser back, where what came of it stands', async () => {
    const { page, context, troubles } = await hall.visit({ persona: '06' });
    await toCashier(page);
    await page.getByLabel('支付宝').check();
    await page.getByRole('button', { name: '付款 ¥266.00' }).click();
    await page.waitForURL(/\/pay\/[0-9a-f]{32}$/);
    await page.getByText('话费已缴清，最迟 10:10 复机').waitFor();
    await page.getByText('支付宝').waitFor();
    // Back leads to no cashier that has something left to do.
    await page.goBack();
    await page.getByText('话费已缴清，最迟 10:10 复机').waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('that is left without paying leaves nothing behind but a payment to go on with', async () => {
    const { page, context, troubles } = await hall.visit({ persona: '06' });
    await toCashier(page);
    await page.goBack();
    await page.getByText('付款结果确认中').waitFor();
    await page.getByRole('button', { name: '还没付？回收银台' }).click();
    await page.getByRole('button', { name: '不付了' }).click();
    await page.getByText('没有付款，没有扣钱').waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each([
    ['phone', 390, 'light'],
    ['narrow', 320, 'dark'],
  ] as const)('has no finding of axe and fits: %s', async (_, width, colorScheme) => {
    const { page, context } = await hall.visit({ persona: '06', width, colorScheme });
    await toCashier(page);
    await page.getByText('测试：付款以后出什么岔子').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  });
});
