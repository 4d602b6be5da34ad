import { describe, expect, test } from 'vitest';
import { DAY, instantOf, millisOf, type Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { CLOCK_EVENTS, type ClockEvent } from '#mocks/control/contracts/upcoming.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { clientOf, codeSentTo, createClient, newestSms, type Client } from '#tests/ledger/client.ts';

/** When every world opens. */
const FIRST = instantOf(OPENS_AT);
/** The event as it stands for a persona. */
const eventOf = (client: Client, event: ClockEvent, persona?: string) =>
  client.get('/__operator/clock-events', persona === undefined ? {} : { persona }).body.events?.find((one) => one.event === event);
const jumpTo = (client: Client, event: ClockEvent, persona?: string) => client.post('/__operator/clock', { event, ...(persona === undefined ? {} : { persona }) });
/** A client whose clock stands still, so that a moment is exact. */
function standing(persona: string): Client {
  const client = createClient();
  client.post('/__operator/clock', { running: false });
  client.enter(persona);
  return client;
}
/** Jumps by name, as the same persona, signed in anew. */
function after(client: Client, event: ClockEvent, persona: string): Client {
  const listed = eventOf(client, event, persona)?.at;
  expect(listed).not.toBeNull();
  expect(jumpTo(client, event, persona)).toMatchObject({ status: 200, body: { now: listed } });
  client.enter(persona);
  return client;
}

describe('the clock is sent to an event by its name, and what it is named after has come (O6)', () => {
  test('the month closes: November’s bill is there', () => {
    const months = after(standing('30'), 'month-close', '30')
      .get('/api/bills')
      .body.months?.map(({ month }) => month);
    expect(months).toContain('2026-11');
  });

  test('24 hours before a suspension: told of it, and suspended when they are over', () => {
    const client = after(standing('12'), 'day-before-suspension', '12');
    expect(client.get('/api/home').body.attention).toMatchObject([{ code: 'arrears', suspended: false }]);
    client.post('/__operator/clock', { advanceSeconds: DAY / 1000 });
    client.enter('12');
    expect(client.get('/api/line').body.suspension?.kind).toBe('arrears');
  });

  test('24 hours before money lapses: it is there, and gone when they are over', () => {
    const client = standing('09');
    const customer = [...client.operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith('0009'));
    customer?.pots.push({ id: 'gift-1', kind: 'gift', expiresOn: '2026-11-25' as Day, amount: fen(5_000) }); // a literal day
    after(client, 'day-before-lapse', '09');
    expect(client.get('/__operator/state').body.now).toBe('2026-11-25T00:00:00+08:00');
    const gift = () => client.get('/api/balance').body.parts?.find(({ kind }) => kind === 'gift')?.amount;
    expect(gift()).toBe(5_000);
    client.post('/__operator/clock', { advanceSeconds: DAY / 1000 });
    client.enter('09');
    expect(gift()).toBeUndefined();
  });

  test('a trial ends, and that is said', () => {
    expect(newestSms(after(standing('07'), 'trial-end', '07'), '07')).toContain('免费体验已结束');
  });

  test('the information-fee message comes', () => {
    expect(newestSms(after(standing('18'), 'fee-reminder', '18'), '18')).toContain('11月由我们代');
  });

  test('points lapse', () => {
    const client = standing('10');
    const before = client.get('/api/points').body.total ?? 0;
    expect((after(client, 'points-lapse', '10').get('/api/points').body.total ?? before) < before).toBe(true);
  });

  test('a first reply is due, 48 hours after the complaint', () => {
    const client = standing('30');
    const { createdAt } = client.post('/api/complaints', { kind: 'complaint', subject: 'bill', text: '十月的通话费比我打的多，请查一查。', concern: null }).body;
    after(client, 'first-reply-due', '30');
    expect(client.get('/__operator/state').body.now).toBe(instantOf(millisOf(createdAt ?? FIRST) + 2 * DAY)); // the contract's own answer
  });

  test('a code expires: the right one is answered so', () => {
    const client = standing('30');
    client.post('/api/session/codes', { msisdn: '13900000030' });
    const code = codeSentTo(client, '30');
    jumpTo(client, 'code-expiry', '30');
    expect(client.post('/api/session', { method: 'sms-code', msisdn: '13900000030', code }).body.code).toBe('code-expired');
  });

  test('a session expires: who was signed in is not any more', () => {
    const client = standing('30');
    expect(client.get('/api/home').status).toBe(200);
    jumpTo(client, 'session-expiry', '30');
    expect(client.get('/api/home').body.code).toBe('session-expired');
  });
});

describe('where an event does not lie ahead', () => {
  test('the jump is refused with why and who has it, and nothing has happened', () => {
    const client = standing('30');
    const before = stateHash(client.operator.world);
    expect(jumpTo(client, 'trial-end', '30')).toMatchObject({
      status: 409,
      body: { code: 'does-not-fit', reason: 'trial-end, persona 30: no trial is under way; who has it ahead: 07' },
    });
    expect(jumpTo(client, 'code-expiry')).toMatchObject({ status: 409, body: { reason: 'code-expiry, nobody: no code can still be used; nobody has it ahead' } });
    expect(jumpTo(client, 'day-before-suspension', '04').body.reason).toContain('those 24 hours have begun; who has it ahead: 12');
    expect(stateHash(client.operator.world)).toBe(before);
    expect(client.post('/__operator/clock', { event: 'trial-end', persona: 'nobody' }).status).toBe(404);
    expect(client.post('/__operator/clock', { event: 'doomsday' }).status).toBe(400);
    expect(client.get('/__operator/clock-events', { persona: 'nobody' }).status).toBe(404);
  });

  test('the list says so too: why, who has it, who is in it', () => {
    const client = standing('04');
    expect(eventOf(client, 'day-before-suspension', '04')).toMatchObject({ at: null, why: { en: 'those 24 hours have begun' }, personas: ['12'], underWay: ['04'] });
    expect(eventOf(client, 'day-before-lapse')).toMatchObject({ at: null, personas: [], underWay: ['03'] });
    expect(eventOf(client, 'month-close', '13')).toMatchObject({ at: null, why: { en: 'this number has no bills' } });
    expect(eventOf(client, 'month-close', '13')?.personas).not.toContain('13');
  });

  test('without a persona it is whoever has it first; every one is listed, always in the same order', () => {
    const client = standing('30');
    expect(client.get('/__operator/clock-events').body.events?.map(({ event }) => event)).toEqual([...CLOCK_EVENTS]);
    expect(jumpTo(client, 'first-reply-due').body.now).toBe('2026-11-22T11:00:00+08:00');
  });
});

test('a jump by name is in the journal as one command: replayed, it leads to the same state', () => {
  const client = after(standing('07'), 'trial-end', '07');
  const again = createMockOperator({ journal: client.operator.commands, real: 0 });
  expect(stateHash(again.world)).toBe(stateHash(client.operator.world));
  expect(clientOf('07', again).get('/__operator/state').body.now).toBe(client.get('/__operator/state').body.now);
});
