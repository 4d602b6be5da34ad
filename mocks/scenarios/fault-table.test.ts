import { describe, expect, test } from 'vitest';
import { instantOf } from '#lib/calendar.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import type { FaultCount, FaultRule, FaultWhen } from './fault.ts';

/** Control and the catalogue behind one wire. */
function wire(seed?: number) {
  const injector = createFaultInjector(createMockOperator({ real: 0, ...(seed === undefined ? {} : { seed }) }), () => 'vitest');
  let real = 0;
  const send = (method: string, path: string, body?: unknown): PlainResponse => {
    const delivery = injector.handle(
      { method, path, query: {}, headers: { 'content-type': 'application/json' }, body: body === undefined ? '' : JSON.stringify(body), sessionId: null },
      real,
    );
    if (delivery.kind !== 'answer') throw new Error(`no answer: ${delivery.kind}`);
    return delivery.response;
  };
  return {
    set: (...rules: readonly FaultRule[]) => send('POST', '/__operator/faults', { rules }),
    counts: () => (JSON.parse(send('GET', '/__operator/faults').body) as { rules: FaultCount[] }).rules.map(({ calls, applied }) => ({ calls, applied })), // control's own answer
    wait: (seconds: number) => (real += seconds * 1000),
    /** The status of so many calls of the catalogue, one after the other. */
    ask: (times: number, path = '/api/services') => Array.from({ length: times }, () => send('GET', path).status),
  };
}
const rule = (when: FaultWhen, fault: FaultRule['fault'] = 'problem-500', endpoint: FaultRule['endpoint'] = 'listServices'): FaultRule => ({ endpoint, fault, when });

describe('which calls a rule means, counted from when it was set (O7)', () => {
  test.each<[FaultWhen, readonly number[]]>([
    [{ kind: 'always' }, [1, 2, 3, 4, 5, 6]],
    [{ kind: 'first', count: 2 }, [1, 2]],
    [{ kind: 'nth', n: 3 }, [3]],
    [{ kind: 'every', k: 2 }, [2, 4, 6]],
  ])('%j', (when, failing) => {
    const { set, ask, counts } = wire();
    ask(2);
    set(rule(when));
    expect(ask(6).flatMap((status, at) => (status === 500 ? [at + 1] : []))).toEqual(failing);
    expect(counts()).toEqual([{ calls: 6, applied: failing.length }]);
  });

  test('a stretch of the operator’s time, its end excluded', () => {
    const { set, ask, wait } = wire();
    set(rule({ kind: 'between', from: instantOf(OPENS_AT + 60_000), to: instantOf(OPENS_AT + 120_000) }));
    const seen = [0, 59, 1, 59, 1].map((seconds) => {
      wait(seconds);
      return ask(1)[0];
    });
    expect(seen).toEqual([200, 200, 500, 500, 200]);
  });

  test('chance follows from the seed: the same again, another for another seed, and as often as it says', () => {
    const drawn = (seed: number) => {
      const { set, ask } = wire(seed);
      set(rule({ kind: 'chance', percent: 30 }));
      return ask(400).map((status) => status === 500);
    };
    const [one, again, other] = [drawn(7), drawn(7), drawn(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    const often = one.filter(Boolean).length;
    expect(often).toBeGreaterThan(90);
    expect(often).toBeLessThan(150);
  });

  test('of several the first that means a call is applied, and each counts every call of its endpoint', () => {
    const { set, ask, counts } = wire();
    set(
      rule({ kind: 'nth', n: 2 }),
      rule({ kind: 'first', count: 3 }, 'gateway-504'),
      rule({ kind: 'always' }, 'gone-404', '*'),
      rule({ kind: 'always' }, 'problem-500', 'listHalls'),
    );
    expect(ask(4)).toEqual([504, 500, 504, 404]);
    expect(ask(1, '/api/halls')).toEqual([404]);
    expect(counts()).toEqual([
      { calls: 4, applied: 1 },
      { calls: 4, applied: 2 },
      { calls: 5, applied: 2 },
      { calls: 1, applied: 0 },
    ]);
  });

  test('set again, they are counted anew; none left, all is well, and control itself never fails', () => {
    const { set, ask, counts } = wire();
    set(rule({ kind: 'first', count: 1 }, 'problem-500', '*'));
    expect(ask(2)).toEqual([500, 200]);
    set(rule({ kind: 'first', count: 1 }, 'problem-500', '*'));
    expect(ask(1, '/__operator/state')).toEqual([200]);
    expect(ask(2)).toEqual([500, 200]);
    set();
    expect({ counts: counts(), seen: ask(1) }).toEqual({ counts: [], seen: [200] });
  });
});

describe('how late an answer comes (O7)', () => {
  /** What becomes of a call of the catalogue under one rule. */
  const under = (fault: FaultRule['fault'], delayMs?: number) => {
    const injector = createFaultInjector(createMockOperator({ real: 0 }), () => 'vitest');
    const send = (path: string, body = '') =>
      injector.handle({ method: body === '' ? 'GET' : 'POST', path, query: {}, headers: { 'content-type': 'application/json' }, body, sessionId: null }, 0);
    const set = send('/__operator/faults', JSON.stringify({ rules: [{ ...rule({ kind: 'always' }, fault), ...(delayMs === undefined ? {} : { delayMs }) }] }));
    return { set: set.kind === 'answer' && set.response.status, met: send('/api/services') };
  };

  test.each<[FaultRule['fault'], number | undefined, number, number]>([
    ['slow', undefined, 200, 30_000],
    ['slow', 3000, 200, 3000],
    ['html-502', undefined, 502, 0],
    ['html-502', 4500, 502, 4500],
    ['trickle', 800, 200, 800],
  ])('%s with a delay of %s ms', (fault, delayMs, status, late) => {
    const { met } = under(fault, delayMs);
    expect(met.kind === 'answer' && { status: met.response.status, delayMs: met.delayMs }).toEqual({ status, delayMs: late });
  });

  test('what never comes is not late', () => {
    expect(under('never-answers', 3000).met.kind).toBe('silence');
    expect(under('reset-before', 3000).met.kind).toBe('reset');
  });

  test.each([0, -1, 1.5, 120_001])('%s ms is no delay', (delayMs) => {
    expect(under('slow', delayMs).set).toBe(400);
  });
});

test('a refusal of the wire waits by the operator’s clock', () => {
  const injector = createFaultInjector(createMockOperator({ real: 0 }), () => 'vitest');
  const ask = (path: string, body = '') =>
    injector.handle({ method: body === '' ? 'GET' : 'POST', path, query: {}, headers: { 'content-type': 'application/json' }, body, sessionId: null }, 0);
  ask('/__operator/faults', JSON.stringify({ rules: [rule({ kind: 'always' }, 'locked-423')] }));
  const delivery = ask('/api/services');
  expect(delivery.kind === 'answer' && (JSON.parse(delivery.response.body) as { until: string }).until).toBe('2026-11-22T11:00:00+08:00'); // a problem
});
