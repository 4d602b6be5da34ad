import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pastOrderId } from '#mocks/operator/customer/subscription.ts';
import { moment, numberOf } from '#mocks/personas/habits.ts';
import { see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const before = { width: innerWidth, height: innerHeight };
const SLIP_OF_RING_BACK = `/orders/${pastOrderId(numberOf('30'), 'ring-back', moment('2026-10-01 00:00:00'))}`;

afterEach(() => page.viewport(before.width, before.height));

/** Where these words stand. */
const placeOf = (words: string) => page.getByRole('main').getByText(words, { exact: true }).first().element().getBoundingClientRect();

test.each([
  ['30', '/subscriptions', '付费业务锁', '按月业务'],
  ['30', '/orders', '2026 年 10 月', '2026 年 9 月'],
  ['30', SLIP_OF_RING_BACK, '看过资费', '改主意了，退订'],
  ['04', '/services/missed-call/order?action=subscribe', '漏话提醒', '现在不能办'],
  ['05', '/line/order?action=resume', '套餐月费', '服务密码'],
  ['18', '/services/voicemail', '扣费', '不能和它一起用'],
  ['05', '/line', '停机保号', '现在还能用'],
  ['30', '/me', '费用', '号码和安全'],
  ['30', '/points', '可用积分', '积分明细'],
  ['30', '/messages', '2026 年 10 月', '2026 年 9 月'],
  ['30', '/balance', '主账户', '余额变动'],
  ['17', '/complaints/new', '投诉还是建议', '说说是怎么回事'],
  ['15', '/refunds/new?month=2026-10&key=voice-magazine', '哪里不对', '过了这一天再问，可能不退：'],
  [null, '/sign-in/lost', '挂失停机', '服务密码'],
])(
  'on a wide screen persona %s has at %s what counts at the left (%s) and what belongs to it at the right (%s); below 1,000 px one below the other',
  async (persona, address, first, second) => {
    await page.viewport(999, 900);
    const hall = await openHall(persona === null ? {} : { persona });
    hall.enter(address);
    await see(first, second);
    expect(placeOf(second).top).toBeGreaterThan(placeOf(first).bottom);
    expect(Math.max(placeOf(first).left, placeOf(second).left)).toBeLessThan(500);
    await page.viewport(1280, 900);
    expect(placeOf(first).right).toBeLessThan(640);
    expect(placeOf(second).left).toBeGreaterThan(640);
  },
);

test('on a wide screen the tabs are as wide as the widest page, and stand in the same place on every screen', async () => {
  await page.viewport(1280, 900);
  const hall = await openHall({ persona: '30' });
  const tabs = () => [...document.querySelectorAll('nav[aria-label="主要页面"] a')].map((tab) => Math.round(tab.getBoundingClientRect().left));
  hall.enter('/balance');
  await see('余额变动');
  const atBalance = tabs();
  expect(atBalance[0]).toBe((1280 - 960) / 2);
  hall.follow('/reminders');
  await see('余额到多少元提醒');
  expect(tabs()).toEqual(atBalance);
});
