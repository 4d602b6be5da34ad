import { afterEach, describe, expect, test } from 'vitest';
import { arriveAt, field, isThere, pageText, press, see, seeNo, tapAtOnce, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { atFeePage, atSecondConfirmation, customerOf, subscriptionCount } from '#tests/support/page/orders.ts';
import { holdLongWaits } from '#tests/support/page/long-waits.ts';
import { until } from '#tests/support/page/settle.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const CONFIRM = '确认开通，每月 3.00 元';
let isOnline = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
afterEach(() => {
  isOnline = true;
});

describe('however it is tapped, it is one order and one charge', () => {
  test('twenty taps at the first confirmation', async () => {
    const hall = await atFeePage();
    tapWildly('看清楚了，发验证码');
    await see('再次确认');
    expect({ asked: hall.asked('createOrder'), orders: customerOf(hall).orders.length }).toEqual({ asked: 1, orders: 1 });
  });

  test('twenty taps and Enter at the second', async () => {
    const hall = await atSecondConfirmation();
    await type('短信验证码', '888888');
    tapWildly(CONFIRM);
    await see('受理单');
    expect({ confirmed: hall.asked('confirmOrder'), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({ confirmed: 1, subscribed: 1 });
  });

  test('giving up while it is being confirmed does nothing', async () => {
    const hall = await atSecondConfirmation();
    await type('短信验证码', '888888');
    tapAtOnce(CONFIRM, '不办了');
    await see('受理单');
    expect(subscriptionCount(hall, 'missed-call')).toBe(1);
  });

  test('Back and forward after success show the slip again and send nothing (W8)', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/subscriptions');
    await see('付费业务锁');
    hall.follow('/services/missed-call/order?action=subscribe');
    await see('看清楚了');
    await press('看清楚了，发验证码');
    await see('再次确认', '已发到');
    const address = location.pathname;
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('受理单');
    history.back();
    await arriveAt('/subscriptions');
    await see('漏话提醒');
    history.forward();
    await arriveAt(address);
    await see('受理单', '验证码确认');
    expect({ created: hall.asked('createOrder'), confirmed: hall.asked('confirmOrder'), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({
      created: 1,
      confirmed: 1,
      subscribed: 1,
    });
  });
});

describe('结果确认中 (W5)', () => {
  test('the answer is lost: neither success nor failure is said, nothing typed is kept, and the result comes by itself', async () => {
    const hall = await atSecondConfirmation();
    await hall.control('faults', {
      rules: [
        { endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'first', count: 1 } },
        // Whoever looks at once is not answered: the unknown outcome stays until it is looked at again.
        { endpoint: 'getOrder', fault: 'never-answers', when: { kind: 'first', count: 1 } },
      ],
    });
    await type('短信验证码', '888888');
    holdLongWaits();
    await press(CONFIRM);
    await see('办理结果确认中', '我们正在查，有结果马上告诉您', '请求编号', '不会重复扣费');
    expect(pageText()).not.toMatch(/已办好|没有办成|现在还没有办理/);
    expect(isThere(field('短信验证码'))).toBe(false);
    await until(hall.network, () => pageText().includes('受理单'), 'the slip');
    await see('受理单', '127.70');
    expect({ confirmed: hall.asked('confirmOrder'), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({ confirmed: 1, subscribed: 1 });
  });

  test('it never arrived: trying again is the very same, under the same key', async () => {
    const hall = await atSecondConfirmation();
    await hall.applyFault('confirmOrder', 'reset-before', 1);
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('办理结果确认中');
    expect(subscriptionCount(hall, 'missed-call')).toBe(0);
    await press('重试（同一笔，不会重复扣费）');
    await see('受理单');
    const [first, second] = hall.network.sent.filter(({ endpoint }) => endpoint === 'confirmOrder');
    expect({ sameKey: first?.key === second?.key, sameBody: first?.body === second?.body, subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({
      sameKey: true,
      sameBody: true,
      subscribed: 1,
    });
  });

  test('reloaded meanwhile, the order says what it is', async () => {
    const hall = await atSecondConfirmation();
    await hall.applyFault('confirmOrder', 'applied-answer-lost', 1);
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('办理结果确认中');
    hall.enter(location.pathname);
    await see('受理单', '127.70');
    expect({ confirmed: hall.asked('confirmOrder'), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({ confirmed: 1, subscribed: 1 });
  });

  test('of the first confirmation can be no charge: the same is tried again, and is one order', async () => {
    const hall = await atFeePage();
    await hall.applyFault('createOrder', 'applied-answer-lost', 1);
    await press('看清楚了，发验证码');
    await see('请求编号', '现在还没有办理，也没有扣费');
    await press('看清楚了，发验证码');
    await see('再次确认');
    expect({ asked: hall.asked('createOrder'), orders: customerOf(hall).orders.length }).toEqual({ asked: 2, orders: 1 });
  });
});

describe('without a network', () => {
  test('nothing is sent, it is said, and afterwards it works', async () => {
    const hall = await atSecondConfirmation();
    isOnline = false;
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('现在没有网络');
    await seeNo('办理结果确认中');
    await expect.poll(() => typedIn('短信验证码')).toBe('');
    expect(hall.asked('confirmOrder')).toBe(0);
    isOnline = true;
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('受理单');
    expect(subscriptionCount(hall, 'missed-call')).toBe(1);
  });
});
