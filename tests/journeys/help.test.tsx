import { describe, expect, test } from 'vitest';
import { addressOf, arriveAt, pageText, press, see, seeNo, type, unfold } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

/** What is unfolded and can be read. */
const found = () => [...document.querySelectorAll('main li summary, main li > b')].map((title) => title.textContent);

describe('help', () => {
  test.each([
    ['怎么退订彩铃', '不想要的业务怎么退'],
    ['td', '不想要的业务怎么退'],
    ['亂扣費', '觉得多收了钱'],
    ['手机丢了怎么办', '手机丢了'],
    ['PUK', '手机丢了'],
    ['停机', '停机了怎么复机'],
    ['请求编号', '请求编号是什么'],
    ['wrong-credentials', '号码或服务密码不对'],
    ['验证码已失效', '验证码已失效'],
    ['资费或条件变了', '资费或条件变了'],
    ['代收', '代收费'],
    ['鹤岭', '鹤岭路营业厅'],
    ['hll', '鹤岭路营业厅'],
    ['Heling', '鹤岭路营业厅'],
    ['樱澜街 9 号', '樱澜街营业厅'],
  ])('“%s” finds 「%s」 first, for anybody', async (text, first) => {
    const hall = await openHall();
    hall.enter('/help');
    await see('常见的事', '怎么复机');
    await type('搜帮助', text);
    await expect.poll(() => found()[0]).toBe(first);
    expect(hall.network.sent.map(({ endpoint }) => endpoint).toSorted()).toEqual(['getSession', 'listHalls']);
  });

  test('“overcharged” finds in English too, and a reload keeps the question', async () => {
    const hall = await openHall({ presentation: { language: 'en' } });
    hall.enter('/help');
    await see('What people ask');
    await type('Search help', 'overcharged');
    await expect.poll(() => found()[0]).toBe('I think I was overcharged');
    hall.enter(location.pathname + location.search);
    await expect.poll(() => found()[0]).toBe('I think I was overcharged');
    expect(pageText()).not.toMatch(/\p{Script=Han}{2}/u);
  });

  test('what is not found leads to the catalogue and to 10086', async () => {
    const hall = await openHall();
    hall.enter('/help');
    await type('搜帮助', '火星旅行');
    await see('没有找到“火星旅行”');
    expect(addressOf('10086')).toBe('tel:10086');
    await press('到业务里找“火星旅行”');
    await arriveAt(`/services?q=${encodeURIComponent('火星旅行')}`);
  });

  test('a question opens to its answer and to the screen that helps', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/me');
    await press('帮助');
    await arriveAt('/help');
    await unfold('不想要的业务怎么退');
    await see('写明什么时候停');
    await press('看已订业务');
    await arriveAt('/subscriptions');
  });

  test('every kind of charge is explained in the very words of the bill (S38 to S40)', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/help?part=charges');
    await see('套餐月费', '代收费', '优惠减免');
    await unfold('套餐外通话');
    await see('46 分钟 × 0.15 元，不足 1 分钟按 1 分钟算', '按用量收，不用就没有');
    hall.follow('/help?part=bill');
    await see('缴费时先用专项话费', '打印账单说明');
    hall.follow('/bills/2026-10');
    await see('缴费时先用专项话费', '不足 1 分钟按 1 分钟算');
  });

  test('where statements are refused for want of a name, the way leads to the halls of one’s own city first (S36)', async () => {
    const hall = await openHall({ persona: '01' });
    hall.enter('/statements');
    await press('找营业厅');
    await arriveAt('/help?part=halls');
    await see('清槐路 18 号一层', '每天 09:00 到 20:00', '周末不开');
    await unfold('武汉');
    await see('鹤岭路 65 号');
    expect([...document.querySelectorAll('main h3')].map((city) => city.textContent)).toEqual(['北京', '上海', '天津', '广州', '武汉', '荆州']);
  });

  test('without the list of halls the rest of help is there all the same', async () => {
    const hall = await openHall();
    await hall.applyFault('listHalls', 'problem-500');
    hall.enter('/help');
    await see('常见的事', '怎么复机');
    await type('搜帮助', '停机');
    await expect.poll(() => found()[0]).toBe('停机了怎么复机');
  });

  test('for elders the door to help leads here, and a person to talk to comes first', async () => {
    const hall = await openHall({ persona: '30', presentation: { mode: 'elder' } });
    hall.enter('/');
    await press('找人帮');
    await arriveAt('/help');
    await see('常见的事');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('tel:10086');
  });

  test.each(['/sign-in', '/settings', '/nowhere'])('%s leads a visitor to help', async (address) => {
    const hall = await openHall();
    hall.enter(address);
    await press('帮助');
    await arriveAt('/help');
  });
});

describe('the eight commitments', () => {
  const TITLES = ['公平的入网协议', '多收了钱，双倍退还', '先提醒，后停机', '收费清楚明白', '您确认了才开通', '投诉 48 小时内答复', '在哪里都好办', '垃圾短信可以举报'];
  const titles = () => [...document.querySelectorAll('main ol h2')].map((title) => title.textContent);

  test('a visitor reads all eight, each with its screen, by one answer', async () => {
    const hall = await openHall();
    hall.enter('/commitments');
    await see('登录后，每一项下面会写您自己的情况');
    expect(titles()).toEqual(TITLES);
    expect(hall.network.sent.map(({ endpoint }) => endpoint)).toEqual(['getCommitments']);
    expect([...document.querySelectorAll('main ol a')].map((link) => link.getAttribute('href')).filter((href) => href !== 'tel:10086')).toEqual([
      '/agreement',
      '/refunds',
      '/messages',
      '/bills',
      '/subscriptions',
      '/complaints',
      '/help?part=halls',
      '/spam-reports/new',
    ]);
  });

  test.each([
    ['06', ['短信没有送到', '没有在办的投诉建议', '5 张账单']],
    ['13', ['智能网号码按规定不出账单']],
    ['17', ['超过了 48 小时，是我们没有守约']],
    ['18', ['没有您同意的记录，可以马上退订']],
    ['30', ['您没有要退的钱', '在订 3 项']],
  ])('customer %s reads how things stand: %j', async (persona, words) => {
    const hall = await openHall({ persona });
    hall.enter('/commitments');
    await see(...words);
    await seeNo('登录后');
    expect(hall.network.sent.filter(({ endpoint }) => endpoint !== 'getSession').map(({ endpoint }) => endpoint)).toEqual(['getCommitments']);
  });

  test('a session that is over by then leaves what a visitor reads', async () => {
    const hall = await openHall({ persona: '18' });
    hall.enter('/points');
    await see('积分明细');
    await hall.control('clock', { advanceSeconds: 3600 });
    hall.follow('/commitments');
    await see('登录后，每一项下面会写您自己的情况');
    expect(titles()).toEqual(TITLES);
  });

  test('a complaint made stands there at once with the day it is answered by', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/complaints/new');
    await type('说说是怎么回事', '家里信号时有时无');
    await press('提交投诉');
    await see('到现在为止');
    hall.follow('/commitments');
    await see('有 1 件在办，最近一件 11 月 24 日 10:00 前答复');
  });

  test('where it cannot be looked up how things stand, that is said, and what is promised stands', async () => {
    const hall = await openHall({ persona: '30' });
    await hall.applyFault('getCommitments', 'problem-500');
    hall.enter('/commitments');
    await see('再试一次', '提交后 48 小时内第一次答复');
    expect(titles()).toEqual(TITLES);
    await hall.control('faults', { rules: [] });
    await press('再试一次');
    await see('在订 3 项', '5 张账单');
  });

  test('nothing is promised that is not there: refunds say what works today (S7, S79, S81, S82, S84)', async () => {
    const hall = await openHall();
    hall.enter('/commitments');
    await see('2003 年只管通话费', '当场核对，怎么退由您选', '短信也能办', '2008 年底又承诺了一次');
    await see('“对方号码*短信内容”发到 10086999', '网上也能举报', '无权看您的短信', '不按 48 小时算');
  });
});

describe('the agreement (S1, S2)', () => {
  test.each([
    ['zh-CN', ['版本 2007-1', '2007 年 2 月 1 日起施行', '您和我们一样受约束', '《中华人民共和国合同法》', '《中华人民共和国电信条例》', '《电信服务规范》']],
    ['en', ['Version 2007-1', 'In force since 1 February 2007', 'binds you and us alike', 'Contract Law', 'Telecommunications Regulations', 'Telecommunications Service Standard']],
  ] as const)('in %s: version, first day, both sides, three laws and no other', async (language, words) => {
    const hall = await openHall({ presentation: { language } });
    hall.enter('/agreement');
    await see(...words);
    const lists = [...document.querySelectorAll('main h3')].map((title) => title.nextElementSibling?.children.length);
    expect(lists).toEqual([6, 4, 3, 3]);
    await expect.poll(() => hall.network.sent.map(({ endpoint }) => endpoint)).toEqual(['getSession']);
  });
});
