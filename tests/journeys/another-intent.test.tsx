import { expect, test } from 'vitest';
import { choose, pageText, press, see, type } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { customerOf } from '#tests/support/page/orders.ts';

const UNANSWERED = '没有连上';
/** Keys of a write, in the order they were sent. */
const keysOf = ({ network }: Hall, endpoint: string) => network.sent.filter((request) => request.endpoint === endpoint).map(({ key }) => key);

test('a password typed wrong, whose refusal was lost: the right one signs in at once', async () => {
  const hall = await openHall();
  hall.enter('/sign-in');
  await see('查话费、看账单、办业务、挂失');
  await hall.applyFault('signIn', 'applied-answer-lost', 1);
  await type('手机号码', '13900000030');
  await type('服务密码', '246811');
  await press('登录');
  await see(UNANSWERED);
  await type('服务密码', '246810');
  await press('登录');
  await see('128.60');
});

test('another amount after an unanswered payment is another payment', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/pay');
  await see('收银台');
  await hall.applyFault('createPayment', 'applied-answer-lost', 1);
  await press('充值 50.00 元');
  await see(UNANSWERED);
  await choose('付多少', '100');
  await press('充值 100.00 元');
  await see('正在去收银台');
});

test('words that were changed after an unanswered complaint are sent as they stand', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/complaints/new');
  await see('48 小时');
  await hall.applyFault('createComplaint', 'applied-answer-lost', 1);
  await type('说说是怎么回事', '家里打电话断断续续');
  await press('提交投诉');
  await see(UNANSWERED);
  await type('说说是怎么回事', '家里打电话断断续续，一个月了');
  await press('提交投诉');
  await see('到现在');
  expect(customerOf(hall).complaints.map(({ text }) => text)).toContain('家里打电话断断续续，一个月了');
  expect(pageText()).toContain('一个月了');
});

test('a reminder that was not answered, then the line that held before: that is what holds again', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/reminders');
  await see('余额到多少元提醒');
  await hall.applyFault('setThreshold', 'applied-answer-lost', 1);
  await choose('余额到多少元提醒', '20');
  await press('改成 20 元');
  await see(UNANSWERED);
  await choose('余额到多少元提醒', '10');
  await press('改成 10 元');
  // The screen says so from before: what counts is what the operator has.
  await expect.poll(() => customerOf(hall).threshold).toBe(1000);
});

test('one that was not answered, another one, and the first again: that is what holds', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/reminders');
  await see('余额到多少元提醒');
  await hall.applyFault('setThreshold', 'applied-answer-lost', 1);
  for (const [yuan, says] of [
    ['20', UNANSWERED],
    ['50', '余额到 50.00 元就提醒您'],
    ['20', '余额到 20.00 元就提醒您'],
  ] as const) {
    await choose('余额到多少元提醒', yuan);
    await press(`改成 ${yuan} 元`);
    await see(says);
  }
  await expect.poll(() => customerOf(hall).threshold).toBe(2000);
});

test('what is sent again as it was keeps its key', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/pay');
  await see('收银台');
  await hall.applyFault('createPayment', 'applied-answer-lost', 1);
  await press('充值 50.00 元');
  await see(UNANSWERED);
  await press('充值 50.00 元');
  await see('正在去收银台');
  const [first, second] = keysOf(hall, 'createPayment');
  expect({ sameKey: first === second, payments: customerOf(hall).payments.length }).toEqual({ sameKey: true, payments: 1 });
});
