import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';
import { followLink, signInAtTerminal, TERMINAL_SIZES, visitTerminal } from '#tests/support/e2e/terminal.ts';

/**
 * How long a customer takes, in ms: to find the next control and press it, for each further key of the pad, and for a code to come by SMS and be read from a
 * phone. These are assumptions, of somebody who is in no hurry and does not look for long; nothing waits for them, they are added to what the machine takes.
 */
const TO_FIND = 700;
const TO_TYPE = 300;
const TO_GET_A_CODE = 8000;

/** A customer at the pad, and how long it has taken so far. */
function customerAt(page: Page) {
  const began = performance.now();
  let human = 0;
  const press = async (control: Locator) => {
    human += TO_FIND;
    await control.click();
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true }).last();
  return {
    press,
    pressButton: (name: string) => press(button(name)),
    pressLink: (name: string | RegExp) => press(page.getByRole('link', { name }).first()),
    /** Figure by figure, wherever the pad has put them. */
    type: async (figures: string) => {
      human += TO_TYPE * figures.length;
      const pad = page.getByRole('group', { name: '数字键盘' });
      for (const figure of figures) await pad.getByRole('button', { name: figure, exact: true }).click();
    },
    waitForCode: () => {
      human += TO_GET_A_CODE;
    },
    seconds: () => (performance.now() - began + human) / 1000,
  };
}
type Customer = ReturnType<typeof customerAt>;

async function signIn(page: Page, { press, type, pressButton }: Customer): Promise<void> {
  await press(page.getByLabel('手机号码'));
  await type('13900000030');
  await pressButton('下一项');
  await type('246810');
  await pressButton('完成');
  await pressButton('登录');
}

describe('a task at the terminal', () => {
  let hall: OpenHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  test('takes no longer than the start screen says: the balance 15 s, a bill 20, a service 60, the slip of it 30, at a human pace (K13)', async () => {
    const { page, context } = await visitTerminal(hall, [1080, 1920]);
    const first = customerAt(page);
    await first.pressButton('开始');
    await first.pressLink('查余额');
    await signIn(page, first);
    await page.getByText('128.60').first().waitFor();
    const balance = first.seconds();
    await page.getByRole('button', { name: '退出' }).click();

    const second = customerAt(page);
    await second.pressButton('开始');
    await second.pressLink('看账单');
    await signIn(page, second);
    await second.pressLink('看这张账单');
    await page.getByText('畅享套餐月费').first().waitFor();
    const bill = second.seconds();
    await page.getByRole('button', { name: '退出' }).click();

    const third = customerAt(page);
    await third.pressButton('开始');
    await third.pressLink('办业务');
    await third.pressLink('提醒');
    await third.pressLink('标准版');
    await third.pressLink('登录后订购');
    await signIn(page, third);
    await third.pressLink(/^订购，每月/);
    await page.getByText('第 1 步，共 2 步').waitFor();
    await third.pressButton('看清楚了，发验证码');
    await page.getByText('第 2 步，共 2 步').waitFor();
    third.waitForCode();
    await third.press(page.getByLabel('短信验证码'));
    await third.type('888888');
    await third.pressButton('完成');
    await third.pressButton('确认开通，每月 3.00 元');
    await page.getByText('开通已办好').first().waitFor();
    const service = third.seconds();

    const slipOnly = customerAt(page);
    await slipOnly.pressLink('打小票');
    await slipOnly.pressButton('打印');
    await page.getByRole('button', { name: '取好了' }).waitFor();
    const slip = slipOnly.seconds();
    expect({ balance: balance <= 15, bill: bill <= 20, service: service <= 60, slip: slip <= 30 }, JSON.stringify({ balance, bill, service, slip })).toEqual({
      balance: true,
      bill: true,
      service: true,
      slip: true,
    });
    await context.close();
  });

  /** Whether nothing lies over the middle of it. */
  const isUncovered = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const box = element?.getBoundingClientRect();
      return box !== undefined && (element?.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) ?? false);
    }, selector);

  const PLACES = TERMINAL_SIZES.flatMap((size) => (['usual', 'low'] as const).map((reach) => ({ size, reach, name: size.join(' x ') })));
  test.each(PLACES)('at $name ($reach) is confirmed again 120 px and more from where it was confirmed first, once its price was on the screen (K11)', async ({ size, reach }) => {
    const { page, context } = await visitTerminal(hall, size);
    await hall.control('reset', {});
    if (reach === 'low') await page.getByRole('button', { name: '轮椅高度' }).click();
    await signInAtTerminal(page, '查余额');
    await page.getByText('128.60').first().waitFor();
    await followLink(page, '/services/missed-call/order?action=subscribe');
    const first = page.locator('footer button', { hasText: '看清楚了，发验证码' });
    await first.waitFor();
    const from = await first.boundingBox();
    // Nothing is confirmed before the price can be seen: in a window that is lower than any bar.
    await page.setViewportSize({ width: size[0], height: 200 });
    await first.evaluate((button: HTMLElement) => button.click());
    const second = page.getByRole('button', { name: '确认开通，每月 3.00 元' });
    await second.waitFor();
    expect(await second.isDisabled()).toBe(true);
    await page.setViewportSize({ width: size[0], height: size[1] });
    await expect.poll(() => second.isEnabled()).toBe(true);
    expect(await isUncovered(page, '.figure')).toBe(true);
    const to = await second.boundingBox();
    expect(from && to ? Math.max(to.x - (from.x + from.width), from.y - (to.y + to.height)) : 0).toBeGreaterThanOrEqual(120);
    await context.close();
  });
});
