import { describe, expect, test } from 'vitest';
import { announced, arriveAt, choose, pageText, press, see, seeNo, tapWildly, textOf, type, typedIn, unfold } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function atSubscriptions(persona = '30'): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/subscriptions');
  await see('付费业务锁');
  return hall;
}

const item = (service: string) => document.getElementById(`service-${service}`);
const fen = (text: string) => Math.round(Number(text.replace('−', '-').replaceAll(',', '')) * 100);
/** Every amount of a row of the slip at the top, in its order; the last is the sum. */
const amounts = () => [...textOf(document.querySelector<HTMLElement>('main section, main article')).matchAll(/[−-]?[\d,]+\.\d{2}/g)].map(([text]) => fen(text));

describe('everything paid or payable', () => {
  test.each(['30', '18', '07'])('persona %s: the rows come to the sum, which stands above them', async (persona) => {
    await atSubscriptions(persona);
    const [head = 0, ...rows] = amounts();
    const total = rows.pop();
    expect({ rows: rows.reduce((all, amount) => all + amount, 0), total }).toEqual({ rows: head, total: head });
  });

  test('each says what it costs, when next, whose it is and where it comes from', async () => {
    await atSubscriptions();
    expect(textOf(item('morning-paper')).replace(/\s+/g, ' ')).toMatch(
      /晨读手机报 .*每月 3\.00 元.*北京晨读传媒有限公司.*代收费.*下次扣费 12 月 1 日，3\.00 元.*网上办理.*退订.*受理单/,
    );
    await press('彩铃的受理单');
    await see('回复短信确认', '24 个月');
  });

  test('a trial says that doing nothing costs nothing; a line without consent says so', async () => {
    await atSubscriptions('07');
    await see('体验中', '什么都不做，就不收费', '免费到 11 月 24 日，之后自动停', '体验到 2026 年 11 月 21 日，没有收费');
    await atSubscriptions('18');
    expect(textOf(item('health-tips'))).toContain('没有找到您同意订购的记录');
    expect(item('health-tips')?.querySelector('a[href*="/orders/"]')).toBeNull();
    expect(textOf(item('caller-id'))).toContain('受理单已过 24 个月');
  });
});

describe('leaving', () => {
  test('takes two taps from the list, says from when and what it still costs, and can be taken back (D10)', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('可以用到 11 月 30 日', '这个月的已经收过', '12 月 1 日 00:00 以前可以撤销');
    await press('确认退订，12 月 1 日起不再收');
    await see('受理单', '看过资费', '再次点按确认');
    expect({ created: hall.asked('createOrder'), confirmed: hall.asked('confirmOrder') }).toEqual({ created: 1, confirmed: 1 });
    await press('回到已订业务');
    await arriveAt('/subscriptions');
    await see('用到 11 月 30 日，以后不再收');
    expect(textOf(item('morning-paper'))).not.toContain('下次扣费');
    const [head = 0] = amounts();
    expect(head).toBe(6310);
    await press('撤销退订晨读手机报');
    await see('12 月 1 日，3.00 元');
    await press('撤销退订，继续每月 3.00 元');
    await see('受理单');
    hall.enter('/subscriptions');
    await see('下次扣费 12 月 1 日，3.00 元');
    expect(customerOf(hall).subscriptions.find(({ offer }) => offer === 'morning-paper')?.until).toBeNull();
  });

  test('twenty taps are one order; an unknown outcome leads to the order, which says what came of it', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('确认退订');
    await hall.applyFault('confirmOrder', 'applied-answer-lost', 1);
    tapWildly('确认退订，12 月 1 日起不再收');
    await see('办理结果确认中', '请求编号');
    expect(pageText()).not.toMatch(/现在还没有办理|已受理/);
    await see('受理单', '再次点按确认');
    expect({ created: hall.asked('createOrder'), confirmed: hall.asked('confirmOrder'), atOrder: location.pathname.startsWith('/orders/') }).toEqual({
      created: 1,
      confirmed: 1,
      atOrder: true,
    });
    expect(customerOf(hall).orders.map(({ state }) => state)).toEqual(['completed']);
  });

  test('not confirmed after all: trying again is the same order under the same key', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('确认退订');
    await hall.applyFault('confirmOrder', 'reset-before', 1);
    await press('确认退订，12 月 1 日起不再收');
    await see('办理结果确认中');
    expect(customerOf(hall).subscriptions.find(({ offer }) => offer === 'morning-paper')?.until).toBeNull();
    await press('重试（同一笔，不会重复扣费）');
    await see('受理单');
    expect(new Set(hall.network.sent.filter(({ endpoint }) => endpoint === 'confirmOrder').map(({ key }) => key)).size).toBe(1);
  });

  test('refused between the two: the order says why, and that nothing was done', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('确认退订');
    await hall.applyFault('confirmOrder', 'conflict-409', 1);
    await press('确认退订，12 月 1 日起不再收');
    await see('再次确认', '现在还没有办理');
    await press('确认退订，12 月 1 日起不再收');
    await see('受理单');
  });
});

describe('from a bill to what was ordered', () => {
  test('in two taps from its line to the service and on to the slip', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/bills/2026-10');
    await see('晨读手机报');
    await unfold('晨读手机报');
    await press('看这项业务');
    await arriveAt('/subscriptions?service=morning-paper');
    await see('付费业务锁');
    await expect.poll(() => document.activeElement?.id).toBe('service-morning-paper');
    await press('晨读手机报的受理单');
    await see('受理单', '验证码确认', '北京晨读传媒有限公司');
  });
});

describe('付费业务锁', () => {
  test('locks at once; what it forbids says so with the way to unlock', async () => {
    const hall = await atSubscriptions();
    await choose('锁哪些', '全部锁上');
    await press('锁上');
    await see('11 月 22 日 10:00 锁上的');
    expect(customerOf(hall).locks).toHaveLength(1);
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('现在不能办', '您锁了付费业务，要订请先解锁', '去已订业务');
    hall.enter('/services/fee-reminder/order?action=subscribe');
    await see('资费清楚，发送验证码');
  });

  test('unlocks with the service password only: missing, wrong, right', async () => {
    const hall = await atSubscriptions();
    await choose('锁哪些', '只锁代收费的');
    await press('锁上');
    await see('锁上的');
    await choose('锁哪些', '不锁');
    await press('用服务密码解锁');
    await see('请输入 6 位服务密码');
    await type('服务密码', '111111');
    await press('用服务密码解锁');
    await see('服务密码不对，还可以试 2 次');
    await expect.poll(() => typedIn('服务密码')).toBe('');
    expect(customerOf(hall).locks.at(-1)?.level).toBe('third-party');
    await type('服务密码', '246810');
    await press('用服务密码解锁');
    await seeNo('锁上的');
    expect(customerOf(hall).locks.at(-1)?.level).toBe('none');
    await seeNo('用服务密码解锁');
  });

  test('three wrong ones are said, with until when, and it stays locked', async () => {
    const hall = await atSubscriptions();
    await choose('锁哪些', '全部锁上');
    await press('锁上');
    await see('锁上的');
    await choose('锁哪些', '不锁');
    for (const password of ['111111', '222222', '333333']) {
      await type('服务密码', password);
      await press('用服务密码解锁');
      await expect.poll(() => typedIn('服务密码')).toBe('');
    }
    await see('输错太多次，先等一等', '11 月 22 日 10:01');
    expect(customerOf(hall).locks.at(-1)?.level).toBe('all');
    expect(announced()).toContain('输错太多次，先等一等');
  });
});

test('in English and in the elder edition', async () => {
  for (const presentation of [{ language: 'en' }, { language: 'zh-CN', mode: 'elder' }] as const) {
    const hall = await openHall({ persona: '18', presentation });
    hall.enter('/subscriptions');
    await see(presentation.language === 'en' ? 'No confirmation of yours is on record' : '没有找到您同意订购的记录');
    expect(pageText()).not.toMatch(/undefined|NaN|\{\{/);
  }
});
