import { describe, expect, test } from 'vitest';
import { yuanForFile } from '#lib/money.ts';
import { beginKeyword, readWish } from '#mocks/operator/sms-hall/words.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { clientOf, type Client } from './client.ts';

const NUMBER = '13900000030';
/** A persona’s whole state. */
function customerIn(client: Client, persona: string): Customer {
  const customer = [...client.operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith(`00${persona}`));
  if (!customer) throw new Error(`nobody is ${persona}`);
  return customer;
}
/** The word that begins a service of the catalogue. */
function wordFor(service: string): string {
  const offer = CATALOGUE.find(({ id }) => id === service);
  if (!offer) throw new Error(`no service ${service}`);
  return beginKeyword(offer);
}
const text = (client: Client, words: string, to = '10086', from = NUMBER): string =>
  client
    .post('/__operator/sms', { from, to, text: words })
    .body.messages.map((message) => message.text)
    .join('\n');
/** What an order has left behind, without the names it goes by. */
function stateOf(client: Client, persona: string) {
  const { subscriptions, purchases, orders, postings } = customerIn(client, persona);
  return {
    subscriptions: subscriptions.map(({ offer, from, until, freeUntil }) => ({ offer, from, until, freeUntil })),
    purchases: purchases.map(({ offer, at }) => ({ offer, at })),
    orders: orders.map(({ action, service, state, charged, balance, failure, dueBy }) => ({ action, service, state, charged, balance, failure, dueBy })),
    postings,
  };
}

/** Begins and confirms on the web. */
function byPortal(client: Client, action: string, service: string): void {
  const { terms, reason } = client.get('/api/terms', { action, service }).body;
  if (reason !== null) return;
  const { id, proof } = client.post('/api/orders', { action, service, version: terms.version }).body;
  client.post(`/api/orders/${id}/confirmation`, proof === 'tap' ? { method: 'tap' } : { method: 'sms-code', code: '888888' });
}

describe.each(['30', '04', '18', '02'])('every service done by portal and by SMS ends in the same state: persona %s (S71, S74)', (persona) => {
  const number = `139000000${persona}`;

  test.each(CATALOGUE.map((offer) => [offer.id, offer] as const))('%s', (id, offer) => {
    const [web, phone] = [clientOf(persona), clientOf(persona)];
    for (const client of [web, phone]) client.post('/__operator/clock', { running: false });
    const begins = web.get('/api/terms', { service: id }).body.terms.action;
    byPortal(web, begins, id);
    const asked = text(phone, beginKeyword(offer), '10086', number);
    const before = stateOf(phone, persona).subscriptions;
    expect(before).toEqual(stateOf(clientOf(persona), persona).subscriptions);
    if (asked.includes('回复“是”确认')) text(phone, ' 是。', '10086', number);
    expect(stateOf(phone, persona)).toEqual(stateOf(web, persona));
    if (offer.kind === 'on-demand') return;
    byPortal(web, 'cancel', id);
    if (text(phone, offer.keyword.toLowerCase(), '10086', number).includes('回复“是”确认')) text(phone, 'ｙｅｓ', '10086', number);
    expect(stateOf(phone, persona)).toEqual(stateOf(web, persona));
  });
});

describe('what is asked', () => {
  test('fees give two amounts and no more, points their total, in any case, width and spacing (S72, S73)', () => {
    const client = clientOf('04');
    const from = '13900000004';
    const { total, owed } = client.get('/api/balance').body;
    for (const words of ['YE', 'ye', ' Ｙ Ｅ ', '余额', '余额。'])
      expect(text(client, words, '10086', from)).toBe(`您的余额${yuanForFile(total)}元，账单未缴${yuanForFile(owed)}元。`);
    expect(text(client, 'zd', '10086', from)).toBe('您10月账单268.40元。');
    expect(text(client, '积分', '10086', from)).toBe(`您的积分共${client.get('/api/points').body.total}分。`);
    expect(text(clientOf('13'), 'ZD', '10086', '13900000013')).toContain('不出账单');
  });

  test('what is not understood is answered with the menu', () => {
    for (const words of ['你好', '', '   ', 'QX', 'KTNOTHING', '00', '是不是']) expect(text(clientOf('30'), words)).toContain('掌上营业厅短信：YE查余额');
  });

  test('every word leads to one service', () => {
    expect(new Set(CATALOGUE.map(beginKeyword)).size).toBe(CATALOGUE.length);
    for (const offer of CATALOGUE) expect(readWish(beginKeyword(offer))).toEqual({ is: 'begin', offer });
  });
});

describe('asked twice before anything is done (S52)', () => {
  test('the question names service, price and what silence does; no reply, 否 and an hour order nothing', () => {
    const client = clientOf('30');
    expect(text(client, wordFor('weather'))).toMatch(/天气早知道，每月2\.00元.*回复“是”确认，60分钟内有效.*不回复都不办理，也不扣费/);
    expect(text(client, '否')).toContain('没有办理，也没有扣费');
    expect(text(client, '是')).toContain('没有等您回复的业务');
    text(client, 'DZXXSF');
    client.post('/__operator/clock', { advanceSeconds: 3601 });
    expect(text(client, '是')).toContain('没有等您回复的业务');
    expect(customerIn(client, '30').orders.map(({ state }) => state)).toEqual(['cancelled', 'lapsed']);
  });

  test('one list, and the number of what is left (0000)', () => {
    const client = clientOf('30');
    const list = text(client, '0000');
    expect(list).toMatch(/1\.来电显示5\.00元\/月；2\.晨读手机报3\.00元\/月；3\.彩铃5\.00元\/月/);
    expect(text(client, '0000 2')).toContain('您要退订晨读手机报');
    expect(text(client, '是')).toContain('您已退订晨读手机报');
    expect(text(client, '00009')).toContain('没有第9项');
    expect(text(client, '0000')).not.toContain('晨读手机报');
  });

  test('the slip names the channel, and the lock on paid services holds here too', () => {
    const client = clientOf('30');
    text(client, 'DZXXSF');
    text(client, '是');
    const { id = '' } = client.get('/api/orders').body.orders[0] ?? {};
    expect(client.get(`/api/orders/${id}`).body.confirmations.map(({ by, channel }) => `${by} ${channel}`)).toEqual(['seen sms', 'reply sms']);
    client.post('/api/paid-service-lock', { level: 'all', servicePassword: null });
    expect(text(client, wordFor('weather'))).toContain('您锁了付费业务');
  });

  test('the first purchase of a day says that each shows its price (S49)', () => {
    const client = clientOf('30');
    const buy = () => {
      text(client, wordFor('ringtone'));
      return text(client, '是');
    };
    expect(buy()).toContain('这是您今天第一次点播');
    expect(buy()).not.toContain('今天第一次');
  });
});

describe('the service password (S75)', () => {
  test('takes the old one, then the new one; every session ends; a wrong or weak one changes nothing and says so', () => {
    const client = clientOf('30');
    expect(text(client, 'XGMM 135790 739204')).toBe('旧服务密码不对，密码没有改。');
    expect(text(client, 'xgmm 246810 111111')).toContain('太容易被猜到');
    expect(text(client, '改密码 246810 739204')).toContain('您的服务密码已于');
    expect(client.get('/api/home').status).toBe(401);
    expect(client.post('/api/session', { method: 'service-password', msisdn: NUMBER, servicePassword: '739204' }).status).toBe(201);
  });
});

test('a report to 10086999 is taken, and no reply is sent (S79, S82)', () => {
  const client = clientOf('30');
  expect(text(client, '10690000123456*恭喜您中奖', '10086999')).toBe('');
  expect(customerIn(client, '30').spamReports.map((one) => one.text)).toEqual(['10690000123456*恭喜您中奖']);
  expect(text(client, '没有星号', '10086999')).toBe('');
  expect(customerIn(client, '30').spamReports).toHaveLength(1);
});

test('a line that stands still sends none; a number that is nobody’s is told apart', () => {
  const client = clientOf('05');
  expect(text(client, 'YE', '10086', '13900000005')).toBe('');
  expect(client.post('/__operator/sms', { from: '13900000099', to: '10086', text: 'YE' }).status).toBe(404);
});

test('what came by SMS is in the journal: replayed, it leads to the same state', () => {
  const client = clientOf('30');
  text(client, 'DZXXSF');
  text(client, '是');
  expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
});
