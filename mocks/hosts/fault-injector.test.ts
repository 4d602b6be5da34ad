import { describe, expect, test } from 'vitest';
import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import type { AlarmView } from '#mocks/control/contracts/watchdog.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { fen } from '#lib/money.ts';
import { mainPot } from '#mocks/operator/customer/ledger.ts';
import { createFaultInjector } from './fault-injector.ts';

/** A host with somebody signed in. */
function atHost() {
  const operator = createMockOperator({ real: 0 });
  const injector = createFaultInjector(operator, () => 'node');
  let keys = 0;
  let session: string | null = null;
  const ask = (method: string, path: string, body?: unknown): unknown => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` };
    const delivery = injector.handle({ method, path, query: {}, headers, body: body === undefined ? '' : JSON.stringify(body), sessionId: session }, 0);
    if (delivery.kind !== 'answer') throw new Error('no answer');
    session = delivery.response.setSession ?? session;
    return JSON.parse(delivery.response.body);
  };
  ask('POST', '/__operator/persona', { persona: '30' });
  const customer = [...operator.world.customers.values()].find(({ profile }) => profile.msisdn.endsWith('0030'));
  if (!customer) throw new Error('30 is not there');
  const alarms = () => (ask('GET', '/__operator/watchdog') as { alarms: AlarmView[] }).alarms; // control's own answer
  const newest = () => (ask('GET', '/__operator/exchanges') as { exchanges: ExchangeRecord[] }).exchanges.at(-1); // control's own answer
  return { ask, customer, alarms, newest };
}

describe('what a host watches over (O9)', () => {
  test('a customer whose sums no longer agree is named after the next write, and stays named', () => {
    const { ask, customer, alarms } = atHost();
    ask('POST', '/api/top-ups', { card: '1234567890120050' });
    expect(alarms()).toEqual([]);
    const main = mainPot(customer);
    main.amount = fen(main.amount + 1);
    ask('POST', '/api/top-ups', { card: '1234567890110050' });
    main.amount = fen(main.amount - 1);
    expect(alarms()).toMatchObject([{ invariant: 'sums-agree', persona: '30' }]);
  });

  test('what a write has changed, line by line, and nothing after a read or a refusal', () => {
    const { ask, newest } = atHost();
    ask('POST', '/api/top-ups', { card: '1234567890120050' });
    expect(newest()?.changes).toMatchObject([
      { what: 'balance', gone: [expect.stringMatching(/^main /)], come: [expect.stringMatching(/^main /)] },
      { what: 'messages', gone: [], come: [expect.stringMatching(/ money$/)] },
    ]);
    ask('GET', '/api/home');
    expect(newest()?.changes).toEqual([]);
    ask('POST', '/api/top-ups', { card: '1234567890120050' });
    expect(newest()).toMatchObject({ status: 422, changes: [] });
  });
});
