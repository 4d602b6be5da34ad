import { describe, expect, test } from 'vitest';
import { addressOf, announced, arriveAt, pageText, press, see, seeNo, tapWildly, textOf, toggle, type, typedIn, unfold } from '#tests/support/page/look.ts';
import { pressOn } from '#tests/support/page/press.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { holdLongWaits } from '#tests/support/page/long-waits.ts';
import { until } from '#tests/support/page/settle.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function atSubscriptions(persona = '30'): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/subscriptions');
  await see('付费业务锁');
  return hall;
}

const item = (service: string) => document.getElementById(`service-${service}`);
const fen = (text: string) => Math.round(Number(text.replace('−', '-').replaceAll(',', '')) * 100);
const amountsIn = (element: Element | null) => [...textOf(element).matchAll(/[−-]?[\d,]+\.\d{2}/g)].map(([text]) => fen(text));
/** Every amount of the slip at the top, in its order: the sum, then what it is made of. */
const amounts = () => amountsIn(document.querySelector('main section, main article'));
/** What each service of the list says without being opened, in its order. */
const summaries = () => [...document.querySelectorAll('li[id^="service-"] summary')];

describe('everything paid or payable', () => {
  test.each(['30', '18', '07'])('persona %s: the rows come to the sum, which stands above them', async (persona) => {
    await atSubscriptions(persona);
    const [head = 0, ...rows] = amounts();
    expect(rows.reduce((all, amount) => all + amount, 0)).toBe(head);
  });

  test('each stands on the page once; what nobody’s confirmation is on record for is the first, with its way out beside it', async () => {
    await atSubscriptions('18');
    const names = summaries().map((summary) => textOf(summary).split('\n')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^健康每日一条/);
    expect(textOf(item('health-tips'))).toMatch(/没有找到您同意订购的记录[\s\S]*退订/);
    expect(addressOf('10086')).toBe('tel:10086');
  });

  test('purchases of one kind are one line with their number and sum, which opens to each of them and its slip', async () => {
    await atSubscriptions('29');
    const ringtones = item('ringtone');
    expect(textOf(ringtones)).toMatch(/铃音点播 11 次[\s\S]*11\.00/);
    await unfold('铃音点播 11 次');
    expect(amountsIn(ringtones?.querySelector('dl') ?? null)).toEqual(Array.from({ length: 11 }, () => 100));
    expect(ringtones?.querySelector('dl')?.querySelectorAll('a[href^="/orders/"]').length).toBeGreaterThan(0);
  });

  test('each says what it costs, when next, whose it is and where it comes from', async () => {
    await atSubscriptions();
    expect(textOf(item('morning-paper')).replace(/\s+/g, ' ')).toMatch(/晨读手机报 .*3\.00.*北京晨读传媒有限公司，代收费.*退订/);
    await unfold('晨读手机报');
    expect(textOf(item('morning-paper')).replace(/\s+/g, ' ')).toMatch(/月费 3\.00 元 下次扣费 12 月 1 日，3\.00 元 办理凭证 .*网上办理.*也可以 发 \w+ 到 10086 退订.*受理单/);
    await unfold('彩铃');
    await press('彩铃的受理单');
    await see('回复短信确认', '24 个月');
  });

  test('a trial says that doing nothing costs nothing; a line without consent says so', async () => {
    await atSubscriptions('07');
    await see('免费到 11 月 24 日，之后自动停', '体验到 2026 年 11 月 21 日，没有收费');
    await atSubscriptions('18');
    expect(textOf(item('health-tips'))).toContain('没有找到您同意订购的记录');
    expect(item('health-tips')?.querySelector('a[href*="/orders/"]')).toBeNull();
    await unfold('来电显示');
    expect(textOf(item('caller-id'))).toContain('受理单已过 24 个月');
  });
});

describe('leaving', () => {
  test('takes two taps from the list, says from when and what it still costs, and can be taken back (D10)', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('可以用到 2026 年 11 月 30 日', '不会再扣，本月已收', '2026 年 12 月 1 日 00:00 以前可以撤销');
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
    await see('12 月 1 日，3.00');
    await press('撤销退订，继续每月 3.00 元');
    await see('受理单');
    hall.enter('/subscriptions');
    await seeNo('用到 11 月 30 日');
    expect(customerOf(hall).subscriptions.find(({ offer }) => offer === 'morning-paper')?.until).toBeNull();
  });

  test('twenty taps are one order; an unknown outcome leads to the order, which says what came of it', async () => {
    const hall = await atSubscriptions();
    await press('退订晨读手机报');
    await see('确认退订');
    await hall.control('faults', {
      rules: [
        { endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'first', count: 1 } },
        // Whoever looks at once is not answered: the unknown outcome stays until it is looked at again.
        { endpoint: 'getOrder', fault: 'never-answers', when: { kind: 'first', count: 1 } },
      ],
    });
    holdLongWaits();
    tapWildly('确认退订，12 月 1 日起不再收');
    await see('办理结果确认中', '请求编号');
    expect(pageText()).not.toMatch(/现在还没有办理|已办好/);
    await until(hall.network, () => pageText().includes('受理单'), 'the slip');
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
  test('one switch locks at once; what it forbids says so with the way to unlock', async () => {
    const hall = await atSubscriptions();
    await pressOn(toggle('付费业务锁'));
    await see('已锁', '收费业务都锁上了，11 月 22 日 10:00 锁上的');
    expect(customerOf(hall).locks).toHaveLength(1);
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('现在不能办', '您锁了付费业务，要订请先解锁', '去已订业务');
    hall.enter('/services/fee-reminder/order?action=subscribe');
    await see('看清楚了，发验证码');
  });

  test('unlocks with the service password only: missing, wrong, right; until then the switch says locked', async () => {
    const hall = await atSubscriptions();
    await press('只锁代收费的业务');
    await see('只锁了代收费的');
    await pressOn(toggle('付费业务锁'));
    await press('用服务密码解锁');
    await see('请输入 6 位服务密码');
    await expect.element(toggle('付费业务锁')).toBeChecked();
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

  test('from all to third-party only is less as well', async () => {
    const hall = await atSubscriptions();
    await pressOn(toggle('付费业务锁'));
    await see('收费业务都锁上了');
    await press('只锁代收费的业务');
    await type('服务密码', '246810');
    await press('用服务密码改锁');
    await see('只锁了代收费的');
    expect(customerOf(hall).locks.map(({ level }) => level)).toEqual(['all', 'third-party']);
  });

  test('three wrong ones are said, with until when, and it stays locked', async () => {
    const hall = await atSubscriptions();
    await pressOn(toggle('付费业务锁'));
    await see('收费业务都锁上了');
    await pressOn(toggle('付费业务锁'));
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
    await see(presentation.language === 'en' ? 'We have no record that you agreed to this' : '没有找到您同意订购的记录');
    expect(pageText()).not.toMatch(/undefined|NaN|\{\{/);
  }
});
