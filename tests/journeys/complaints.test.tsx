import { describe, expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { arriveAt, choose, press, see, seeNo, tapWildly, type, typedIn, unfold } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const WORDS = '彩铃我没有订过，请退给我。';

describe('complaints and suggestions (S58 to S62)', () => {
  test('three taps from a charge: what it is about is brought along; accepted, it says to the minute by when the first reply comes', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/bills/2026-10');
    await see('彩铃');
    await unfold('彩铃');
    await press('这笔钱不对：彩铃');
    await press('都不是，写投诉');
    await arriveAt('/complaints/new?type=bill-item&month=2026-10&key=ring-back');
    await see('关于 彩铃', '5.00', '48 小时内第一次答复，夜里、周末、节假日都算');
    await type('说说是怎么回事', WORDS);
    tapWildly('提交投诉');
    await see('最迟 11 月 24 日 10:00 第一次答复', WORDS, '已受理');
    expect(customerOf(hall).complaints).toHaveLength(1);
    hall.enter('/me');
    await press(/^投诉建议/);
    await see('投诉 · 话费', '11 月 24 日 10:00 前答复');
  });

  test('one tap from a slip: what was ordered and charged is brought along', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/orders');
    await press(/晨读手机报/);
    await see('受理单', '晨读手机报');
    const order = location.pathname.split('/').at(-1) ?? '';
    await press('对这一单有意见');
    await arriveAt(`/complaints/new?type=order&order=${order}`);
    await see('关于 晨读手机报');
    await type('说说是怎么回事', '这一单不是我办的。');
    await press('提交投诉');
    await see('投诉 · 业务', '晨读手机报', '最迟 11 月 24 日 10:00 第一次答复');
    expect(customerOf(hall).complaints.at(-1)?.concern).toMatchObject({ concern: { type: 'order' } });
  });

  test('and from any message, an old one as well', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/messages');
    await see('10086 发给您的短信');
    await expect.poll(() => document.querySelectorAll('main li a[href*="type=message"]').length).toBe(document.querySelectorAll('main li').length);
    [...document.querySelectorAll<HTMLAnchorElement>('main li a[href*="type=message"]')].at(-1)?.click();
    await see('关于 10086 的短信');
    await type('说说是怎么回事', '这条短信说的不对。');
    await press('提交投诉');
    await see('已受理');
    expect(customerOf(hall).complaints.at(-1)?.concern).toMatchObject({ concern: { type: 'message' } });
  });

  test('and from a statement: of a day once one is chosen, with neither number nor hour in the address', async () => {
    const hall = await openHall({ persona: '30' });
    await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    hall.enter('/statements/2026-10?day=2026-10-03');
    await see('10 月 3 日');
    await unfold('更多选项');
    await press('对这一天的记录有意见');
    await arriveAt('/complaints/new?type=statement&month=2026-10&day=2026-10-03');
    await see('关于 10 月 3 日的清单');
    await type('说说是怎么回事', '下午那个长途不是我打的。');
    await press('提交投诉');
    await see('投诉 · 话费', '10 月 3 日的清单', '已受理');
    expect(customerOf(hall).complaints.at(-1)?.concern?.amount).toBeNull();
  });

  test('too short is said beside the field; what was written stays over a refusal, a lost answer and a look elsewhere', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/complaints/new');
    await see('说说是怎么回事');
    await type('说说是怎么回事', '太差');
    await press('提交投诉');
    await see('至少写 5 个字');
    await type('说说是怎么回事', WORDS);
    await choose('投诉还是建议', '建议');
    await hall.applyFault('createComplaint', 'problem-500', 1);
    await press('提交建议');
    await see('请求编号');
    expect(typedIn('说说是怎么回事')).toBe(WORDS);
    hall.follow('/bills');
    await see('账单');
    hall.follow('/complaints/new');
    await see('说说是怎么回事');
    expect(typedIn('说说是怎么回事')).toBe(WORDS);
  });

  test('the reply is the operator’s, the verdict the customer’s: turned down in words it is looked at again, accepted it is over', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/complaints/new');
    await choose('关于什么', '业务');
    await type('说说是怎么回事', '业务办错了，没有人管。');
    await press('提交投诉');
    await see('已受理');
    const later = async (seconds: number) => {
      await hall.control('clock', { advanceSeconds: seconds });
      await hall.control('persona', { persona: '30' });
      hall.enter(`/complaints/${customerOf(hall).complaints[0]?.id ?? ''}`);
    };
    await later(61 * 3600);
    await see('查过了您的业务记录', '有答复了，满意不满意由您定');
    await press('不接受，再查');
    await type('哪里不满意（可以不写）', '没有解决');
    await press('请再查');
    await see('您没有接受，换人再查', '没有解决');
    await later(49 * 3600);
    await see('换了专人重新核对');
    await press('接受，事情结束');
    await see('您已确认结束', '您接受了，事情结束');
    await seeNo('不接受，再查');
  });

  test('a broken promise is said first, with whom to call; the one still in time says by when', async () => {
    const hall = await openHall({ persona: '17' });
    hall.enter('/complaints');
    await see('本该 11 月 22 日 09:00 前答复，已超时', '11 月 22 日 11:00 前答复');
    await press(/投诉 · 信号/);
    await see('是我们没有守约', '没有按时答复', '打 10086 催办');
  });

  test.each([
    ['zh-CN', 'phone', '不用处理了，结束', '结束后不再处理，也不能恢复', '不结束', '确定结束', '您已确认结束'],
    ['zh-CN', 'elder', '不用处理了，结束', '结束后不再处理，也不能恢复', '不结束', '确定结束', '您已确认结束'],
    ['en', 'phone', 'Close it, no need any more', 'it can’t be opened again', 'Keep it open', 'Close it for good', 'Closed, as you confirmed'],
  ] as const)('a slip of the finger does not end it: it is asked once more (%s, %s)', async (language, mode, end, asked, not, now, closed) => {
    const hall = await openHall({ persona: '17', presentation: { language, mode } });
    const [first] = customerOf(hall, '17').complaints;
    hall.enter(`/complaints/${first?.id ?? ''}`);
    await see(end);
    tapWildly(end);
    await see(asked);
    expect(customerOf(hall, '17').complaints[0]?.events.some(({ kind }) => kind === 'closed')).toBe(false);
    await press(not);
    await seeNo(asked);
    await press(end);
    await press(now);
    await see(closed);
  });
});
