import { describe, expect, test } from 'vitest';
import { instantOf } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { dispatch } from '#mocks/endpoints/dispatch.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { noteChange } from '#mocks/world/changes.ts';
import { createClient, type Client } from '#tests/ledger/client.ts';

/** `STEPS=10000` takes minutes, and was taken; every run takes some. */
const STEPS = Number(process.env['STEPS'] ?? 1500);
const PARTS = 10;

const READS = ['/api/home', '/api/bills', '/api/bills/2026-10', '/api/unbilled', '/api/balance', '/api/points', '/api/subscriptions', '/api/statements', '/api/session'] as const;
const PERSONAS = ['02', '03', '04', '06', '07', '10', '18', '30'] as const;

/** A refusal is numbered anew each time. */
const withoutNumber = ({ status, body }: PlainResponse) => `${status} ${body.replace(/"requestId":"[^"]*"/, '')}`;

/** Something that may change an answer: time, a customer, control. */
function act(client: Client, chance: Random, key: string): void {
  client.real += chance.pick([0, 0, 1, 300, 1000, 61_000, 3_600_000]);
  const now = () => client.operator.world.now;
  const acts: (() => unknown)[] = [
    () => client.enter(chance.pick(PERSONAS)),
    () => client.enter(chance.pick(PERSONAS)),
    () => client.post('/api/top-ups', { card: `12345678${chance.int(1000, 9999)}${chance.pick(['0050', '0100', '0000'])}` }, key),
    () => client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: chance.pick(['888888', '000000']) }, key),
    () => client.post('/__operator/scenario', { scenario: chance.pick(['order-open', 'order-settled', 'code-wrong']) }),
    () => client.post('/__operator/clock', { advanceSeconds: chance.pick([1, 60, 86_400, 12 * 86_400]) }),
    () => client.moveClock(instantOf(now() - chance.int(0, 3) * 3_600_000)),
    () => client.post('/__operator/fee-reminder', { stage: chance.pick(['hidden', 'announced', 'live']) }),
    () => client.post('/__operator/sms', { from: '13900000030', to: '10086', text: chance.pick(['KTZWZB', '是', 'QXZWZB', 'YE']) }),
  ];
  if (chance.int(0, 2) === 0) acts[chance.int(0, acts.length - 1)]?.();
}

describe('an answer given again is the answer that would be worked out now', () => {
  test.each(Array.from({ length: PARTS }, (_, part) => part))(`over ${STEPS} random steps, part %i`, (part) => {
    const client = createClient();
    const chance = seededRandom(`remembered/${part}`);
    client.enter('30');
    for (let step = 0; step < STEPS / PARTS; step++) {
      const path = chance.pick(READS);
      const ask = () =>
        withoutNumber(
          dispatch(client.operator.world, { method: 'GET', path, query: {}, headers: {}, body: '', sessionId: client.session }, client.operator.now(client.real)).response,
        );
      ask();
      act(client, chance, `${part}-${step}`);
      const given = ask();
      const again = ask();
      noteChange(client.operator.world); // forgets all that is remembered
      expect({ part, step, path, given, again }).toEqual({ part, step, path, given: ask(), again: given });
    }
  });
});

test('within a second a read is worked out once, and again after a write, a job, or another second', () => {
  const client = createClient();
  client.enter('30');
  const bodyOf = () =>
    dispatch(client.operator.world, { method: 'GET', path: '/api/home', query: {}, headers: {}, body: '', sessionId: client.session }, client.operator.now(client.real)).response
      .body;
  const customer = [...client.operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith('0030'));
  if (!customer) throw new Error('30 is not there');
  const before = bodyOf();
  // Behind the operator's back: what is remembered does not know of it.
  customer.threshold = fen(9_999_900);
  expect(bodyOf()).toBe(before);
  client.real += 1000;
  expect(bodyOf()).not.toBe(before);
  const low = bodyOf();
  customer.threshold = fen(1000);
  expect(bodyOf()).toBe(low);
  client.post('/api/top-ups', { card: '1234567890129999' }, 'refused');
  expect(bodyOf()).not.toBe(low);
});
