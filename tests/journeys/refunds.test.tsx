import { describe, expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { pressOn } from '#tests/support/page/press.ts';
import { arriveAt, choose, link, press, see, seeNo, tapWildly, tick, unfold } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

describe('a charge that is wrong, paid back double (S6 to S22)', () => {
  test('two taps from the bill to which of the four it is; decided at once, paid to the account as it stands there, and in the balance', async () => {
    const hall = await openHall({ persona: '15' });
    hall.enter('/bills/2026-10');
    await unfold('语音杂志');
    await press('这笔钱不对：语音杂志');
    await arriveAt('/refunds/new?month=2026-10&key=voice-magazine');
    await see('语音杂志 · 10 月', '23.00', '上海声海信息有限公司', '到 2028 年 10 月 31 日');
    await press('查一查');
    await see('请先选哪里不对');
    await choose('哪里不对', '比说好的贵');
    await press('查一查');
    await see('30.00', '查实：收得比公布的价钱高', '多收的', '加倍的一份', '双倍返还第 2 条', '等您选');
    await tick('一定要现金');
    await see('另一份 15.00 元不发现金');
    await tick('一定要现金');
    const { postings } = customerOf(hall, '15');
    const before = postings.length;
    tapWildly('30.00 元退到账户');
    await see('已退到话费账户', '已退');
    expect(postings.slice(before).map(({ kind, amount }) => ({ kind, amount }))).toEqual([{ kind: 'refund', amount: 3000 }]);
    await press('看余额');
    await see('+30.00');
    hall.enter('/me');
    await press(/^多收退费/);
    await see('语音杂志 · 10 月', '已退');
  });

  test('whoever insists has the first part in cash, and a card for the other', async () => {
    const hall = await openHall({ persona: '15' });
    hall.enter('/refunds/new?month=2026-08&key=game-club');
    await choose('哪里不对', '优惠没给');
    await press('查一查');
    await see('24.00');
    await choose('怎么退', '换成充值卡');
    await tick('一定要现金');
    await press('12.00 元换充值卡');
    await see('充值卡号', '营业厅现金', '带身份证和受理号到任一营业厅领取');
    await press('去充值');
    await arriveAt('/top-up');
  });

  test('what is right is said to be right, and leads to a complaint about that very charge', async () => {
    const hall = await openHall({ persona: '15' });
    hall.enter('/refunds/new?month=2026-09&key=ringtone');
    await choose('哪里不对', '没用过、没订过');
    await press('查一查');
    await see('实收和应收一样，没有多收', '没有多收');
    await press('不认可，投诉');
    await arriveAt('/complaints/new?type=bill-item&month=2026-09&key=ringtone');
    await see('关于 铃音点播');
  });

  test('this month’s is put right before it is collected, and is gone from the month so far', async () => {
    const hall = await openHall({ persona: '16' });
    hall.enter('/unbilled');
    await unfold('天气早知道');
    await press('这笔钱不对：天气早知道');
    await see('这笔还没有收');
    await choose('哪里不对', '比说好的贵');
    await press('查一查');
    await see('已经改正，不会出现在账单上', '已改正');
    await press('看本月至今');
    await unfold('天气早知道');
    await see('每月 2.00 元');
  });

  test('asked before, here or elsewhere, it shows what came of it and cannot be asked again', async () => {
    const hall = await openHall({ persona: '15' });
    hall.enter('/refunds/new?month=2026-10&key=voice-magazine');
    await choose('哪里不对', '比说好的贵');
    await press('查一查');
    await see('等您选');
    hall.enter('/refunds/new?month=2026-10&key=voice-magazine');
    await see('这笔问过了');
    await seeNo('查一查');
    await press('看结果');
    await see('30.00', '怎么退');
    hall.enter('/');
    await see('语音杂志退您 30.00 元，等您选怎么退');
  });

  test('what a person decides says by when, keeps the month readable, and is on the commitments’ page', async () => {
    const hall = await openHall({ persona: '16' });
    hall.enter('/refunds/new?month=2026-06&key=daily-poem');
    await see('到 2026 年 11 月 21 日');
    await choose('哪里不对', '比说好的贵');
    await press('查一查');
    await see('最迟 11 月 24 日 10:00 告诉您', '专人核定中', '6 月的账单和清单一直看得到');
    hall.enter('/commitments');
    await see('有 1 笔专人正在核定');
  });

  test('two taps from a record of the statement too: a call that was counted twice leads to the calls of its month', async () => {
    const hall = await openHall({ persona: '15' });
    await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    hall.enter('/statements/2026-09?paid=1&type=calls');
    await see('哪笔钱不对，点它的金额');
    await pressOn(link(/这笔钱不对：拨打/).first());
    await arriveAt('/refunds/new?month=2026-09&key=calls');
    await choose('哪里不对', '多算了');
    await press('查一查');
    await see('查实：多算了', '26.70');
    await press('看 9 月清单');
    await see('哪笔钱不对，点它的金额');
  });

  test('a product under a corporate contract says whose business it is', async () => {
    const hall = await openHall({ persona: '12' });
    hall.enter('/bills/2026-10');
    await unfold('企业视频会议（集团产品）');
    await see('JT-2026-0317', '找单位的联系人办');
    await press('这笔钱不对：企业视频会议（集团产品）');
    await choose('哪里不对', '比说好的贵');
    await press('查一查');
    await see('退费按合同办', '不适用第 4 条');
  });
});
