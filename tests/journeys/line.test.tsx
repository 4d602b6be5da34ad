import { describe, expect, test } from 'vitest';
import type { Order } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import { ask } from '#tests/faults/ask.ts';
import { arriveAt, button, field, isThere, press, see, seeFocusOn, seeNo, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { codeSent, customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function atLine(persona = '30', presentation = {}): Promise<Hall> {
  const hall = await openHall({ persona, presentation });
  hall.enter('/line');
  await see(/号码状态|State of the line/);
  return hall;
}
const suspensionsOf = (hall: Hall, persona = '30') => customerOf(hall, persona).suspensions.map(({ kind, until }) => ({ kind, isOn: until === null }));

async function suspend(hall: Hall): Promise<void> {
  await see('申请停机保号');
  await press('申请停机保号');
  await see('办理前请看', '免费，到 2026 年 12 月 21 日', '5.00 元', '2027 年 5 月 21 日', '现在还没有办理');
  await press('看清楚了，发验证码');
  await see('已发到');
  await type('短信验证码', codeSent(hall));
  await press('确认停机，首月免费');
  await see('受理单', '停机保号已办好');
}

describe('in service', () => {
  test('since when, that all works, and what may be done', async () => {
    await atLine();
    await see('正常使用', '2024 年 3 月 1 日起', '都正常', '手机丢了', '暂时不用', '首月免费，以后每月 5.00 元，最长 6 个月');
  });
});

describe('停机保号', () => {
  test('is suspended with a code and resumed in the same place without an SMS (S69, D7)', async () => {
    const hall = await atLine();
    await suspend(hall);
    await press('看号码状态');
    await arriveAt('/line');
    await see('停机保号', '今天停的', '2027 年 5 月 21 日', '到期自动复机，号码不会收回', '拨打 10086', '打电话、接电话、上网、收发短信', '停机时收不到短信');
    expect(suspensionsOf(hall)).toEqual([{ kind: 'own-request', isOn: true }]);
    const [asked, confirmed] = [hall.asked('sendOrderCode'), hall.asked('confirmOrder')];
    await press('去复机，不收费');
    await see('办好后马上能用', '6 位数字');
    await type('服务密码', 'abcdef');
    await press('立即复机，不收费');
    await see('服务密码是 6 位数字');
    await seeFocusOn('服务密码');
    expect(hall.asked('confirmOrder')).toBe(confirmed);
    await type('服务密码', '111111');
    await press('立即复机，不收费');
    await see('还可以试 2 次');
    await expect.poll(() => typedIn('服务密码')).toBe('');
    await type('服务密码', '246810');
    await press('立即复机，不收费');
    await see('受理单', '服务密码确认');
    expect({ suspensions: suspensionsOf(hall), codes: hall.asked('sendOrderCode') }).toEqual({ suspensions: [{ kind: 'own-request', isOn: false }], codes: asked });
    await press('看号码状态');
    await see('正常使用');
  });

  test('what cannot be done meanwhile says why and leads here; what was suspended shows its slip', async () => {
    const hall = await atLine();
    await suspend(hall);
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('停机期间不能办，请先复机');
    await press('去停机复机');
    await arriveAt('/line');
    await see('看停机的受理单');
    await press('看停机的受理单');
    await see('受理单', '改主意了，复机');
    hall.enter('/line/order?action=suspend');
    await see('现在不能办');
  });

  test('balance, bills and points can still be looked at, and topping up works', async () => {
    const hall = await atLine();
    await suspend(hall);
    for (const [address, words] of [
      ['/balance', '余额变动'],
      ['/bills', '每月固定的费用'],
      ['/points', '可用'],
      ['/subscriptions', '付费业务锁'],
    ] as const) {
      hall.enter(address);
      await see(words);
    }
    hall.enter('/top-up');
    await see('充值卡号码');
    await type('充值卡号码', '1234567890120050');
    await press('充值');
    await see('已到账');
  });
});

describe('one page, one press (S64)', () => {
  const CONFIRM = '立即复机，不收费';

  /** At the terms of resuming, from the first screen, with one tap. */
  async function fromHome(): Promise<Hall> {
    const hall = await openHall({ persona: '05' });
    hall.enter('/');
    await see('去复机');
    await press('去复机');
    await arriveAt('/line/order?action=resume');
    await see('办好后马上能用', '现在还没有办理，也没有扣费', '6 位数字', CONFIRM);
    return hall;
  }
  const kinds = (hall: Hall) => ({ isBack: !suspensionsOf(hall, '05').some(({ isOn }) => isOn), created: hall.asked('createOrder'), confirmed: hall.asked('confirmOrder') });

  test('from the first screen the line is back with two taps and the password; Back and forward then only read (W8)', async () => {
    const hall = await fromHome();
    expect(isThere(button(/下一步/))).toBe(false);
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('受理单', '看过资费', '服务密码确认', '复机已办好');
    const address = location.pathname;
    expect(address).toMatch(/^\/orders\/[0-9a-f]{32}$/);
    expect(kinds(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
    history.back();
    await arriveAt('/');
    history.forward();
    await arriveAt(address);
    await see('受理单', '服务密码确认');
    expect(kinds(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
  });

  test('twenty taps and Enter are one order and one confirmation', async () => {
    const hall = await fromHome();
    await type('服务密码', '246810');
    await expect.poll(() => typedIn('服务密码')).toBe('246810');
    tapWildly(CONFIRM);
    await see('受理单');
    expect(kinds(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
  });

  test('a wrong password is said, the order that was made waits, also after a reload, and the right one confirms that order', async () => {
    const hall = await fromHome();
    await type('服务密码', '111111');
    await press(CONFIRM);
    await see('服务密码不对，还可以试 2 次', '这一单正在等您确认，还没有办理', '待确认');
    await expect.poll(() => typedIn('服务密码')).toBe('');
    await seeFocusOn('服务密码');
    expect(location.pathname).toBe('/line/order');
    await type('服务密码', '222222');
    await press(CONFIRM);
    await see('还可以试 1 次');
    hall.enter('/line/order?action=resume');
    await see('这一单正在等您确认', '待确认', '6 位数字');
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('受理单');
    expect(kinds(hall)).toEqual({ isBack: true, created: 1, confirmed: 3 });
  });

  test('an order that waits goes on here from its own address, and is given up with one tap', async () => {
    const hall = await fromHome();
    await type('服务密码', '111111');
    await press(CONFIRM);
    await see('不办了');
    hall.enter(`/orders/${customerOf(hall, '05').orders[0]?.id}`);
    await arriveAt('/line/order?action=resume');
    await see('这一单正在等您确认');
    await press('不办了');
    await see('已取消，没有办理');
    expect({ ...kinds(hall), state: customerOf(hall, '05').orders[0]?.state }).toEqual({ isBack: false, created: 1, confirmed: 1, state: 'cancelled' });
    await press('重新看一遍');
    await see('现在还没有办理，也没有扣费', CONFIRM);
  });

  test('what is missing is said at the field, without an order', async () => {
    const hall = await fromHome();
    await press(CONFIRM);
    await see('请输入服务密码');
    await seeFocusOn('服务密码');
    expect(kinds(hall)).toEqual({ isBack: false, created: 0, confirmed: 0 });
  });

  test('a first confirmation whose answer is lost can be no charge: pressed again with what is typed, it is one order', async () => {
    const hall = await fromHome();
    await hall.applyFault('createOrder', 'applied-answer-lost', 1);
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('请求编号');
    expect({ typed: typedIn('服务密码'), ...kinds(hall) }).toEqual({ typed: '246810', isBack: false, created: 1, confirmed: 0 });
    await press(CONFIRM);
    await see('受理单');
    expect({ orders: customerOf(hall, '05').orders.length, ...kinds(hall) }).toEqual({ orders: 1, isBack: true, created: 2, confirmed: 1 });
  });

  test('a second one that never arrived says neither, and trying again is the very same', async () => {
    const hall = await fromHome();
    await hall.applyFault('confirmOrder', 'reset-before', 1);
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('办理结果确认中');
    expect(isThere(field('服务密码'))).toBe(false);
    await press('重试（同一笔，不会重复扣费）');
    await see('受理单');
    const [first, second] = hall.network.sent.filter(({ endpoint }) => endpoint === 'confirmOrder');
    expect({ sameKey: first?.key === second?.key, sameBody: first?.body === second?.body, ...kinds(hall) }).toEqual({
      sameKey: true,
      sameBody: true,
      isBack: true,
      created: 1,
      confirmed: 2,
    });
  });

  test('what the line no longer allows is said with the way on, and nothing is confirmed', async () => {
    const hall = await fromHome();
    const { terms } = (await ask('/api/terms?action=resume')) as OfferedTerms; // the contract's own answer
    const { id } = (await ask('/api/orders', { action: 'resume', service: null, version: terms.version })) as Order; // the contract's own answer
    await ask(`/api/orders/${id}/confirmation`, { method: 'service-password', servicePassword: '246810' });
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('现在不能办', '去停机复机');
    expect(customerOf(hall, '05').orders).toHaveLength(1);
  });
});

describe('a lost phone', () => {
  test('is reported with the password at once, without a fee, and resumed by oneself', async () => {
    const hall = await atLine();
    await press('挂失，马上停机');
    await see('办好后马上停机', '照常收', '6 位数字');
    await type('服务密码', '246810');
    tapWildly('确认挂失，马上停机');
    await see('受理单', '服务密码确认');
    expect({ suspensions: suspensionsOf(hall), confirmed: hall.asked('confirmOrder') }).toEqual({ suspensions: [{ kind: 'lost', isOn: true }], confirmed: 1 });
    hall.enter('/line');
    await see('挂失停机', '停机费', '去复机，不收费');
    await seeNo('到期自动复机');
  });

  test('an unknown outcome is called neither, and the result comes by itself', async () => {
    const hall = await atLine();
    await press('挂失，马上停机');
    await see('6 位数字');
    await hall.applyFault('confirmOrder', 'applied-answer-lost', 1);
    await type('服务密码', '246810');
    await press('确认挂失，马上停机');
    await see('办理结果确认中');
    expect(isThere(field('服务密码'))).toBe(false);
    await see('受理单');
    expect(suspensionsOf(hall)).toEqual([{ kind: 'lost', isOn: true }]);
  });
});

describe('arrears', () => {
  test('say when the line will be suspended; once it is, how it comes back; paid, by when', async () => {
    const hall = await atLine('04');
    await see('还有 120.00 元没缴，11 月 22 日 24 点停机', '缴清 120.00 元', '挂失，马上停机');
    await hall.control('clock', { to: '2026-11-25T10:00:00+08:00' });
    await hall.control('persona', { persona: '04' });
    hall.enter('/line');
    await see('欠费停机', '有账单没缴，已停 2 天', '待缴话费', '120.00', '最迟 10 分钟自动复机');
    expect(suspensionsOf(hall, '04')).toEqual([{ kind: 'arrears', isOn: true }]);
    hall.enter('/line/order?action=resume');
    await see('缴清 120.00 元欠费以后自动复机');
    await press('去充值');
    await see('缴清 120.00 元');
    await press('用充值卡充值');
    await see('充值卡号码');
    for (const card of ['1234567890120100', '1234567890120050']) {
      await type('充值卡号码', card);
      await press('充值');
      await see('已到账');
      if (!card.endsWith('100')) continue;
      await press('再充一张');
      await see('充值卡号码');
    }
    hall.follow('/line');
    await see('话费已缴清，最迟 11 月 25 日 10:10 复机');
    await hall.control('clock', { advanceSeconds: 600 });
    hall.enter('/line');
    await see('正常使用', '2026 年 11 月 25 日起');
  });
});

test('in English and in the elder edition', async () => {
  const hall = await atLine('30', { language: 'en' });
  await see('In service', 'Since 1 March 2024', 'Lost your phone?');
  hall.enter('/line/order?action=report-lost');
  await see('Report lost', 'Service password');
  await atLine('30', { mode: 'elder' });
  await see('正常使用', '申请停机保号');
});
