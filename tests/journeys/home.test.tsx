import { describe, expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import type { Presentation } from '#platform/presentation.ts';
import { arriveAt, pageText, press, see, seeNo } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function home(persona: string, presentation: Partial<Presentation> = {}): Promise<Hall> {
  const hall = await openHall({ persona, presentation });
  hall.enter('/');
  return hall;
}

describe('the first screen answers, then acts', () => {
  test.each([
    ['30', ['128.60', '不欠费，够用到 12 月', '其中赠送金 30.00 元，12 月 31 日到期'], '看 10 月账单', '/bills/2026-10'],
    ['02', ['4.80', '低于提醒线 10.00 元，请尽快充值'], '充值', '/pay'],
    ['03', ['56.00', '今晚 24 点作废 56.00 元，之后剩 0.00 元', '今天到期'], '充值', '/pay'],
    ['04', ['120.00', '今晚 24 点前不缴会停机', '10 月账单 268.40 元，已缴 148.40 元'], '缴清 120.00 元', '/pay'],
    ['06', ['266.00', '还差 266.00 元，缴清就复机', '号码已停机，10 月 23 日起'], '缴清 266.00 元', '/pay'],
    ['05', ['72.40', '不欠费', '号码已停机，11 月 19 日起'], '去复机', '/line/order?action=resume'],
    ['18', ['健康每日一条每月 3.00 元，没有您同意的记录'], '去处理', '/subscriptions?service=health-tips'],
    ['10', ['3,200 积分 12 月 31 日到期'], '看积分', '/points'],
  ])('persona %s', async (persona, words, act, address) => {
    await home(persona);
    await see(...words);
    await press(act);
    await arriveAt(address);
  });

  test('in English', async () => {
    await home('04', { language: 'en' });
    await see('Amount due', '¥120.00', 'Pay by midnight tonight to keep your line', 'October bill ¥268.40, ¥148.40 paid', 'Pay ¥120.00');
  });

  test('the parts of the month lead to their lines, open', async () => {
    await home('30');
    await press('代收 3.00');
    await arriveAt('/unbilled?part=thirdParty');
    await see('晨读手机报', '怎么算');
  });
});

test('data that was bought stands on home, on this month so far and on the statement, with when it is used and its last day', async () => {
  const hall = await home('18');
  const parts = ['夜间流量 3 GB', '每天 23 点到 7 点用，11 月 30 日到期', '视频流量包', '看视频先用它，11 月 30 日到期'];
  await see(...parts);
  hall.follow('/unbilled');
  await see('本月至今', ...parts);
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  hall.follow('/statements/2026-10');
  await see('夜间流量 3 GB', /用了 [\d.]+ [GM]B，共 3 GB/, '视频流量包', /用了 [\d.]+ [GM]B，共 15 GB/);
});

test('what lapses tonight is said once', async () => {
  await home('03');
  await see('今晚 24 点作废 56.00 元，之后剩 0.00 元');
  expect(pageText().match(/56\.00 元/g)).toHaveLength(1);
});

describe('home is one tap away', () => {
  test.each(['/bills/2026-10', '/unbilled', '/services', '/subscriptions', '/me', '/balance', '/points', '/line', '/settings', '/orders'])('from %s', async (address) => {
    const hall = await openHall({ persona: '30' });
    hall.enter(address);
    await press('首页');
    await arriveAt('/');
    await see('128.60');
  });

  test('from an order, whose bar leads there', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/services/weather/order?action=subscribe');
    await press('首页');
    await arriveAt('/');
  });
});

describe('for elders it is composed anew', () => {
  test('one number, one sentence, one act, four ways in; what is urgent comes first', async () => {
    await home('18', { mode: 'elder' });
    await see('464.50', '充值', '话费', '停业务', '找人帮', '更多');
    const text = pageText();
    expect(text.indexOf('没有您同意的记录')).toBeLessThan(text.indexOf('464.50'));
    await seeNo('11 月至今');
    await press('更多');
    await arriveAt('/me');
  });

  const lengthOf = async (address: string, presentation: Partial<Presentation>, ready: string) => {
    const hall = await openHall({ persona: '30', presentation });
    hall.enter(address);
    await see(ready);
    return pageText().replace(/\s/g, '').length;
  };

  test.each([
    ['/', '充值'],
    ['/bills', '看这张账单'],
    ['/bills/2026-10', '合计'],
  ])('%s has at most 60 %% of the characters of the phone', async (address, ready) => {
    const phone = await lengthOf(address, {}, ready);
    expect(await lengthOf(address, { mode: 'elder' }, ready)).toBeLessThanOrEqual(phone * 0.6);
  });
});
