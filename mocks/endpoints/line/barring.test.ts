import { describe, expect, test } from 'vitest';
import { clientOf, newestSms, topUpByCards, type Client } from '#tests/ledger/client.ts';

/** The second in which 02's money is used up. */
const USED_UP = '2026-11-28T11:10:35+08:00';
/** The first second of a month whose fees 30 cannot pay. */
const NEW_YEAR = '2027-01-01T00:00:00+08:00';

function at(persona: string, moment: string): Client {
  const client = clientOf(persona);
  client.moveClock(moment);
  client.enter(persona);
  return client;
}
const barring = (client: Client) => client.get('/api/line').body.barring;
const texts = (client: Client, persona: string) => client.get(`/__operator/inbox/${persona}`).body.messages.map(({ text }) => text);

describe('the moment (D30)', () => {
  test.each([
    ['2026-11-28T11:10:34+08:00', null, 'below-threshold'],
    [USED_UP, { since: USED_UP, missing: 0, planLeft: false }, 'barred'],
    ['2026-11-28T11:10:36+08:00', { since: USED_UP, missing: 0, planLeft: false }, 'barred'],
  ])('at %s', (moment, expected, answer) => {
    const client = at('02', moment);
    expect({ barring: barring(client), answer: client.get('/api/home').body.answer.code }).toEqual({ barring: expected, answer });
  });

  test('what uses the money up breaks off where it ends: less is left than a minute costs, and nothing is used of it any more', () => {
    const client = at('02', USED_UP);
    const left = Number(client.get('/api/balance').body.total);
    expect(left).toBeLessThan(25);
    client.moveClock('2027-06-30T12:00:00+08:00');
    client.enter('02');
    expect(client.get('/api/balance').body).toMatchObject({ total: left });
    expect(client.get('/api/unbilled').body.total).toBe(0);
    expect(client.get('/api/line').body).toMatchObject({ suspension: null, inServiceSince: null, barring: { since: USED_UP } });
  });

  test('calls still come in, and the statement has them', () => {
    const client = at('02', '2027-02-01T00:00:00+08:00');
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    const { records, total } = client.get('/api/statements/2027-01').body;
    expect({ hasRecords: records > 0, total }).toEqual({ hasRecords: true, total: 0 });
  });
});

describe('back', () => {
  test('topping up ends it at once, with an SMS; the balance and the line say so', () => {
    const client = at('02', '2026-11-29T10:00:00+08:00');
    const before = Number(client.get('/api/balance').body.total);
    expect(client.post('/api/top-ups', { card: '7777777777770050' }).body).toMatchObject({ back: { fees: 0 }, newBalance: before + 5000 });
    expect(client.get('/api/line').body).toMatchObject({ barring: null, inServiceSince: '2026-11-29' });
    expect(texts(client, '02')).toContain('尊敬的客户：您的号码已恢复打电话、发短信和上网。');
  });

  test('the fees that have waited are charged with it, for the days that are left', () => {
    const client = at('30', NEW_YEAR);
    const { total } = client.get('/api/balance').body;
    expect({ total, barring: barring(client), plan: client.get('/api/home').body.planLeft }).toEqual({
      total: 6250,
      barring: { since: NEW_YEAR, missing: 360, planLeft: false },
      plan: [],
    });
    client.moveClock('2027-01-02T12:00:00+08:00');
    client.enter('30');
    const topUp = client.post('/api/top-ups', { card: '7777777777770100' }).body;
    const fees = topUp.back?.fees ?? 0;
    expect(fees).toBeLessThan(6610);
    expect(topUp.newBalance).toBe(6250 + 10_000 - fees);
    expect(client.get('/api/unbilled').body.total).toBe(fees);
  });

  test('the balance is enough by itself on the day from which on it pays for the rest of the month', () => {
    const client = at('30', '2027-01-31T23:00:00+08:00');
    expect(barring(client)).toBeNull();
    expect(texts(client, '30').some((text) => text.includes('已恢复') && text.includes('已扣本月剩下日子的月费'))).toBe(true);
    expect(Number(client.get('/api/balance').body.total)).toBeGreaterThanOrEqual(0);
  });

  test('money that is not enough says what is still missing', () => {
    const client = at('18', '2027-04-01T10:00:00+08:00');
    const missing = barring(client)?.missing ?? 0;
    expect(missing).toBeGreaterThan(5000);
    expect(client.post('/api/top-ups', { card: '7777777777770050' }).body.back).toBeNull();
    expect(barring(client)?.missing).toBe(missing - 5000);
    topUpByCards(client, 2);
    expect(barring(client)).toBeNull();
  });
});

describe('meanwhile', () => {
  test('what costs money is refused on the web and by SMS, each with the way on; what is free is not', () => {
    const client = at('02', '2026-11-29T10:00:00+08:00');
    expect(client.get('/api/terms', { service: 'missed-call' }).body.reason).toEqual({ code: 'line-barred' });
    expect(client.get('/api/terms', { service: 'ringtone' }).body.reason).toEqual({ code: 'line-barred' });
    expect(client.get('/api/terms', { service: 'fee-reminder' }).body.reason).toBeNull();
    client.post('/__operator/sms', { from: '13900000002', to: '10086', text: 'KTLDTX' });
    client.post('/__operator/sms', { from: '13900000002', to: '10086', text: 'DBRINGTONE' });
    expect(newestSms(client, '02')).toContain('余额用完了，请先充值');
  });

  test('what renews next month is not announced, and the list says what it will cost once the line is back', () => {
    const client = at('02', '2026-12-28T10:00:00+08:00');
    expect(texts(client, '02').filter((text) => text.includes('：1月1日您有'))).toEqual([]);
    expect(client.get('/api/subscriptions').body.nextMonthTotal).toBe(500);
  });

  test('who had been warned: of the low balance, or, five days before, of the fees that the balance will not bear (S24, S28)', () => {
    expect(texts(at('02', USED_UP), '02').some((text) => text.includes('账户余额不足10.00元'))).toBe(true);
    const warned = at('30', NEW_YEAR)
      .get('/__operator/inbox/30')
      .body.messages.find(({ text }) => text.includes('1月1日要扣1月的月费66.10元'));
    expect(warned?.at).toBe('2026-12-27T10:00:00+08:00');
  });
});
