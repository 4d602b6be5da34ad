import { describe, expect, test } from 'vitest';
import type { Order } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import { ask } from '#tests/faults/ask.ts';
import { arriveAt, button, field, isThere, press, see, seeFocusOn, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

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
  const state = (hall: Hall) => ({
    isBack: customerOf(hall, '05').suspensions.every(({ until }) => until !== null),
    created: hall.asked('createOrder'),
    confirmed: hall.asked('confirmOrder'),
  });

  test('from the first screen the line is back with two taps and the password; Back and forward then only read (W8)', async () => {
    const hall = await fromHome();
    expect(isThere(button(/下一步/))).toBe(false);
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('受理单', '看过资费', '服务密码确认', '复机已办好');
    const address = location.pathname;
    expect(address).toMatch(/^\/orders\/[0-9a-f]{32}$/);
    expect(state(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
    history.back();
    await arriveAt('/');
    history.forward();
    await arriveAt(address);
    await see('受理单', '服务密码确认');
    expect(state(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
  });

  test('twenty taps and Enter are one order and one confirmation', async () => {
    const hall = await fromHome();
    await type('服务密码', '246810');
    await expect.poll(() => typedIn('服务密码')).toBe('246810');
    tapWildly(CONFIRM);
    await see('受理单');
    expect(state(hall)).toEqual({ isBack: true, created: 1, confirmed: 1 });
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
    expect(state(hall)).toEqual({ isBack: true, created: 1, confirmed: 3 });
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
    expect({ ...state(hall), order: customerOf(hall, '05').orders[0]?.state }).toEqual({ isBack: false, created: 1, confirmed: 1, order: 'cancelled' });
    await press('重新看一遍');
    await see('现在还没有办理，也没有扣费', CONFIRM);
  });

  test('what is missing is said at the field, without an order', async () => {
    const hall = await fromHome();
    await press(CONFIRM);
    await see('请输入服务密码');
    await seeFocusOn('服务密码');
    expect(state(hall)).toEqual({ isBack: false, created: 0, confirmed: 0 });
  });

  test('a first confirmation whose answer is lost can be no charge: pressed again with what is typed, it is one order', async () => {
    const hall = await fromHome();
    await hall.applyFault('createOrder', 'applied-answer-lost', 1);
    await type('服务密码', '246810');
    await press(CONFIRM);
    await see('请求编号');
    expect({ typed: typedIn('服务密码'), ...state(hall) }).toEqual({ typed: '246810', isBack: false, created: 1, confirmed: 0 });
    await press(CONFIRM);
    await see('受理单');
    expect({ orders: customerOf(hall, '05').orders.length, ...state(hall) }).toEqual({ orders: 1, isBack: true, created: 2, confirmed: 1 });
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
    expect({ sameKey: first?.key === second?.key, sameBody: first?.body === second?.body, ...state(hall) }).toEqual({
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
