import { describe, expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { SmsRuleView } from '#mocks/control/contracts/sms.ts';
import { createWatchdog } from '#mocks/watchdog/watchdog.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { SMS } from '#mocks/scenarios/sms.ts';
import { clientOf, codeSentTo, createClient, newestSms, type Client } from '#tests/ledger/client.ts';

const ALWAYS = { kind: 'always' } as const;
const rule = (more: Partial<SmsRuleView>): SmsRuleView => ({ persona: '*', kind: '*', fate: { kind: 'lost' }, when: ALWAYS, ...more });
const carry = (client: Client, ...rules: SmsRuleView[]) => client.post('/__operator/sms-carriage', { rules });
const inbox = (client: Client, persona = '30') => client.get(`/__operator/inbox/${persona}`).body;
const advance = (client: Client, advanceSeconds: number) => client.post('/__operator/clock', { advanceSeconds });
const askForCode = (client: Client, number = '13900000030') => client.post('/api/session/codes', { msisdn: number });
const signIn = (client: Client, code: string) => client.post('/api/session', { method: 'sms-code', msisdn: '13900000030', code });
/** A client nobody is signed in on, whose clock stands still. */
function standing(): Client {
  const client = createClient();
  client.post('/__operator/clock', { running: false });
  return client;
}

describe('an SMS on its way to the phone (O8)', () => {
  test('comes late: it is under way, and there when the clock has passed; the code in it still signs in', () => {
    const client = standing();
    carry(client, rule({ persona: '30', kind: 'code', fate: { kind: 'delayed', seconds: 120 } }));
    const before = inbox(client).messages?.length;
    expect(askForCode(client).status).toBe(202);
    expect(inbox(client)).toMatchObject({ missing: [{ sentAt: '2026-11-22T10:00:00+08:00', arrivesAt: '2026-11-22T10:02:00+08:00' }] });
    expect(inbox(client).messages).toHaveLength(before ?? 0);
    advance(client, 119);
    expect(inbox(client).messages).toHaveLength(before ?? 0);
    advance(client, 1);
    expect(inbox(client).missing).toEqual([]);
    expect(inbox(client).messages?.[0]).toMatchObject({ at: '2026-11-22T10:02:00+08:00', sentAt: '2026-11-22T10:00:00+08:00' });
    expect(signIn(client, codeSentTo(client, '30')).status).toBe(201);
  });

  test('comes too late: a code lives from when it was sent', () => {
    const client = standing();
    carry(client, rule({ kind: 'code', fate: { kind: 'delayed', seconds: 360 } }));
    askForCode(client);
    advance(client, 360);
    expect(signIn(client, codeSentTo(client, '30')).body.code).toBe('code-expired');
  });

  test('is overtaken by one that was sent after it: the newest in the inbox is what arrived last', () => {
    const client = standing();
    carry(client, rule({ kind: 'code', fate: { kind: 'delayed', seconds: 90 }, when: { kind: 'first', count: 1 } }));
    askForCode(client);
    advance(client, 60);
    askForCode(client);
    const second = codeSentTo(client, '30');
    expect(second).toMatch(/^\d{6}$/);
    advance(client, 30);
    const first = codeSentTo(client, '30');
    expect(first).not.toBe(second);
    // The newest that was sent is the one that counts, whatever came last.
    expect(signIn(client, first).body.code).toBe('code-wrong');
    expect(signIn(client, second).status).toBe(201);
  });

  test('is lost: the next one arrives, and both sides say so', () => {
    const client = standing();
    carry(client, rule({ kind: 'code', when: { kind: 'first', count: 1 } }));
    askForCode(client);
    expect(inbox(client).missing).toMatchObject([{ arrivesAt: null }]);
    advance(client, 60);
    askForCode(client);
    expect(signIn(client, codeSentTo(client, '30')).status).toBe(201);
    expect(client.get('/__operator/sms-carriage').body.rules).toMatchObject([{ seen: 2, applied: 1 }]);
  });

  test('comes twice, the second marked', () => {
    const client = standing();
    carry(client, rule({ fate: { kind: 'doubled' } }));
    const answer = client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'YE' }).body.messages;
    expect(answer?.map(({ isRepeat }) => isRepeat)).toEqual([true, false]);
    expect(new Set(answer?.map(({ text }) => text)).size).toBe(1);
  });

  test('an answer of the SMS hall that is under way is not there yet', () => {
    const client = standing();
    carry(client, rule({ kind: 'sms-hall', fate: { kind: 'delayed', seconds: 30 } }));
    expect(client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'YE' }).body.messages).toEqual([]);
    advance(client, 30);
    expect(newestSms(client, '30')).toContain('余额');
  });

  test('the customer’s own copy says what was sent, whatever became of it: the operator does not hear of it', () => {
    const client = clientOf('30');
    carry(client, rule({ kind: 'money' }));
    client.post('/api/top-ups', { card: '1234567890120050' });
    expect(newestSms(client, '30')).not.toContain('充值50.00元');
    expect(client.get('/api/messages').body.messages?.[0]).toMatchObject({ kind: 'money', undelivered: null });
  });
});

describe('a rule', () => {
  test('means one persona or everybody, one kind or all, and counts for each number', () => {
    const client = standing();
    carry(client, rule({ persona: '30', kind: 'code' }), rule({ persona: '*', kind: 'code', fate: { kind: 'doubled' }, when: { kind: 'nth', n: 1 } }));
    for (const number of ['13900000030', '13900000002', '13900000009']) askForCode(client, number);
    client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'YE' });
    expect(inbox(client).messages?.[0]?.text).toContain('余额');
    expect(
      inbox(client, '02')
        .messages?.slice(0, 2)
        .map(({ isRepeat }) => isRepeat),
    ).toEqual([true, false]);
    expect(
      inbox(client, '09')
        .messages?.slice(0, 2)
        .map(({ isRepeat }) => isRepeat),
    ).toEqual([true, false]);
    expect(client.get('/__operator/sms-carriage').body.rules).toMatchObject([
      { seen: 1, applied: 1 },
      { seen: 3, applied: 2 },
    ]);
  });

  test('by chance loses the same ones for the same seed, and others for another', () => {
    const lostWith = (seed: number) => {
      const client = createClient(createMockOperator({ seed, real: 0 }));
      carry(client, rule({ when: { kind: 'chance', percent: 50 } }));
      const sent = Array.from({ length: 24 }, () => client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'YE' }).body.messages?.length);
      return sent.join('');
    };
    const lost = lostWith(7);
    expect(lostWith(7)).toBe(lost);
    expect(lost).toMatch(/01|10/);
    expect(lostWith(8)).not.toBe(lost);
  });

  test('is kept in the journal, through a restart and past a persona put back; a reset and an empty list end it', () => {
    const client = standing();
    carry(client, rule({ kind: 'code', when: { kind: 'every', k: 2 } }));
    askForCode(client);
    advance(client, 60);
    askForCode(client);
    const again = createMockOperator({ journal: client.operator.commands, real: 0 });
    expect(stateHash(again.world)).toBe(stateHash(client.operator.world));
    expect(createClient(again).get('/__operator/sms-carriage').body.rules).toMatchObject([{ seen: 2, applied: 1 }]);
    expect(carry(client).body.rules).toEqual([]);
    advance(client, 60);
    askForCode(client);
    expect(inbox(client).missing).toHaveLength(1);
    carry(client, rule({}));
    client.post('/__operator/reset', {});
    expect(client.get('/__operator/sms-carriage').body.rules).toEqual([]);
  });

  test('holds for a customer of one’s own who is added after it', () => {
    const client = standing();
    carry(client, rule({ kind: 'code' }));
    const own = { name: '周小舟', brand: 'easyown', plan: 'enjoy-59', balance: 3000, months: 0, services: [] };
    const { msisdn, id } = client.post('/__operator/personas', own).body;
    askForCode(client, msisdn);
    expect(inbox(client, id).missing).toHaveLength(1);
  });
});

describe('what must always hold', () => {
  test('judges what was sent: who was reminded and suspended is no alarm, though the reminder was lost', () => {
    const client = createClient();
    client.post('/__operator/scenario', { scenario: 'sms-reminder-lost' });
    const watchdog = createWatchdog();
    advance(client, 61);
    expect(inbox(client, '12').missing?.[0]).toMatchObject({ arrivesAt: null, text: expect.stringContaining('未缴') as string });
    client.post('/__operator/clock', { to: '2026-12-23T00:10:00+08:00' });
    client.enter('12');
    expect(client.get('/api/line').body.suspension?.kind).toBe('arrears');
    watchdog.look(client.operator.world);
    expect(watchdog.alarms()).toEqual([]);
  });
});

test.each(SMS)('$id: something is lost, late or doubled where it leads', ({ id, advanceSeconds, stopAt, open, persona }) => {
  const client = createClient();
  expect(client.post('/__operator/scenario', { scenario: id }).status).toBe(200);
  if (advanceSeconds !== null) advance(client, advanceSeconds);
  if (stopAt === 'sign-in') client.post('/api/session/codes', { msisdn: '13900000030' });
  if (open === '/orders/{order}') {
    const [order] = client.get('/api/orders').body.orders ?? [];
    client.post(`/api/orders/${order?.id ?? ''}/confirmation`, { method: 'sms-code', code: '888888' });
  }
  if (id === 'sms-half-lost') for (let i = 0; i < 8; i++) client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'YE' });
  const { missing, messages } = inbox(client, persona);
  expect(missing.length + messages.filter(({ isRepeat }) => isRepeat).length).toBeGreaterThan(0);
  expect(client.operator.world.violations).toEqual([]);
  // The next scenario brings its own.
  client.post('/__operator/scenario', { scenario: 'device-double-tap' });
  expect(client.get('/__operator/sms-carriage').body.rules).toEqual([]);
});
