import { describe, expect, test } from 'vitest';
import { arriveAt, button, choose, isThere, pageText, press, see, seeNo } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

describe('messages (S33, S34)', () => {
  test('from 我的: a copy of every SMS, with the one that did not arrive and why, and the way to settle it', async () => {
    const hall = await openHall({ persona: '06' });
    hall.enter('/me');
    await press(/^消息/);
    await arriveAt('/messages');
    await see('10086 发给您的短信，这里都留一份', '2026 年 10 月', '尚有133.00元未缴', '没有送到：当时手机没开机', '没有送到：当时号码停机');
    expect(pageText()).not.toContain('验证码0');
    await press('去缴费充值');
    await arriveAt('/pay');
  });

  test('twelve at first, then more; none are lost', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/messages');
    await see('10086 发给您的短信');
    const shown = () => document.querySelectorAll('main li').length;
    const all = customerOf(hall).messages.filter(({ kind }) => kind !== 'code').length;
    expect(all).toBeGreaterThan(12);
    expect(shown()).toBe(12);
    while (isThere(button(/^更多/))) await press(/^更多/);
    expect(shown()).toBe(all);
  });
});

describe('提醒 (S30, S41, S46)', () => {
  test('the reminder line is set from the balance that is low, and everything goes by it at once', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/balance');
    await see('低于提醒线 10.00 元');
    await press('改提醒线');
    await arriveAt('/reminders');
    await choose('余额到多少元提醒', '50');
    await press('改成 50 元');
    await see('改好了：余额到 50.00 元就提醒您');
    expect(customerOf(hall).threshold).toBe(5000);
    hall.follow('/balance');
    await see('低于提醒线 50.00 元');
  });

  test('a postpaid customer has no line to set, and is told what reminds instead', async () => {
    const hall = await openHall({ persona: '04' });
    hall.enter('/reminders');
    await see('您是后付费，按月结账，没有余额提醒');
    await seeNo('余额到多少元提醒');
    hall.follow('/balance');
    await see('余额');
    await seeNo('提醒线');
  });

  test('the information-fee message is begun by an order like any other, free, and says when the first comes', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/reminders');
    await see('没有开通');
    await press('开通信息费提醒');
    await arriveAt('/services/fee-reminder/order?action=subscribe');
  });
});

test('the information-fee message is not spoken of before its time, then said to come, then there (S42)', async () => {
  const hall = await openHall({ persona: '30' });
  await hall.control('fee-reminder', { stage: 'hidden' });
  hall.enter('/reminders');
  await see('余额到多少元提醒');
  await seeNo('信息费');
  await hall.control('fee-reminder', { stage: 'announced' });
  hall.enter('/me');
  hall.enter('/reminders');
  await see('快要有了', '现在还不能开通');
  await seeNo('开通信息费提醒');
});
