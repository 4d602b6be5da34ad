import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pathOf, type Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import { ProblemSchema, type ProblemCode } from '#contract/core/problems.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { HANDLER_OF } from '#mocks/endpoints/registry.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';

const WRITE = { 'content-type': 'application/json', 'idempotency-key': 'key' };
/** Something for every parameter of every path. */
const PARAMS = { month: '2026-10', service: 'caller-id', order: 'nothing', payment: 'nothing', session: 'nothing' };
const plain = (method: string, path: string, more: Partial<PlainRequest> = {}): PlainRequest => ({ method, path, query: {}, headers: {}, body: '', sessionId: null, ...more });

/** Signed in as the demonstration, by control. */
function entered(operator: MockOperator): string | null {
  return operator.handle(plain('POST', '/__operator/persona', { headers: WRITE, body: '{"persona":"30"}' }), 0).setSession ?? null;
}

test.each(ENDPOINTS)('$id is answered: somebody is there for it', (endpoint) => {
  const operator = createMockOperator({ real: 0 });
  const answer = operator.handle(plain(endpoint.method, pathOf(endpoint, PARAMS), { headers: WRITE, body: '{}', sessionId: entered(operator) }), 1);
  expect(answer.status).not.toBe(501);
  expect(answer.status).toBeLessThan(500);
  expect(operator.world.violations).toEqual([]);
});

/** What is wrong with an answer by the contract alone; null when nothing is. */
function wrongWith(request: PlainRequest, { status, body }: PlainResponse): string | null {
  const endpoint: Endpoint | undefined = matchEndpoint(request.method, request.path)?.endpoint;
  if (status >= 500 && status !== 501) return `${status} ${body}`;
  if (status >= 400) {
    const problem = v.safeParse(ProblemSchema, JSON.parse(body));
    if (!problem.success) return `a refusal that is no problem: ${body}`;
    if (problem.output.status !== status) return `a refusal that says ${problem.output.status} under ${status}`;
    const known: readonly ProblemCode[] = endpoint ? problemCodesOf(endpoint) : ['not-in-contract', 'method-not-allowed'];
    return known.includes(problem.output.code) ? null : `refused with ${problem.output.code}`;
  }
  if (!endpoint || status !== endpoint.status) return `${status} where the contract has ${endpoint?.status ?? 'nothing'}`;
  if (!endpoint.response) return body === '' ? null : 'a body where there is none';
  const parsed = v.safeParse(endpoint.response, JSON.parse(body));
  return parsed.success ? null : parsed.issues.map((issue) => v.getDotPath(issue)).join();
}

const NUMBERS = ['13900000030', '13900000002', '13900000099', '13900000009'];
const word = fc.oneof(
  fc.constantFrom(...NUMBERS, '246810', '888888', '000000', 'statements', 'sms-code', 'service-password', '2026-10', '2026-06', '2026-11', '__proto__', 'constructor', ''),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** Stand for the order, and the version of the terms, that were answered last. */
const LATEST = { order: 'latest-order', version: 'latest-version' };
const named = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(LATEST.order, 'missed-call', 'caller-id', '2026-10') }, word);
const ACTIONS = ['subscribe', 'cancel', 'keep', 'purchase', 'suspend', 'resume', 'report-lost'];
const SERVICES = ['missed-call', 'morning-paper', 'ringtone', 'watch', null];
/** Bodies: the right shape with right or wrong values, any JSON, and no JSON at all. */
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        method: fc.constantFrom('service-password', 'sms-code', 'tap'),
        purpose: fc.constantFrom('statements', 'statements', 'arrears', 'top-up'),
        amount: fc.constantFrom(5000, 1000, 999, 12_000, 0, -100),
        msisdn: fc.constantFrom(...NUMBERS),
        servicePassword: fc.constantFrom('246810', '111111'),
        code: fc.constantFrom('888888', '000000'),
        card: fc.constantFrom('1234567890120050', '1234567890120000', '1234567890129999'),
        action: fc.constantFrom(...ACTIONS),
        service: fc.constantFrom(...SERVICES),
        version: fc.constantFrom(LATEST.version, LATEST.version, 'another'),
        level: fc.constantFrom('none', 'third-party', 'all'),
        oldPassword: fc.constantFrom('246810', '739204', '111111'),
        newPassword: fc.constantFrom('739204', '246810', '111111', '139000'),
        puk: fc.constantFrom(papersOf('30').puk, '00000000'),
      })
      .map((value) => JSON.stringify(value)),
  },
  {
    weight: 2,
    arbitrary: fc
      .dictionary(
        fc.constantFrom('method', 'purpose', 'msisdn', 'servicePassword', 'code', 'card', 'action', 'service', 'version', 'level', 'oldPassword', 'newPassword', 'puk'),
        fc.oneof(word, fc.jsonValue()),
      )
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
);
const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .record({ action: fc.constantFrom(...ACTIONS), service: fc.constantFrom(...SERVICES) })
      .map(({ action, service }) => (service === null ? { action } : { action, service })),
  },
  fc.dictionary(fc.constantFrom('cursor', 'peers', 'month', '__proto__', 'x'), fc.oneof(fc.nat(20_000).map(String), word)),
);
const headers = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((key) => ({ 'content-type': 'application/json', 'idempotency-key': key })) },
  fc.dictionary(fc.constantFrom('content-type', 'idempotency-key', 'x-request-id', 'accept', 'cookie'), word),
);
const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...ENDPOINTS), named)
      .map(([endpoint, name]) => ({ method: endpoint.method as string, path: pathOf(endpoint, { month: name, service: name, order: name, payment: name }) })),
  }, // any method, below
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'get', ''),
      path: fc.tuple(fc.constantFrom('/api/', '/api/bills/', '/api/statements/'), fc.webPath()).map((parts) => parts.join('')),
    }),
  },
);
const session = fc.constantFrom('own', 'own', 'own', 'none', 'nobody');
const pause = fc.oneof({ weight: 5, arbitrary: fc.nat(2000) }, fc.constantFrom(61_000, 301_000, 601_000, 901_000, 86_400_000, 9 * 86_400_000));
const moves = fc.array(fc.record({ path, query, headers, body, session, pause }), { minLength: 1, maxLength: 25 });

test('whatever is sent, in whatever order: no 500, nothing thrown, no answer outside the contract, and the journal tells the same story', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const operator = createMockOperator({ real: 0 });
      let real = 0;
      let sessionId = entered(operator);
      const latest = { order: 'none yet', version: 'none yet' };
      const filled = (text: string) => text.replaceAll(LATEST.order, latest.order).replaceAll(LATEST.version, latest.version);
      for (const step of steps) {
        real += step.pause;
        const request = plain(step.path.method, filled(step.path.path), {
          query: step.query,
          headers: step.headers,
          body: step.path.method === 'GET' ? '' : filled(step.body),
          sessionId: { own: sessionId, none: null, nobody: 'nobody' }[step.session] ?? null,
        });
        const answer = operator.handle(request, real);
        latest.order = /"id":"([^"]+)","number"/.exec(answer.body)?.[1] ?? latest.order;
        latest.version = /"version":"([^"]+)"/.exec(answer.body)?.[1] ?? latest.version;
        if (step.session === 'own' && answer.setSession !== undefined) sessionId = answer.setSession;
        expect(wrongWith(request, answer), `${request.method} ${request.path} ${request.body}`).toBeNull();
      }
      expect(operator.world.violations.filter(({ side }) => side !== 'route')).toEqual([]);
      const journal = JSON.parse(JSON.stringify(operator.commands)) as MockOperator['commands']; // what a file gives back
      const { world: rebuilt } = createMockOperator({ journal, real: 0 });
      advanceWorld(rebuilt, operator.world.now); // a journal ends with its last command; time has gone on
      expect(stateHash(rebuilt)).toBe(stateHash(operator.world));
    }),
    { numRuns: 60, seed: 20261122 },
  );
}, 120_000);

describe('a mistake of the operator is caught (O5)', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Puts a mistake in the place of what answers the endpoint. */
  function plant(id: string, mistake: () => { body: unknown }): { answer: PlainResponse; operator: MockOperator } {
    const handler = HANDLER_OF.get(id);
    if (!handler) throw new Error(`nobody answers ${id}`);
    vi.spyOn(handler, 'handle').mockImplementation(mistake);
    const operator = createMockOperator({ real: 0 });
    return { answer: operator.handle(plain('GET', pathOf(handler.endpoint, PARAMS), { sessionId: entered(operator) }), 1), operator };
  }

  test('an answer the schema does not take', () => {
    const { operator } = plant('getHome', () => ({ body: { asOf: 'noon' } }));
    expect(operator.world.violations).toMatchObject([{ endpoint: 'getHome', side: 'response' }]);
  });

  test('money that is no whole fen', () => {
    const whole = createMockOperator({ real: 0 });
    const balance: unknown = JSON.parse(whole.handle(plain('GET', '/api/balance', { sessionId: entered(whole) }), 1).body);
    const { operator } = plant('getBalance', () => ({ body: { ...(balance as object), total: 1.5 } })); // parsed above
    expect(operator.world.violations).toMatchObject([{ endpoint: 'getBalance', side: 'response' }]);
  });

  test('a refusal its contract does not list', () => {
    const { operator } = plant('getHome', () => {
      throw new Refusal('code-wrong');
    });
    expect(operator.world.violations).toMatchObject([{ endpoint: 'getHome', side: 'response' }]);
  });

  test('something thrown, which becomes a 500 and says nothing of what it was', () => {
    const { answer, operator } = plant('listBills', () => {
      throw new TypeError('secret of the house');
    });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(operator.world.violations).toMatchObject([{ endpoint: 'listBills', side: 'response' }]);
  });
});
