import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CashierFault } from '#mocks/cashier/cashier.ts';
import { arriveAt, button, choose, isThere, pageText, press, see, seeFocusOn, seeNo, tapWildly, type } from '#tests/support/page/look.ts';
import { leftFor } from '#tests/support/page/leaving.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

const paymentsOf = (hall: Hall, persona: string) => customerOf(hall, persona).payments;
const begun = (hall: Hall) => hall.network.sent.filter(({ endpoint }) => endpoint === 'createPayment');

async function atPay(persona: string): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/pay');
  await see('付多少');
  return hall;
}

/** Does at the cashier what a customer does there, once the hall has been left for it. */
async function atCashier(what: 'payment' | 'cancellation', fault: CashierFault | null = null): Promise<void> {
  await expect.poll(() => leftFor()).toHaveLength(1);
  const charge = new URL(leftFor().at(-1) ?? '').searchParams.get('charge') ?? '';
  const response = await fetch(`/__cashier/charges/${charge}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what === 'payment' ? { method: 'alipay', fault } : {}),
  });
  await response.text();
}

/** The browser is sent back by the cashier: a page opened anew. */
async function comeBack(hall: Hall, persona: string): Promise<void> {
  hall.enter(`/pay/${paymentsOf(hall, persona)[0]?.id ?? ''}`);
  await see('付款结果');
}

/** A 266.00 bill of somebody suspended for it, begun to be paid. */
async function settle(): Promise<Hall> {
  const hall = await atPay('06');
  await press('缴清 266.00 元');
  await see('正在去收银台');
  return hall;
}

describe('成功', () => {
  test('what is owed, what paying brings, one press to the cashier; paid, and when the line is back', async () => {
    const hall = await atPay('06');
    await see('还欠', '266.00', '缴清后 10 分钟内复机', '用充值卡充值');
    await press('缴清 266.00 元');
    await atCashier('payment');
    expect(new URL(leftFor()[0] ?? '').origin).toBe(location.origin);
    await comeBack(hall, '06');
    await see('已到账', '266.00', '支付宝', '话费已缴清，最迟 10:10 复机');
    hall.follow('/line');
    await see('最迟');
    hall.follow('/pay');
    await see('不欠费', '话费已缴清，最迟 10:10 复机');
  });

  test('the slip that was closed too soon is found again where one pays, with its time and what came of it', async () => {
    const hall = await settle();
    await atCashier('payment');
    await comeBack(hall, '06');
    await see('已到账');
    hall.follow('/pay');
    await see('最近的付款', '缴清欠费', '已到账');
    await page.getByRole('link', { name: /缴清欠费/ }).click();
    await see('付款结果', '支付宝');
  });

  test('stands on the shelf of slips in its month, and leads to its slip; a shelf that was seen before has it too', async () => {
    const hall = await openHall({ persona: '06' });
    hall.enter('/orders');
    await see('来电显示');
    hall.follow('/pay');
    await press('缴清 266.00 元');
    await see('正在去收银台');
    await atCashier('payment');
    await comeBack(hall, '06');
    await see('已到账');
    hall.follow('/orders');
    await see('缴费充值', '2026 年 11 月');
    expect(pageText()).toMatch(/缴费充值\s+266\.00 元\s+11 月 22 日 10:00/);
    await press(/^缴费充值/);
    await see('付款结果', '支付宝');
  });

  test('an amount of one’s own says what will be missing, and afterwards what is', async () => {
    const hall = await atPay('06');
    await choose('付多少', '100');
    await see('付完还差 166.00 元才能复机');
    await press('充值 100.00 元');
    await atCashier('payment');
    await comeBack(hall, '06');
    await see('还差 166.00 元才能复机', '缴清 166.00 元');
    await press('缴清 166.00 元');
    await arriveAt('/pay');
    await see('还欠', '166.00');
  });

  test('with nothing owed it is a top-up, and the balance is fresh', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/balance');
    await see('128.60');
    await press('去充值');
    await see('不欠费');
    await press('充值 50.00 元');
    await atCashier('payment');
    await comeBack(hall, '30');
    await see('存进余额', '178.60', '同样内容已发短信');
    hall.follow('/balance');
    await see('178.60');
  });

  test('twenty taps begin one payment, and Back does not begin another', async () => {
    const hall = await atPay('30');
    tapWildly('充值 50.00 元');
    await see('正在去收银台');
    expect(begun(hall)).toHaveLength(1);
    expect(leftFor()).toHaveLength(1);
    expect(paymentsOf(hall, '30')).toHaveLength(1);
  });
});

describe('the amount', () => {
  test.each(['50', '￥50', '５０', '50.00', ' 50 元'])('"%s" is fifty yuan', async (typed) => {
    await atPay('30');
    await choose('付多少', '其他');
    await type('充值金额（元）', typed);
    await see('充值 50.00 元');
  });

  test.each([
    ['', '请输入充值金额'],
    ['9', '请输入 10 到 500 之间的整数'],
    ['501', '请输入 10 到 500 之间的整数'],
    ['50.5', '请输入 10 到 500 之间的整数'],
    ['五十', '请输入 10 到 500 之间的整数'],
  ])('"%s" is said at the field, which keeps it; nothing is begun', async (typed, words) => {
    const hall = await atPay('30');
    await choose('付多少', '其他');
    await type('充值金额（元）', typed);
    await press('充值');
    await see(words);
    await seeFocusOn('充值金额（元）');
    expect(begun(hall)).toEqual([]);
  });
});

describe('确认中', () => {
  test.each([
    ['window-closed', 0],
    ['notice-twice', 0],
    ['return-first', 4],
    ['notice-late', 121],
    ['amount-differs', 14.5 * 60],
    ['signature-wrong', 14.5 * 60],
  ] as const)('%s: neither paid nor failed until the notice is there, then paid, once', async (fault, seconds) => {
    const hall = await settle();
    await atCashier('payment', fault);
    await comeBack(hall, '06');
    if (seconds > 0) {
      await see('付款结果确认中', '请先不要重复付款');
      expect(pageText()).not.toMatch(/已到账|没有付款/);
      await hall.control('clock', { advanceSeconds: Math.floor(seconds) });
      // The cashier tells once more when the payment's time is over; a session that is used goes on.
      if (seconds > 800) await press('查看结果');
      if (seconds > 800) await hall.control('clock', { advanceSeconds: 60 });
    }
    await expect.poll(() => isThere(button('查看结果')) || pageText().includes('已到账')).toBe(true);
    if (isThere(button('查看结果'))) await press('查看结果');
    await see('已到账', '266.00');
    expect(customerOf(hall, '06').postings.filter(({ kind, amount }) => kind === 'top-up' && amount === 26_600)).toHaveLength(1);
  });

  test('whoever has closed the cashier finds the payment again, and the way back to it', async () => {
    const hall = await settle();
    hall.enter('/pay');
    await see('有一笔 266.00 元的付款还在确认');
    await press('看结果');
    await see('付款结果确认中');
    await press('还没付？回收银台');
    await expect.poll(() => leftFor()).toHaveLength(2);
    expect(leftFor()[1]).toBe(leftFor()[0]);
  });

  test('no answer to the beginning: nothing was taken, and the same press begins it once', async () => {
    const hall = await atPay('30');
    await hall.applyFault('createPayment', 'applied-answer-lost', 1);
    await press('充值 50.00 元');
    await see('现在还没有扣钱');
    await press('充值 50.00 元');
    await see('正在去收银台');
    expect(paymentsOf(hall, '30')).toHaveLength(1);
  });
});

describe('没有付、已经缴清', () => {
  test('called off at the cashier: nothing was taken, and it can be begun again', async () => {
    const hall = await settle();
    await atCashier('cancellation');
    await comeBack(hall, '06');
    await see('没有付款，没有扣钱', '这笔 266.00 元没有付成', '还差 266.00 元才能复机');
    await press('缴清 266.00 元');
    await arriveAt('/pay');
    await see('缴清 266.00 元');
  });

  test('paid by card meanwhile: said so, and nothing more is taken', async () => {
    const hall = await atPay('04');
    await press('缴清 120.00 元');
    await see('正在去收银台');
    hall.enter('/top-up');
    for (const card of ['1234567890120100', '1234567890120050']) {
      await type('充值卡号码', card);
      await press('充值');
      await see('已到账');
      if (card.endsWith('0100')) await press('再充一张');
    }
    await atCashier('payment');
    await comeBack(hall, '04');
    await see('欠费已经缴清了', '这笔 120.00 元没有再扣');
    await seeNo('已到账');
  });

  test('what is owed has changed since it was seen: refused, the new amount is there, nothing was taken', async () => {
    const hall = await atPay('04');
    await fetch('/api/top-ups', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'beside' }, body: '{"card":"1234567890120050"}' }).then((one) =>
      one.text(),
    );
    await press('缴清 120.00 元');
    await see('欠费金额刚刚变了', '没有扣钱', '缴清 70.00 元');
    expect(paymentsOf(hall, '04')).toEqual([]);
  });
});

describe('a recharge card beside it', () => {
  test('says what is owed before, and what is missing after, with another card as the next act', async () => {
    const hall = await openHall({ persona: '06' });
    hall.enter('/top-up');
    await see('还欠 266.00 元，缴清后 10 分钟内复机', '现在余额 0.00 元');
    await type('充值卡号码', '1234567890120100');
    await press('充值');
    await see('还差 166.00 元才能复机', '缴清 166.00 元');
    await press('再充一张');
    await see('还欠 166.00 元');
  });
});

test('everybody who owes is a tap from where it is paid', async () => {
  const hall = await openHall({ persona: '04' });
  for (const [address, act] of [
    ['/balance', '缴清 120.00 元'],
    ['/bills', '去缴清'],
    ['/bills/2026-10', '去缴清'],
    ['/line', '缴清 120.00 元'],
  ] as const) {
    hall.enter(address);
    await see(act);
    await expect.element(page.getByRole('link', { name: act, exact: true })).toHaveAttribute('href', '/pay');
  }
});

test('nobody pays without a session, nor on the initial password; somebody else’s payment is not there', async () => {
  const hall = await openHall();
  hall.enter('/pay');
  await arriveAt('/sign-in?to=%2Fpay');
  await hall.control('persona', { persona: '14' });
  hall.enter('/pay');
  await arriveAt('/password');
  await hall.control('persona', { persona: '30' });
  hall.enter('/pay/nothing');
  await see('没有找到');
});
