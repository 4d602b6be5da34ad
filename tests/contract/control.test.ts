import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CONTROL_ENDPOINTS, controlRefusalsOf } from '#mocks/control/contract.ts';
import { ProblemSchema } from '#contract/core/problems.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';

/** Control as every host has it. */
function control() {
  const operator = createMockOperator({ real: 0 });
  const board = createFaultInjector(operator, () => 'vitest');
  const call = (method: string, path: string, body: string): PlainResponse => {
    const delivery = board.handle({ method, path, query: {}, headers: { 'content-type': 'application/json', 'idempotency-key': 'key' }, body, sessionId: null }, 0);
    if (delivery.kind !== 'answer') throw new Error(`a fault was applied to control: ${delivery.kind}`);
    return delivery.response;
  };
  return { operator, call };
}

const rule = { endpoint: '*', fault: 'problem-500', when: { kind: 'first', count: 1 } };
const BAD: readonly (readonly [what: string, method: string, path: string, body: unknown, status: number])[] = [
  ['a clock that is a number', 'POST', 'clock', { to: 5 }, 400],
  ['a clock without an offset', 'POST', 'clock', { to: '2026-12-01T00:00:00' }, 400],
  ['a day that does not exist', 'POST', 'clock', { to: '2026-02-30T00:00:00+08:00' }, 400],
  ['a day of no leap year', 'POST', 'clock', { to: '2027-02-29T00:00:00+08:00' }, 400],
  ['an hour that does not exist', 'POST', 'clock', { to: '2027-02-28T25:00:00+08:00' }, 400],
  ['a clock eleven years ahead', 'POST', 'clock', { to: '2037-12-01T00:00:00+08:00' }, 400],
  ['the year 9999', 'POST', 'clock', { to: '9999-12-31T23:59:59+08:00' }, 400],
  ['before the world opened', 'POST', 'clock', { to: '2026-11-22T09:59:59+08:00' }, 400],
  ['a step of no length', 'POST', 'clock', { advanceSeconds: 0 }, 400],
  ['a step back', 'POST', 'clock', { advanceSeconds: -5 }, 400],
  ['half a second', 'POST', 'clock', { advanceSeconds: 0.5 }, 400],
  ['a step of more than a year', 'POST', 'clock', { advanceSeconds: 366 * 86_400 + 1 }, 400],
  ['two wishes at once', 'POST', 'clock', { advanceSeconds: 5, running: true }, 400],
  ['an event nobody knows', 'POST', 'clock', { event: 'doomsday' }, 400],
  ['an event of a persona nobody is', 'POST', 'clock', { event: 'month-close', persona: 'nobody' }, 404],
  ['an event that does not lie ahead', 'POST', 'clock', { event: 'trial-end', persona: '30' }, 409],
  ['no wish', 'POST', 'clock', {}, 400],
  ['running in words', 'POST', 'clock', { running: 'yes' }, 400],
  ['a list', 'POST', 'clock', [], 400],
  ['nothing', 'POST', 'clock', null, 400],
  ['a persona nobody is', 'POST', 'persona', { persona: 'nobody' }, 404],
  ['the number nobody has', 'POST', 'persona', { persona: '99' }, 404],
  ['a persona by number', 'POST', 'persona', { persona: 30 }, 400],
  ['a persona of the prototype', 'POST', 'persona', { persona: '__proto__' }, 404],
  ['the inbox of nobody', 'GET', 'inbox/nobody', undefined, 404],
  ['the inbox of an odd name', 'GET', 'inbox/%E0%A4%A', undefined, 404],
  ['a seed below zero', 'POST', 'reset', { seed: -1 }, 400],
  ['a seed in words', 'POST', 'reset', { seed: 'one' }, 400],
  ['a seed beyond counting', 'POST', 'reset', { seed: 2 ** 60 }, 400],
  ['a fault nobody knows', 'POST', 'faults', { rules: [{ ...rule, fault: 'gremlins' }] }, 400],
  ['a fault no times', 'POST', 'faults', { rules: [{ ...rule, when: { kind: 'first', count: 0 } }] }, 400],
  ['a fault half a time', 'POST', 'faults', { rules: [{ ...rule, when: { kind: 'first', count: 0.5 } }] }, 400],
  ['a fault at some time', 'POST', 'faults', { rules: [{ ...rule, when: { kind: 'sometimes' } }] }, 400],
  ['a fault without a when', 'POST', 'faults', { rules: [{ endpoint: '*', fault: 'problem-500' }] }, 400],
  ['a fault more than certain', 'POST', 'faults', { rules: [{ ...rule, when: { kind: 'chance', percent: 101 } }] }, 400],
  ['a fault on a day there is not', 'POST', 'faults', { rules: [{ ...rule, when: { kind: 'between', from: '2026-02-30T00:00:00+08:00', to: '2026-12-01T00:00:00+08:00' } }] }, 400],
  ['a fault without an endpoint', 'POST', 'faults', { rules: [{ fault: 'problem-500', when: { kind: 'first', count: 1 } }] }, 400],
  ['rules that are one rule', 'POST', 'faults', { rules: rule }, 400],
  ['SMS of a persona nobody is', 'POST', 'sms-carriage', { rules: [{ persona: 'nobody', kind: '*', fate: { kind: 'lost' }, when: { kind: 'always' } }] }, 404],
  ['SMS of a kind nobody sends', 'POST', 'sms-carriage', { rules: [{ persona: '*', kind: 'gossip', fate: { kind: 'lost' }, when: { kind: 'always' } }] }, 400],
  ['SMS that come before they are sent', 'POST', 'sms-carriage', { rules: [{ persona: '*', kind: '*', fate: { kind: 'delayed', seconds: -5 }, when: { kind: 'always' } }] }, 400],
  [
    'SMS on a day there is not',
    'POST',
    'sms-carriage',
    { rules: [{ persona: '*', kind: '*', fate: { kind: 'lost' }, when: { kind: 'between', from: '2026-02-30T00:00:00+08:00', to: '2026-12-01T00:00:00+08:00' } }] },
    400,
  ],
  ['a printer on fire', 'POST', 'devices', { printer: 'on-fire' }, 400],
  ['a device the terminal has not', 'POST', 'devices', { scanner: 'ready' }, 400],
  ['a reset by GET', 'GET', 'reset', undefined, 405],
  ['the faults by PUT', 'PUT', 'faults', { rules: [] }, 405],
  ['a call that is not there', 'POST', 'explode', {}, 404],
];

test.each(BAD)('%s is refused as a problem and changes nothing (O12)', (_, method, path, body, status) => {
  const { operator, call } = control();
  const before = stateHash(operator.world);
  const answer = call(method, `/__operator/${path}`, body === undefined ? '' : JSON.stringify(body));
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(v.parse(ProblemSchema, JSON.parse(answer.body)).status).toBe(status);
  expect({ state: stateHash(operator.world), commands: operator.commands.length }).toEqual({ state: before, commands: 0 });
});

test('bodies that are no JSON are refused everywhere', () => {
  const { call } = control();
  for (const endpoint of CONTROL_ENDPOINTS.filter(({ method }) => method === 'POST'))
    for (const body of ['{', 'undefined', '\u0000', '{"to":']) expect(call('POST', endpoint.path, body).status, `${endpoint.id} ${body}`).toBe(400);
});

test('anything at all: answered, or refused with a problem its contract lists, never a 500', () => {
  const { operator, call } = control();
  const member = fc.constantFrom('to', 'advanceSeconds', 'running', 'persona', 'seed', 'rules', 'endpoint', 'fault', 'when', '__proto__');
  const value = fc.oneof(fc.constantFrom('30', '2027-01-01T00:00:00+08:00', '*', 'truncated', 1, true), fc.jsonValue());
  const body = fc.oneof(
    fc.dictionary(member, value).map((given) => JSON.stringify(given)),
    fc.json(),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...CONTROL_ENDPOINTS), fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), body, fc.string({ maxLength: 5 }), (endpoint, method, given, persona) => {
      const { status, body: answer } = call(method, endpoint.path.replace(':persona', encodeURIComponent(persona)), given);
      expect(status).toBeLessThan(500);
      if (status >= 400) expect(controlRefusalsOf(endpoint), `${endpoint.id} in mocks/openapi.json`).toContain(v.parse(ProblemSchema, JSON.parse(answer)).code);
    }),
    { numRuns: 400, seed: 20261122 },
  );
  expect(operator.world.violations.filter(({ side }) => side === 'response')).toEqual([]);
}, 60_000);

test('a device of the terminal that was broken stays so until it is mended, through a restart too; the others stay as they are (K10)', () => {
  const { operator, call } = control();
  const devices = (answer: PlainResponse): unknown => JSON.parse(answer.body);
  const broken = { printer: 'paper-out', cardReader: 'ready', power: 'battery', network: 'up' };
  call('POST', '/__operator/devices', '{"power":"battery"}');
  expect(devices(call('POST', '/__operator/devices', '{"printer":"paper-out"}'))).toEqual(broken);
  expect(devices(call('GET', '/__operator/devices', ''))).toEqual(broken);
  const restarted = createMockOperator({ real: 0, journal: operator.commands });
  expect({ ...restarted.world.devices, state: stateHash(restarted.world) }).toEqual({ ...broken, state: stateHash(operator.world) });
  expect(devices(call('POST', '/__operator/devices', '{"printer":"ready","power":"mains"}'))).toEqual({ ...broken, printer: 'ready', power: 'mains' });
});
