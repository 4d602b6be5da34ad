import { describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { addressOf, arriveAt, field, link, pageText, press, see, seeNo, textOf, type, typedIn, unfold } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

/** The headings of the list, each with how many there are under it. */
const headings = () => [...document.querySelectorAll<HTMLElement>('h2')].map((heading) => textOf(heading));
/** Entries of the list: services, and tiers together. */
const entries = () => [...document.querySelectorAll('h2 + ul > li')];
/** The row of this name: everything it says. */
const row = (name: string) => textOf(link(new RegExp(`^${name} `)).element());

describe('the catalogue', () => {
  test('is open to anybody: name, fee, what it does, whose it is, and nothing about a customer', async () => {
    const hall = await openHall();
    hall.enter('/services?shown=96');
    await see('69 项业务', '登录后会标出您能订的。', '城市地图');
    expect(headings().map((heading) => heading.replace(/ \d+$/, ''))).toEqual(['多点流量', '打电话', '出国', '家人', '提醒', '看听玩']);
    expect(row('晨读手机报')).toMatch(/3\.00\/月[\s\S]*每天早上一份新闻[\s\S]*代收费，北京晨读传媒有限公司/);
    expect(row('听书月卡')).toContain('免费试 7 天');
    expect(row('铃音点播')).toContain('1.00/次');
    expect(row('呼叫等待')).toContain('免费');
    expect(row('新春流量包')).toContain('12 月 15 日开售');
    expect(row('人工小秘书')).toContain('已停售');
    await seeNo('只看我能订的');
    await seeNo('我的');
    expect(hall.network.sent.map(({ endpoint }) => endpoint)).toEqual(['listServices']);
  });

  test('the address holds search and purpose: typing replaces it, a reload keeps it, Back leaves at once', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/balance');
    await see('主账户');
    hall.follow('/services');
    await see('您有 3 项');
    const visited = history.length;
    await type('找业务', '夜间');
    await see('找到 3 项');
    await arriveAt(`/services?q=${encodeURIComponent('夜间')}`);
    await press('多点流量');
    await arriveAt(`/services?purpose=data&q=${encodeURIComponent('夜间')}`);
    expect(history.length).toBe(visited);
    hall.enter(location.pathname + location.search);
    await see('找到 3 项');
    expect({ typed: typedIn('找业务'), headings: headings() }).toEqual({ typed: '夜间', headings: ['多点流量 3'] });
  });

  test('nothing found says so and leads on: to other purposes, or to everything', async () => {
    const hall = await openHall();
    hall.enter(`/services?purpose=calls&q=${encodeURIComponent('天气')}`);
    await see('没有找到“天气”。');
    await press('在全部业务里找到 2 项');
    await see('找到 2 项', '灾害天气预警');
    await type('找业务', '火星');
    await see('没有找到“火星”。');
    await press('看全部业务');
    await see('多点流量 16');
    expect(typedIn('找业务')).toBe('');
    await arriveAt('/services');
  });

  test('what I have comes first under its purpose; what I cannot order is there with its reason, and can be left out', async () => {
    const hall = await openHall({ persona: '18' });
    hall.enter('/services?shown=96');
    await see('69 项，您有 20 项', '城市地图');
    expect(pageText().indexOf('来电显示')).toBeLessThan(pageText().indexOf('呼叫等待'));
    expect(row('来电显示')).toContain('已有');
    expect(row('语音信箱')).toContain('不能和您的呼叫转移一起用');
    expect(row('国际漫游')).toMatch(/不适用[\s\S]*只给后付费号码用/);
    await press('只看我能订的');
    await arriveAt('/services?for-me=1');
    hall.enter('/services?for-me=1&shown=96');
    await see('通话管家包');
    await seeNo('语音信箱');
    await press('不能订的也看');
    await arriveAt('/services');
  });

  test('on the intelligent network the reason is said in words (S45)', async () => {
    const hall = await openHall({ persona: '13' });
    hall.enter('/services?purpose=reminders');
    await see('您没有按月的业务');
    expect(row('信息费提醒')).toMatch(/不适用[\s\S]*您这类号码（智能网卡）不支持/);
    await press(/^信息费提醒 /);
    await see('您这类号码（智能网卡）不支持');
    await arriveAt('/services/fee-reminder');
    expect(pageText()).not.toContain('订购，');
  });

  test('who owes is told once, above the list, with the way to settle it', async () => {
    const hall = await openHall({ persona: '04' });
    hall.enter('/services');
    await see('收费的业务现在不能订', '还欠 120.00 元话费，请先缴清');
    expect(pageText().split('还欠 120.00').length).toBe(2);
    expect(addressOf('去缴费')).toBe('/pay');
  });

  test('six tiles narrow the list to what it is wanted for; all of it is one press away', async () => {
    const hall = await openHall();
    hall.enter('/services');
    await see('多点流量', '打电话', '出国', '家人', '提醒', '看听玩');
    await press('出国');
    await arriveAt('/services?purpose=abroad');
    await see('出国 3');
    expect({ headings: headings(), current: link('出国').element().getAttribute('aria-current') }).toEqual({ headings: ['出国 3'], current: 'true' });
    expect(pageText()).toContain('国际漫游流量');
    await press('看全部业务');
    await arriveAt('/services');
    await see('多点流量 16');
  });

  test('tiers are one entry with their fees, and lead to each of them', async () => {
    const hall = await openHall();
    hall.enter('/services?purpose=data');
    await see('流量月包', '8 / 15 / 30 元/月', '3 / 6 / 9 元/月', '23 点到 7 点用');
    await seeNo('流量月包 3 GB');
    await press('10 GB');
    await arriveAt('/services/data-10');
    await see('30.00', '其他档位', '流量月包 1 GB');
    expect(link(/^流量月包 10 GB/).query()).toBeNull();
  });

  test('eight entries are shown, then sixteen more; Back finds as many', async () => {
    const hall = await openHall();
    hall.enter('/services');
    await see('更多（');
    expect(entries()).toHaveLength(8);
    await press(/^更多/);
    await arriveAt('/services?shown=24');
    await expect.poll(entries).toHaveLength(24);
    const place = scrollY;
    expect(place).toBeGreaterThan(300);
    await press(/^来电显示 /);
    await arriveAt('/services/caller-id');
    history.back();
    await expect.poll(() => entries().length).toBe(24);
    await expect.poll(() => scrollY).toBeGreaterThan(300);
    await type('找业务', '天气');
    await arriveAt(`/services?q=${encodeURIComponent('天气')}`);
    await seeNo('更多（');
  });

  test.each([
    ['出国', ['国际长途', '国际漫游流量']],
    ['孩子', ['青少年模式', '睡前故事']],
    ['llyb', ['流量月包']],
    ['QXTQ', ['天气早知道']],
    ['來電顯示', ['来电显示']],
  ])('is found by what people call it: “%s”', async (text, names) => {
    const hall = await openHall();
    hall.enter('/services');
    await type('找业务', text);
    await see('找到', ...names);
    await seeNo('彩铃会员');
  });

  test('what an input method composes is not searched for until it is words', async () => {
    const hall = await openHall();
    hall.enter('/services');
    await see('69 项业务');
    await userEvent.click(field('找业务'));
    for (const half of ['t', 'ti', "tian'q", '天q']) {
      await cdp().send('Input.imeSetComposition', { text: half, selectionStart: half.length, selectionEnd: half.length });
      await expect.poll(() => typedIn('找业务')).toBe(half);
    }
    expect({ address: location.search, entries: entries().length }).toEqual({ address: '', entries: 8 });
    await cdp().send('Input.insertText', { text: '天气' });
    await see('找到 2 项', '天气早知道');
    await arriveAt(`/services?q=${encodeURIComponent('天气')}`);
    expect(typedIn('找业务')).toBe('天气');
  });

  test('by need, with tiers and more, in English', async () => {
    const hall = await openHall({ presentation: { language: 'en' } });
    hall.enter('/services');
    await see('More data', 'Calls', 'Abroad', 'Family', 'Alerts', 'Fun', 'Extra data', '¥8 / 15 / 30 a month', 'More (');
    await press('Fun');
    await see('Ring-back tone');
    await press('See all services');
    await type('Find a service', 'kids');
    await see('2 found', 'Youth mode', 'Bedtime stories');
  });

  test('in English', async () => {
    const hall = await openHall({ persona: '30', presentation: { language: 'en' } });
    hall.enter('/services?q=weather');
    await see('2 found', 'Alerts', 'Early weather', '¥2.00/month', 'Third-party charge, Tianjin Yuntu Weather Services Co., Ltd.', 'Free');
    await press(/^Early weather/);
    await see('¥2.00', 'a month', 'Order, ¥2.00 a month');
    await unfold('How to use and cancel, tariff');
    await see('How to cancel', 'text QXTQ to 10086', '26-D-1310');
  });
});

describe('one service (S66)', () => {
  test('says what it costs, does, how to use and leave it, and its tariff; the way back keeps the search', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter(`/services?q=${encodeURIComponent('漏话')}`);
    await see('找到 2 项');
    await press('标准版');
    await see('3.00', '元/月', '关机或没有信号时漏接的电话', '当月按天收', '马上', '用到月底，之前可撤销', '其他档位', '漏话提醒加强版');
    await seeNo('资费编号');
    await unfold('用法、退订、资费公示');
    await see('开通后不用设置。', '发短信 QXLHTX 到 10086', '退订后可以用到月底', '也包含在', '通话管家包', '26-Y-0317', '2025 年 1 月 1 日起，长期有效');
    expect(addressOf('订购，每月 3.00 元')).toBe('/services/missed-call/order?action=subscribe');
    expect(document.title).toContain('漏话提醒');
    await press('返回');
    await see('找到 2 项');
    expect(typedIn('找业务')).toBe('漏话');
  });

  test('the way back keeps the search also by way of another service, and after Back from another screen; the address of a service does not name it', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter(`/services?purpose=calls&q=${encodeURIComponent('漏话')}`);
    await see('找到 2 项');
    await press('标准版');
    await see('其他档位');
    await press(/^漏话提醒加强版/);
    await arriveAt('/services/missed-call-plus');
    await press('我的');
    await see('号码和安全');
    history.back();
    await see('其他档位');
    await arriveAt('/services/missed-call-plus');
    expect(addressOf('返回')).toBe(`/services?purpose=calls&q=${encodeURIComponent('漏话')}`);
  });

  test('who has come another way is led back to the whole catalogue', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/services/missed-call');
    await see('其他档位');
    expect(addressOf('返回')).toBe('/services');
  });

  test('signed out: sign in, and come back to the same service, now with what is mine', async () => {
    const hall = await openHall();
    hall.enter('/services/morning-paper');
    await see('3.00', '代收费，北京晨读传媒有限公司');
    await unfold('用法、退订、资费公示');
    await see('费用由我们代这家公司收');
    expect(hall.network.sent.map(({ endpoint }) => endpoint)).toEqual(['getService']);
    await press('登录后订购');
    await arriveAt('/sign-in?to=%2Fservices%2Fmorning-paper');
    await see('查话费、看账单、办业务、挂失');
    await type('手机号码', '13900000030');
    await type('服务密码', '246810');
    await press('登录');
    await arriveAt('/services/morning-paper');
    await see('您已有这项业务', '我的');
    expect(addressOf('退订')).toBe('/services/morning-paper/order?action=cancel');
    await press('我的');
    await press('退出登录');
    await see('已退出');
    hall.follow('/services/morning-paper');
    await see('登录后订购');
  });

  test.each([
    ['30', 'weather', '订购，每月 2.00 元', 'subscribe'],
    ['30', 'call-waiting', '订购，免费', 'subscribe'],
    ['18', 'night-data-5', '换成这一档，每月 9.00 元', 'change'],
    ['07', 'story-club', '继续使用', 'continue'],
    ['29', 'game-coins', '点播，每次 5.00 元', 'purchase'],
    ['18', 'comic-club', '撤销退订', 'keep'],
    ['18', 'health-tips', '退订', 'cancel'],
  ])('persona %s is offered with %s: %s', async (persona, id, label, action) => {
    const hall = await openHall({ persona });
    hall.enter(`/services/${id}`);
    await see(label);
    expect(addressOf(label)).toBe(`/services/${id}/order?action=${action}`);
  });

  test.each([
    ['18', 'voicemail', '不能和您的呼叫转移一起用', '看呼叫转移', '/services/call-forwarding'],
    ['09', 'caller-name', '需要先开通来电显示', '看来电显示', '/services/caller-id'],
    ['04', 'weather', '还欠 120.00 元话费，请先缴清', '去缴费', '/pay'],
    ['30', 'new-year-data', '2026 年 12 月 15 日开始受理', null, null],
    ['30', 'gprs-5', '2026 年 1 月 1 日起不再受理新的订购', null, null],
  ])('where persona %s cannot order %s, the reason stands in the place of the button', async (persona, id, reason, label, href) => {
    const hall = await openHall({ persona });
    hall.enter(`/services/${id}`);
    await see(reason);
    await seeNo('订购，每月');
    if (label !== null) expect(addressOf(label)).toBe(href);
  });

  test('a new fee is announced, and holds from its day', async () => {
    const hall = await openHall();
    hall.enter('/services/cloud-200');
    await see('6.00', '12 月 1 日起新订的每月 8.00 元，之前订的不变。');
    await hall.control('clock', { to: '2026-12-01T00:00:00+08:00' });
    hall.enter('/services/cloud-200');
    await see('8.00');
    await seeNo('之前订的不变');
  });
});
