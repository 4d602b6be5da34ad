import { expect, test } from 'vitest';
import { isWriting } from '#data/wire/write.ts';
import { choose, field, isThere, pageText, press, see, type, typedIn } from '#tests/support/page/look.ts';
import { leftFor } from '#tests/support/page/leaving.ts';
import { holdLongWaits, turn } from '#tests/support/page/long-waits.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { until } from '#tests/support/page/settle.ts';

/** Sends, and goes elsewhere while the answer comes in drops; until it has come. */
async function leaveWhile(hall: Hall, endpoint: string, send: () => Promise<void>, elsewhere: string, says: string): Promise<void> {
  await hall.applyFault(endpoint, 'trickle', 1);
  holdLongWaits();
  await send();
  hall.follow(elsewhere);
  await until(hall.network, () => pageText().includes(says), elsewhere);
  expect(isWriting(), 'still on its way').toBe(true);
  await until(hall.network, () => !isWriting() && !hall.network.isBusy(), 'the answer');
  for (let i = 0; i < 20; i++) await turn();
}

test.each<[what: string, persona: string, endpoint: string, form: string, says: string, send: () => Promise<void>]>([
  ['a payment', '30', 'createPayment', '/pay', '收银台', () => press('充值 50.00 元')],
  [
    'a recharge card',
    '30',
    'topUp',
    '/top-up',
    '充值卡号码',
    async () => {
      await type('充值卡号码', '1234567890120050');
      await press('充值');
    },
  ],
  [
    'a complaint',
    '30',
    'createComplaint',
    '/complaints/new',
    '48 小时',
    async () => {
      await type('说说是怎么回事', '家里打电话断断续续');
      await press('提交投诉');
    },
  ],
  [
    'a charge asked back',
    '15',
    'createRefund',
    '/refunds/new?month=2026-10&key=voice-magazine',
    '哪里不对',
    async () => {
      await choose('哪里不对', '比说好的贵');
      await press('查一查');
    },
  ],
  ['an order', '30', 'createOrder', '/services/missed-call/order?action=subscribe', '现在还没有办理', () => press('看清楚了，发验证码')],
  [
    'both confirmations',
    '05',
    'confirmOrder',
    '/line/order?action=resume',
    '服务密码',
    async () => {
      await type('服务密码', '246810');
      await press('立即复机，不收费');
    },
  ],
])('whoever has sent %s and gone elsewhere is left there, and not led to a cashier', async (_, persona, endpoint, form, says, send) => {
  const hall = await openHall({ persona });
  hall.enter('/me');
  await see('退出登录');
  hall.follow(form);
  await see(says);
  await leaveWhile(hall, endpoint, send, '/points', '可用积分');
  expect({ at: location.pathname, leftFor: leftFor() }).toEqual({ at: '/points', leftFor: [] });
});

test('a complaint that is on its way is not found in the form again, to be sent twice', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/complaints/new');
  await see('48 小时');
  await type('说说是怎么回事', '家里打电话断断续续');
  await hall.applyFault('createComplaint', 'trickle', 1);
  holdLongWaits();
  await press('提交投诉');
  hall.follow('/points');
  await until(hall.network, () => pageText().includes('可用积分'), 'the points');
  hall.follow('/complaints/new');
  await until(hall.network, () => pageText().includes('48 小时'), 'the form');
  expect({ isWriting: isWriting(), typed: typedIn('说说是怎么回事') }).toEqual({ isWriting: true, typed: '' });
  await until(hall.network, () => !isWriting(), 'the answer');
});

test('one that did not arrive is there again', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/complaints/new');
  await see('48 小时');
  await type('说说是怎么回事', '家里打电话断断续续');
  await hall.applyFault('createComplaint', 'reset-before', 1);
  await press('提交投诉');
  await see('没有连上');
  hall.follow('/points');
  await see('可用积分');
  hall.follow('/complaints/new');
  await see('48 小时');
  expect(typedIn('说说是怎么回事')).toBe('家里打电话断断续续');
});

test('the figures one looks at meanwhile are those of now', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/top-up');
  await see('充值卡号码');
  await type('充值卡号码', '1234567890120050');
  await leaveWhile(hall, 'topUp', () => press('充值'), '/balance', '余额');
  await until(hall.network, () => pageText().includes('178.60'), 'the balance of now');
  expect(isThere(field('充值卡号码'))).toBe(false);
});
