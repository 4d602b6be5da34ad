import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { ExchangeSchema, exportExchanges, listExchanges, type ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import { createFaultInjector } from './fault-injector.ts';

/** A host whose exchanges are looked at. */
function atHost() {
  const injector = createFaultInjector(createMockOperator({ real: 0 }), () => 'node');
  let keys = 0;
  const ask = (method: string, path: string, body?: unknown, query: Record<string, string> = {}) => {
    const request: PlainRequest = {
      method,
      path,
      query,
      headers: { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` },
      body: body === undefined ? '' : JSON.stringify(body),
      sessionId: null,
    };
    const delivery = injector.handle(request, 0);
    return delivery.kind === 'answer' && delivery.response.body !== '' ? (JSON.parse(delivery.response.body) as unknown) : null;
  };
  const seen = (after?: string) => (ask('GET', listExchanges.path, undefined, after === undefined ? {} : { after }) as { exchanges: ExchangeRecord[] }).exchanges;
  return { ask, seen };
}

const signIn = { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' };

describe('what was asked and answered, for a tester to read (O9)', () => {
  test('in order, with status and endpoint, and without control itself', () => {
    const { ask, seen } = atHost();
    ask('POST', '/api/session', signIn);
    ask('GET', '/api/home');
    ask('GET', '/__operator/state');
    expect(seen()).toMatchObject([
      { number: 1, endpoint: 'signIn', status: 201 },
      { number: 2, endpoint: 'getHome', status: 401 },
    ]);
    expect(seen()).toHaveLength(2);
    expect(seen('1')).toHaveLength(1);
    for (const exchange of seen()) expect(v.safeParse(ExchangeSchema, exchange).success).toBe(true);
  });

  test('nothing that opens anything, and no number in full', () => {
    const { ask, seen } = atHost();
    ask('POST', '/api/session', signIn);
    ask('POST', '/api/session', { ...signIn, method: 'sms-code', code: '888888' });
    ask('POST', '/api/top-ups', { card: '1234567890120050' });
    ask('POST', '/api/password/reset', { msisdn: '13900000030', code: '888888', puk: '07119797', newPassword: '739204' });
    expect(JSON.stringify(seen())).not.toMatch(/246810|888888|1234567890120050|07119797|739204|13900000030/);
    expect(seen()[0]?.request).toContain('139****0030');
  });

  test('the fault that was applied, an answer that never came, and what broke the contract', () => {
    const { ask, seen } = atHost();
    ask('POST', '/__operator/faults', { rules: [{ endpoint: 'getHome', fault: 'reset-before', when: { kind: 'always' } }] });
    ask('GET', '/api/home');
    ask('GET', '/api/nothing-of-ours');
    expect(seen()).toMatchObject([
      { fault: 'reset-before', status: null, violations: [] },
      { fault: null, status: 501, violations: ['route: not in the contract'] },
    ]);
  });

  test('a thousand and more are not all remembered, and keep their numbers', () => {
    const { ask, seen } = atHost();
    for (let count = 0; count < 1200; count++) ask('GET', '/api/session');
    expect(seen().map(({ number }) => number)).toEqual(Array.from({ length: 500 }, (_, index) => 701 + index));
  });

  test('as an archive, it has what HAR 1.2 asks for', () => {
    const { ask } = atHost();
    ask('POST', '/api/session', signIn);
    ask('GET', '/api/bills', undefined, { x: '1' });
    const { log } = ask('GET', exportExchanges.path) as v.InferOutput<typeof exportExchanges.response>;
    expect(log).toMatchObject({
      version: '1.2',
      entries: [
        { request: { method: 'POST', postData: { mimeType: 'application/json' } }, response: { status: 201 }, cache: {}, timings: { send: 0, wait: 0, receive: 0 } },
        { request: { url: 'http://localhost/api/bills?x=1', queryString: [{ name: 'x', value: '1' }] } },
      ],
    });
  });
});
