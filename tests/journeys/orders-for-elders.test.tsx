import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Presentation } from '#platform/presentation.ts';
import { smallTargets } from '#tests/support/e2e/inspect.ts';
import { pageText, press, see, seeNo, type } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const CONFIRM = '确认开通，每月 3.00 元';

describe('for elders an order says less', () => {
  const count = () => pageText().replace(/\s/g, '').length;

  /** Characters of the page of the terms and of the slip, for one order. */
  const lengthsOf = async (presentation: Partial<Presentation>) => {
    const hall = await openHall({ persona: '30', presentation });
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('现在还没有办理，也没有扣费');
    const terms = { length: count(), text: pageText() };
    await press('看清楚了，发验证码');
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('127.70');
    return { terms, slip: { length: count(), text: pageText() } };
  };

  test('at most 60 % of the characters of the phone on the terms and on the slip; price and first charge are said, the rest is one tap away', async () => {
    const phone = await lengthsOf({});
    const elder = await lengthsOf({ mode: 'elder' });
    expect(elder.terms.length).toBeLessThanOrEqual(phone.terms.length * 0.6);
    expect(elder.slip.length).toBeLessThanOrEqual(phone.slip.length * 0.6);
    expect(elder.terms.text).toMatch(/3\.00[^]*11 月 22 日，0\.90 元/);
    expect(elder.terms.text).not.toContain('资费编号');
    await press('看全部条款');
    await see('资费编号', '看过资费', '验证码确认', '139****0030');
  });

  /** Characters of the page at `address` once it says `ready`; after `next`, of the page where the code is typed. */
  const lengthAt = async (mode: Presentation['mode'], persona: string, address: string, ready: string, next: string | null) => {
    const hall = await openHall({ persona, presentation: { mode } });
    hall.enter(address);
    await see(ready);
    if (next !== null) {
      await press(next);
      await see('已发到', '收不到验证码');
    }
    return count();
  };

  test.each([
    ['the second confirmation', '30', '/services/missed-call/order?action=subscribe', '看全部条款', '看清楚了，发验证码'],
    ['the second confirmation of a trial', '30', '/services/story-club/order?action=subscribe', '看全部条款', '看清楚了，发验证码'],
    ['the second confirmation of what goes on', '07', '/services/story-club/order?action=continue', '看全部条款', '看清楚了，发验证码'],
    ['the second confirmation of another tier', '18', '/services/night-data-5/order?action=change', '看全部条款', '看清楚了，发验证码'],
    ['the second confirmation of a purchase', '29', '/services/ringtone/order?action=purchase', '看全部条款', '看清楚了，发验证码'],
    ['the second confirmation of a suspension', '30', '/line/order?action=suspend', '看全部条款', '看清楚了，发验证码'],
    ['the terms of leaving', '30', '/services/ring-back/order?action=cancel', '确认退订', null],
    ['the terms of leaving what a third party sells', '18', '/services/health-tips/order?action=cancel', '确认退订', null],
    ['the terms of resuming', '05', '/line/order?action=resume', '立即复机', null],
    ['the terms of a loss', '30', '/line/order?action=report-lost', '确认挂失', null],
  ] as const)('so on %s', async (_where, persona, address, ready, next) => {
    const phone = await lengthAt('phone', persona, address, next === null ? ready : '现在还没有办理', next);
    expect(await lengthAt('elder', persona, address, ready, next)).toBeLessThanOrEqual(phone * 0.6);
    expect(smallTargets(60)).toEqual([]);
  });

  test('a new code is offered once it can be asked for', async () => {
    const hall = await openHall({ persona: '30', presentation: { mode: 'elder' } });
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('看清楚了，发验证码');
    await press('看清楚了，发验证码');
    await see('已发到您的手机', '还没有扣费', '11 月 22 日，0.90 元');
    await seeNo('重发');
    await hall.control('clock', { advanceSeconds: 61 });
    hall.enter(location.pathname);
    await see('重新获取');
  });

  test('who is charged for, and what ends through it, is said before anything is opened', async () => {
    const hall = await openHall({ persona: '30', presentation: { mode: 'elder' } });
    hall.enter('/services/weather/order?action=subscribe');
    await see('代收费', '2.00', '首次扣费');
    await seeNo('资费编号');
  });
});

describe('on a small phone with the largest text', () => {
  const before = { width: innerWidth, height: innerHeight };
  afterEach(() => page.viewport(before.width, before.height));

  test.each([
    ['30', '/services/missed-call/order?action=subscribe', '漏话提醒', 'zh-CN', 'elder'],
    ['30', '/services/missed-call/order?action=subscribe', 'Missed-call notice', 'en', 'elder'],
    ['30', '/services/missed-call/order?action=subscribe', '漏话提醒', 'zh-CN', 'phone'],
    ['05', '/line/order?action=resume', '复机', 'zh-CN', 'elder'],
  ] as const)('persona %s sees at %s what is confirmed (%s, %s, %s) before the field', async (persona, address, name, language, mode) => {
    await page.viewport(360, 640);
    const hall = await openHall({ persona, presentation: { language, mode, size: 'large' } });
    hall.enter(address);
    if (persona === '30') await press(language === 'en' ? 'Agree and send code' : '看清楚了，发验证码');
    await expect.poll(() => document.querySelector('main form input')).not.toBeNull();
    // The page scrolls, if it does, as it is drawn.
    for (let frame = 0; frame < 5; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const heading = page.getByRole('main').getByRole('heading', { name, exact: true }).element().getBoundingClientRect();
    expect({ isSeen: heading.top >= 0 && heading.bottom < innerHeight }).toEqual({ isSeen: true });
  });
});
