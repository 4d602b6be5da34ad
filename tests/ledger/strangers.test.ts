import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferedTerms } from '#contract/terms.ts';
import type { Order } from '#contract/orders.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createClient, type Client } from './client.ts';

/** What somebody can do who knows a number and nothing else. */
const MOVES = ['password', 'code', 'test-code', 'send-code', 'send-reset-code', 'reset', 'puk', 'wait a minute', 'wait a quarter of an hour'] as const;
type Move = (typeof MOVES)[number];

const PASSWORD = '246810';
const digits = (of: number, count: number) => String(of).padStart(count, '0').slice(-count);

/** One move against the number; `chance` is what is guessed, never what is right. */
function play(stranger: Client, move: Move, msisdn: string, chance: number): void {
  const wrong = digits(chance, 6) === PASSWORD ? '111111' : digits(chance, 6);
  switch (move) {
    case 'password':
      return void stranger.post('/api/session', { method: 'service-password', msisdn, servicePassword: wrong });
    case 'code':
      // Above what is ever drawn, so that no guess is right by chance.
      return void stranger.post('/api/session', { method: 'sms-code', msisdn, code: `9${digits(chance, 5)}` });
    case 'test-code':
      return void stranger.post('/api/session', { method: 'sms-code', msisdn, code: '000000' });
    case 'send-code':
      return void stranger.post('/api/session/codes', { msisdn });
    case 'send-reset-code':
      return void stranger.post('/api/password/reset-codes', { msisdn });
    case 'reset':
      return void stranger.post('/api/password/reset', { msisdn, code: `9${digits(chance, 5)}`, puk: digits(chance, 8), newPassword: '508371' });
    case 'puk':
      return void stranger.post('/api/session/puk', { msisdn, puk: digits(chance, 8), idTail: digits(chance, 6) });
    case 'wait a minute':
      stranger.real += 60_000;
      return undefined;
    case 'wait a quarter of an hour':
      stranger.real += 15 * 60_000;
      return undefined;
  }
}

function order(owner: Client, action: string): Partial<Order> {
  const { body } = owner.get('/api/terms', { action });
  const { terms, reason } = body as OfferedTerms; // the contract's own answer
  expect(reason, action).toBeNull();
  const { id, proof } = owner.post('/api/orders', { action, service: null, version: terms.version }).body;
  return owner.post(`/api/orders/${id ?? ''}/confirmation`, proof === 'tap' ? { method: proof } : { method: 'service-password', servicePassword: PASSWORD }).body;
}

/** Everything an owner needs on a bad day: look up, pay, suspend or resume, see who called. */
function expectEverythingWorks(owner: Client, persona: string): void {
  expect(owner.get('/api/home').status, 'look up').toBe(200);
  expect(owner.post('/api/top-ups', { card: `1234567890${persona}0050` }).status, 'pay').toBe(201);
  if (persona === '05') expect(order(owner, 'resume').state, 'resume').toBe('completed');
  else expect(order(owner, 'report-lost').state, 'report lost').toBe('completed');
  const { secondProof } = owner.get('/api/statements').body;
  expect(secondProof).toBeDefined();
}

const moves = fc.array(fc.record({ move: fc.constantFrom(...MOVES), chance: fc.nat(99_999_999) }), { minLength: 1, maxLength: 200 });

describe('whatever strangers do, 200 moves long, the owner', () => {
  test.each([
    ['of a line in service', '30'],
    ['of a suspended line, who receives no SMS', '05'],
  ])('%s can still sign in, look up, pay, resume and report a loss', (_whose, persona) => {
    fc.assert(
      fc.property(moves, (played) => {
        const operator = createMockOperator({ real: 0 });
        const stranger = createClient(operator);
        for (const { move, chance } of played) play(stranger, move, `139000000${persona}`, chance);
        const owner = createClient(operator);
        owner.real = stranger.real;
        const { puk, idTail } = papersOf(persona);
        expect(owner.post('/api/session/puk', { msisdn: `139000000${persona}`, puk, idTail }, 'a key of the owner’s own').status, 'sign in').toBe(201);
        expectEverythingWorks(owner, persona);
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  });

  test.each(['30', '05'])('who is signed in already as %s goes on', (persona) => {
    fc.assert(
      fc.property(moves, (played) => {
        const operator = createMockOperator({ real: 0 });
        const owner = createClient(operator);
        owner.enter(persona);
        const stranger = createClient(operator);
        for (const { move, chance } of played) {
          play(stranger, move, `139000000${persona}`, chance);
          owner.real = stranger.real;
          expect(owner.get('/api/home').status, `after ${move}`).toBe(move === 'wait a quarter of an hour' ? 401 : 200);
          if (move === 'wait a quarter of an hour') owner.enter(persona);
        }
        expectEverythingWorks(owner, persona);
      }),
      { numRuns: 10, seed: 20_261_122 },
    );
  });
});
