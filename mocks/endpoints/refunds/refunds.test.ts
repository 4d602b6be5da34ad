import { describe, expect, test } from 'vitest';
import type { RefundReason } from '#contract/care/refunds.ts';
import { clientOf, newestSms, type Client } from '#tests/ledger/client.ts';

const ask = (client: Client, month: string, key: string, reason: RefundReason = 'over-tariff', idempotencyKey?: string) =>
  client.post('/api/refunds', { month, key, reason }, idempotencyKey);
const pay = (client: Client, id: string, to: string, insistsOnCash = false) => client.post(`/api/refunds/${id}/payout`, { to, insistsOnCash });
function at(client: Client, persona: string, when: string): void {
  client.moveClock(when);
  client.enter(persona);
}

describe('persona 15, charged too much in each of the four ways (S11 to S14)', () => {
  test.each([
    ['2026-10', 'voice-magazine', 'over-tariff', 1500],
    ['2026-09', 'calls', 'metered-wrongly', null],
    ['2026-08', 'game-club', 'promotion-missing', 1200],
    ['2026-07', 'full-book-club', 'not-used', 800],
  ] as const)('%s, %s: %s, and the doubled sum is the one that is paid', (month, key, found, overcharge) => {
    const client = clientOf('15');
    const before = client.get('/api/balance').body.total;
    const { status, body } = ask(client, month, key);
    expect({ status, state: body.state, found: body.found }).toEqual({ status: 201, state: 'granted', found });
    if (overcharge !== null) expect(body.overcharge).toBe(overcharge);
    expect(body).toMatchObject({ doubled: body.overcharge, total: 2 * body.overcharge, secondPart: 'doubled' });
    expect(newestSms(client, '15')).toContain('双倍退您');
    const paid = pay(client, body.id, 'account').body;
    expect(paid).toMatchObject({ state: 'paid', payouts: [], payout: { to: 'account', amount: body.total, cash: 0, card: null, month: null } });
    const after = client.get('/api/balance').body;
    expect(after.total - before).toBe(body.total);
    expect(after.months[0]?.movements).toContainEqual(expect.objectContaining({ kind: 'refund', amount: body.total, billMonth: null }));
  });

  test('calls that were counted twice stand twice in the statement', () => {
    const client = clientOf('15');
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    const { columns } = client.get('/api/statements/2026-09').body;
    const calls = columns.at.flatMap((moment, i) => (columns.kind[i] === 1 ? [`${moment}/${columns.amount[i]}`] : []));
    const twice = calls.length - new Set(calls).size;
    expect(twice).toBeGreaterThan(10);
  });

  test('what was right is turned down, may be asked again, and leads to a complaint that a person reads', () => {
    const client = clientOf('15');
    for (let i = 0; i < 2; i++) expect(ask(client, '2026-09', 'ringtone').body).toMatchObject({ state: 'refused', found: null, charged: 100, due: 100 });
    expect(
      client.post('/api/complaints', { kind: 'complaint', subject: 'bill', text: '我没有点过这首', concern: { type: 'bill-item', month: '2026-09', key: 'ringtone' } }).status,
    ).toBe(201);
  });
});

describe('the edges (S15 to S17), persona 16', () => {
  test('to the day: two years after the money was taken, five months after the service was left', () => {
    const client = clientOf('16');
    expect(ask(client, '2026-06', 'sports-flash').body).toMatchObject({ state: 'granted', deadlines: { afterLeaving: '2026-11-22' } });
    expect(ask(client, '2026-06', 'daily-poem').body).toMatchObject({ state: 'with-person', exclusion: 'too-late', deadlines: { afterLeaving: '2026-11-21' } });
    const { afterCollection } = client.get('/api/refund-subject', { month: '2024-11', key: 'ring-back' }).body.deadlines ?? {};
    expect(afterCollection).toBe('2026-12-01');
    at(client, '16', `${afterCollection}T23:59:59+08:00`);
    expect(ask(client, '2024-11', 'ring-back').body.state).toBe('granted');
    const other = clientOf('16');
    at(other, '16', '2026-12-02T00:00:00+08:00');
    expect(ask(other, '2024-11', 'ring-back').body.state).toBe('with-person');
  });

  test('money taken over two years ago: a person decides within 48 hours, one way or the other, and says so', () => {
    const states = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const client = clientOf('16');
      client.post('/__operator/reset', { seed });
      client.enter('16');
      const { id, state, decisionBy } = ask(client, '2024-09', 'ring-back').body;
      expect(state).toBe('with-person');
      at(client, '16', decisionBy ?? '');
      const decided = client.get(`/api/refunds/${id}`).body;
      expect(decided.decidedAt).not.toBeNull();
      expect(client.get('/api/messages').body.messages[0]?.at).toBe(decided.decidedAt);
      expect(decided.total).toBe(decided.state === 'granted' ? 400 : 0);
      states.add(decided.state);
    }
    expect([...states].sort()).toEqual(['granted', 'refused']);
  });

  test('this month: it is put right before the bill, and the bill comes without it', () => {
    const client = clientOf('16');
    const weather = () => client.get('/api/unbilled').body.thirdParty.items.find(({ key }) => key === 'weather')?.amount;
    expect(weather()).toBe(400);
    expect(ask(client, '2026-11', 'weather').body).toMatchObject({ state: 'corrected', total: 0 });
    expect(weather()).toBe(200);
    at(client, '16', '2026-12-02T10:00:00+08:00');
    expect(client.get('/api/bills/2026-11').body.thirdParty.items.find(({ key }) => key === 'weather')?.amount).toBe(200);
  });

  test('a roaming partner’s mistake is named as such; the region calls the second part an award (S23)', () => {
    const client = clientOf('16');
    expect(ask(client, '2026-09', 'calls').body).toMatchObject({ state: 'refused', exclusion: 'caused-outside', outsideCause: 'roaming-partner', secondPart: 'awarded' });
  });
});

describe('payouts (S19 to S22)', () => {
  test('a recharge card is worth the refund, for any number, once', () => {
    const client = clientOf('15');
    const { id } = ask(client, '2026-10', 'voice-magazine').body;
    const { payout } = pay(client, id, 'card').body;
    expect(payout).toMatchObject({ to: 'card', amount: 3000 });
    expect(payout?.card).toMatch(/^\d{16}$/);
    const friend = clientOf('02', client.operator);
    expect(friend.post('/api/top-ups', { card: payout?.card }).body).toMatchObject({ amount: 3000 });
    expect(client.post('/api/top-ups', { card: payout?.card }).body.code).toBe('card-used');
  });

  test('off the bill for whoever pays afterwards; a prepaid line is not offered it', () => {
    const later = clientOf('16');
    const { id } = ask(later, '2026-06', 'sports-flash').body;
    const before = later.get('/api/unbilled').body.total;
    expect(pay(later, id, 'next-bill').body.payout).toMatchObject({ to: 'next-bill', amount: 400, month: '2026-11' });
    expect(later.get('/api/unbilled').body.total).toBe(before - 400);
    const prepaid = clientOf('15');
    const refund = ask(prepaid, '2026-10', 'voice-magazine').body;
    expect(pay(prepaid, refund.id, 'next-bill')).toMatchObject({ status: 409, body: { code: 'refund-not-payable' } });
    expect(prepaid.get(`/api/refunds/${refund.id}`).body.state).toBe('granted');
  });

  test('whoever insists has the first part in cash; the second never is', () => {
    for (const to of ['account', 'card']) {
      const client = clientOf('15');
      const { id } = ask(client, '2026-10', 'voice-magazine').body;
      expect(pay(client, id, to, true).body.payout).toMatchObject({ to, amount: 1500, cash: 1500 });
      expect(newestSms(client, '15')).toContain('另有15.00元现金');
    }
  });
});

describe('once', () => {
  test('the same charge is paid back once, however it is asked for: again, under another reason, under the plan’s reduction, at the same moment', () => {
    const client = clientOf('15');
    const first = ask(client, '2026-10', 'voice-magazine', 'over-tariff', 'one').body;
    expect(ask(client, '2026-10', 'voice-magazine', 'over-tariff', 'one').body.id).toBe(first.id);
    expect(ask(client, '2026-10', 'voice-magazine', 'not-used')).toMatchObject({ status: 409, body: { code: 'refund-asked-before' } });
    expect(client.get('/api/refund-subject', { month: '2026-10', key: 'voice-magazine' }).body.refund).toBe(first.id);
    expect(pay(client, first.id, 'account').status).toBe(200);
    expect(pay(client, first.id, 'card').status).toBe(409);
    expect(client.get('/api/refunds').body.refunds).toHaveLength(1);
  });

  test('somebody else’s is nobody’s; what is on no bill is not there; twenty a day are enough', () => {
    const client = clientOf('15');
    const { id } = ask(client, '2026-10', 'voice-magazine').body;
    const other = clientOf('30', client.operator);
    expect(other.get(`/api/refunds/${id}`).status).toBe(404);
    expect(pay(other, id, 'account').status).toBe(404);
    for (const [month, key] of [
      ['2026-10', 'nothing'],
      ['2020-01', 'plan'],
      ['2027-01', 'plan'],
      ['x', 'plan'],
    ] as const)
      expect(client.get('/api/refund-subject', { month, key }).status).toBe(404);
    for (let i = 0; i < 19; i++) ask(client, '2026-09', 'ringtone');
    expect(ask(client, '2026-09', 'ringtone').status).toBe(429);
  });
});

test('until it is settled the month stays readable, past five months too, and not a day longer (D13)', () => {
  const client = clientOf('15');
  const { id } = ask(client, '2026-07', 'full-book-club').body;
  at(client, '15', '2027-02-03T10:00:00+08:00');
  const proof = () => client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  expect(client.get('/api/bills').body.months.map(({ month }) => month)).not.toContain('2026-07');
  expect(client.get('/api/bills/2026-07').status).toBe(200);
  proof();
  expect(client.get('/api/statements').body.months[0]?.month).toBe('2026-07');
  expect(client.get('/api/statements/2026-07').status).toBe(200);
  expect(client.get('/api/bills/2026-08').body.code).toBe('month-out-of-window');
  pay(client, id, 'account');
  expect(client.get('/api/bills/2026-07').body.code).toBe('month-out-of-window');
  expect(client.get('/api/statements/2026-07').body.code).toBe('month-out-of-window');
});

test('home says that money waits for a choice, and no longer once it is made', () => {
  const client = clientOf('15');
  const waiting = () => client.get('/api/home').body.attention.filter(({ code }) => code === 'refund-granted');
  const { id } = ask(client, '2026-10', 'voice-magazine').body;
  expect(waiting()).toEqual([{ code: 'refund-granted', refund: id, name: { 'zh-CN': '语音杂志', en: 'Voice magazine' }, total: 3000 }]);
  pay(client, id, 'account');
  expect(waiting()).toEqual([]);
});
