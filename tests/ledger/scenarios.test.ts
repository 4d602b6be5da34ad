import { describe, expect, test } from 'vitest';
import { ReasonSchema } from '#contract/offers.ts';
import { confirmOrder, type Order } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import type { Problem } from '#contract/core/problems.ts';
import { PAYMENTS } from '#mocks/scenarios/payments.ts';
import { REFUSALS } from '#mocks/scenarios/refusals.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { CASHIER_FAULTS } from '#mocks/cashier/cashier.ts';
import { PaymentStateSchema, type Payment, type PaymentList } from '#contract/account/payments.ts';
import { ROUTE_MAP } from '#app/route-map.ts';
import fc from 'fast-check';
import { DAY, instantOf } from '#lib/calendar.ts';
import { newKey } from '#lib/ids.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { FAULTS, type FaultCount } from '#mocks/scenarios/fault.ts';
import { SCENARIO_GROUPS } from '#mocks/scenarios/scenario.ts';
import { MOMENTS, STORIES } from '#mocks/scenarios/stories.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { clientOf, codeSentTo, createClient, type Client } from './client.ts';

const REASONS: readonly string[] = ReasonSchema.options.map((option) => option.entries.code.literal);
const enter = (client: Client, scenario: string) => client.post('/__operator/scenario', { scenario });

/** Gives the second confirmation with what the tester is told to type. */
function confirmation({ proof }: Order, type: string | null): unknown {
  return proof === 'service-password' ? { method: proof, servicePassword: type } : { method: 'sms-code', code: type };
}

/** The refusal that is met where the scenario leads. */
function met(client: Client, { open, type, advanceSeconds }: ScenarioView): string | null {
  if (advanceSeconds !== null) {
    client.post('/__operator/clock', { advanceSeconds });
    client.enter('30');
  }
  const url = new URL(open, 'http://hall');
  if (url.pathname.endsWith('/order')) {
    const service = /^\/services\/([^/]+)/.exec(url.pathname)?.[1];
    const answer = client.get('/api/terms', { action: url.searchParams.get('action') ?? '', ...(service ? { service } : {}) }).body as OfferedTerms; // the contract's own answer
    return answer.reason?.code ?? (answer.openOrder === null ? null : 'order-open');
  }
  const order = client.get(`/api${url.pathname}`).body as unknown as Order; // the contract's own answer
  if (order.failure) return order.failure.code;
  return (client.post(`/api${url.pathname}/confirmation`, confirmation(order, type)).body as Problem).code; // a refusal
}

test('there is one for every reason why something cannot be ordered, and for what the second confirmation may refuse', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(REASONS.filter((reason) => !ids.includes(reason))).toEqual([]);
  // What no screen can bring about: forms and addresses of ours keep the rules.
  const never = ['password-change-required', 'not-found', 'order-proof-required'];
  expect(confirmOrder.problems.filter((code) => !never.includes(code) && !ids.includes(code))).toEqual([]);
});

describe('whoever picks', () => {
  test.each(REFUSALS)('$id meets it', ({ id }) => {
    const client = createClient();
    const answer = enter(client, id);
    expect(answer.status).toBe(200);
    expect(met(client, answer.body as unknown as ScenarioView)).toBe(id); // control's own answer
    expect(client.operator.world.violations).toEqual([]);
  });

  test('one that does not exist is told so', () => {
    expect(enter(createClient(), 'nothing').status).toBe(404);
  });
});

test('whatever was picked before: one after the other, and all of them again, in one world', () => {
  const client = createClient();
  client.post('/__operator/clock', { running: false });
  for (const { id } of [...REFUSALS, ...REFUSALS]) {
    const answer = enter(client, id);
    expect({ id, status: answer.status }).toEqual({ id, status: 200 });
    expect(met(client, answer.body as unknown as ScenarioView)).toBe(id); // control's own answer
  }
  expect(client.operator.world.violations).toEqual([]);
});

/** What the customer finds where the scenario leads: at once, and when all notices have come. */
const COMES_TO: Readonly<Record<string, readonly [string, string]>> = {
  'payment-paid': ['paid', 'paid'],
  'payment-not-paid': ['not-paid', 'not-paid'],
  'payment-never-made': ['not-paid', 'not-paid'],
  'payment-already-paid': ['already-paid', 'already-paid'],
  'payment-window-closed': ['paid', 'paid'],
  'payment-notice-late': ['pending', 'paid'],
  'payment-return-first': ['pending', 'paid'],
  'payment-notice-twice': ['paid', 'paid'],
  'payment-amount-differs': ['pending', 'paid'],
  'payment-signature-wrong': ['pending', 'paid'],
};

describe('whoever picks a payment', () => {
  test('finds one for every outcome and for all that can go wrong at the cashier', () => {
    expect(PAYMENTS.map(({ id }) => id).toSorted()).toEqual(Object.keys(COMES_TO).toSorted());
    expect(new Set(Object.values(COMES_TO).flat())).toEqual(new Set(PaymentStateSchema.options));
    const faults = PAYMENTS.flatMap(({ steps }) => steps.flatMap((step) => (step.do === 'pay' && step.fault !== null ? [step.fault] : [])));
    expect(faults.toSorted()).toEqual([...CASHIER_FAULTS].toSorted());
  });

  test.each(PAYMENTS)('$id: is told so at once, and in the end the money is there exactly once or was never taken', ({ id, persona }) => {
    const client = createClient();
    const before = clientOf(persona).get('/api/payments').body as PaymentList; // the contract's own answer
    const { open, advanceSeconds } = enter(client, id).body as unknown as ScenarioView; // control's own answer
    expect(open).not.toContain('{');
    if (advanceSeconds !== null) {
      client.post('/__operator/clock', { advanceSeconds });
      client.enter(persona);
    }
    const standing = () => client.get('/api/payments').body as PaymentList; // the contract's own answer
    const states = [standing().payments[0]?.state];
    client.post('/__operator/clock', { advanceSeconds: 1800 });
    client.enter(persona);
    states.push(standing().payments[0]?.state);
    expect(states).toEqual(COMES_TO[id]);
    const { id: payment = '' } = standing().payments[0] ?? {};
    const { receipt, amount } = client.get(`/api/payments/${payment}`).body as Payment; // the contract's own answer
    const gained = standing().standing.balance - standing().standing.owed - (before.standing.balance - before.standing.owed);
    const byCard = id === 'payment-already-paid' ? Math.ceil(before.standing.owed / 10_000) * 10_000 : 0;
    expect(gained).toBe((receipt === null ? 0 : amount) + byCard);
    expect(client.operator.world.violations).toEqual([]);
  });
});

/** Control behind a wire, as every host has it. */
function behindAWire() {
  const operator = createMockOperator({ real: 0 });
  const injector = createFaultInjector(operator, () => 'vitest');
  let sessionId: string | null = null;
  const send = (method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
    const delivery = injector.handle({ method, path, query: {}, headers, body: body === undefined ? '' : JSON.stringify(body), sessionId }, 0);
    if (delivery.kind === 'answer' && delivery.response.setSession !== undefined) sessionId = delivery.response.setSession;
    return delivery;
  };
  const read = (method: string, path: string, body?: unknown): unknown => {
    const delivery = send(method, path, body);
    if (delivery.kind !== 'answer') throw new Error(`no answer: ${delivery.kind}`);
    return JSON.parse(delivery.response.body);
  };
  return {
    operator,
    send,
    pick: (scenario: string) => read('POST', '/__operator/scenario', { scenario }) as ScenarioView, // control's own answer
    rules: () => (read('GET', '/__operator/faults') as { rules: FaultCount[] }).rules, // control's own answer
  };
}

describe('the wire and the devices of a scenario', () => {
  test('every fault of the wire can be picked, and is met where the scenario leads', () => {
    const { send, pick, rules } = behindAWire();
    for (const fault of FAULTS) {
      const { open, faults } = pick(`wire-${fault}`);
      expect(faults.map((rule) => rule.fault)).toEqual([fault]);
      if (open === '/bills') send('GET', '/api/bills');
      else send('POST', `/api${open}/confirmation`, { method: 'sms-code', code: '888888' });
      expect({ fault, applied: rules().map(({ applied }) => applied) }).toEqual({ fault, applied: [1] });
    }
  });

  test('the next scenario brings its own: rules and broken devices of the one before are gone', () => {
    const { operator, pick, rules } = behindAWire();
    pick('weak-signal-underground');
    pick('hall-without-power');
    expect({ faults: rules(), devices: operator.world.devices }).toEqual({
      faults: [],
      devices: { printer: 'ready', cardReader: 'ready', power: 'battery', network: 'down' },
    });
    pick('paper-runs-out');
    expect(operator.world.devices).toEqual({ printer: 'paper-out', cardReader: 'ready', power: 'mains', network: 'up' });
  });
});

describe('at another moment', () => {
  test('a scenario of the clock takes it there, signs in, and says so where its moment has passed, with that moment', () => {
    const client = createClient();
    for (const { id, at, persona, stopAt } of MOMENTS.filter((moment) => moment.at !== null).toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))) {
      expect(enter(client, id), id).toMatchObject({ status: 200, body: { at, persona, stopAt } });
      expect(client.get('/__operator/state').body.now).toBe(at);
      expect(client.get('/api/home').status).toBe(200);
    }
    for (const { id, at } of MOMENTS.filter((moment) => moment.at !== null && moment.at < '2026-12')) {
      const before = stateHash(client.operator.world);
      expect(enter(client, id)).toMatchObject({ status: 409, body: { code: 'does-not-fit', until: at, reason: expect.stringContaining('passed') as string } });
      expect(stateHash(client.operator.world)).toBe(before);
    }
  });

  test('what the clock brings has come: the bill, the suspension, the lapse, the messages', () => {
    const after = (id: string): Client => {
      const client = createClient();
      const { advanceSeconds, persona } = enter(client, id).body as unknown as ScenarioView; // control's own answer
      if (advanceSeconds !== null) {
        client.post('/__operator/clock', { advanceSeconds });
        if (id !== 'session-lapses') client.enter(persona);
      }
      return client;
    };
    expect(
      after('month-end')
        .get('/api/bills')
        .body.months.some(({ month }) => month === '2026-11'),
    ).toBe(true);
    expect(after('suspended-at-midnight').get('/api/line').body.suspension?.kind).toBe('arrears');
    expect(after('day-before-suspension').get('/api/home').body.attention).toMatchObject([{ code: 'arrears', suspended: false }]);
    expect(
      after('trial-ends-today')
        .get('/api/subscriptions')
        .body.services.find(({ state }) => state === 'trial')?.lastDay,
    ).toBe('2026-11-24');
    expect(after('trial-is-over').get('/api/subscriptions').body.ended[0]).toMatchObject({ service: 'story-club', lastDay: '2026-11-24', wasTrial: true });
    expect(
      after('fee-reminder-day')
        .get('/api/messages')
        .body.messages.some(({ at, text }) => at > '2026-12-10' && text.includes('11月由我们代')),
    ).toBe(true);
    expect(after('points-lapse-tonight').get('/api/points').body.lapsing).toMatchObject({ on: '2026-12-31', points: 3200 });
    expect(after('barred-on-the-28th').get('/api/line').body.barring).not.toBeNull();
    expect(after('session-lapses').get('/api/home').body.code).toBe('session-expired');
    const late = after('code-lapses');
    const code = codeSentTo(late, '30');
    const [order] = late.get('/api/orders').body.orders;
    expect(late.post(`/api/orders/${order?.id ?? ''}/confirmation`, { method: 'sms-code', code }).body.code).toBe('code-expired');
  });

  test('whoever stops at sign-in has the number remembered, and what is to be typed leads on', () => {
    for (const { id, type, persona } of STORIES.filter(({ stopAt }) => stopAt !== null)) {
      const client = createClient();
      expect(enter(client, id).status).toBe(200);
      expect(client.get('/api/session/remembered-number').body.maskedNumber).toBe(`139****00${persona}`);
      const proof = type === '888888' ? { method: 'sms-code', code: type } : { method: 'service-password', servicePassword: type };
      expect({ id, answer: client.post('/api/session', proof).body.code ?? 'in' }).toEqual({ id, answer: { 'number-closed': id, 'number-changed': id }[id] ?? 'in' });
    }
  });

  test('whenever, whatever is picked: it is there, or says why it does not fit; never an error, and nothing outside the contract', () => {
    const moment = fc.constantFrom(0, 6, 14, 20, 30, 45, 100, 400);
    fc.assert(
      fc.property(moment, fc.shuffledSubarray([...SCENARIOS], { minLength: 12, maxLength: 12 }), (days, picked) => {
        const client = createClient();
        if (days > 0) client.post('/__operator/clock', { to: instantOf(OPENS_AT + days * DAY) });
        for (const { id } of picked) {
          const { status, body } = enter(client, id) as { status: number; body: Partial<Problem> }; // a scenario, or a refusal
          expect({ id, status, isSaid: status === 200 || (body.code === 'does-not-fit' && body.reason !== '') }).toEqual({ id, status: status === 200 ? 200 : 409, isSaid: true });
        }
        expect(client.operator.world.violations).toEqual([]);
        expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
      }),
      { numRuns: 14, seed: 20261122 },
    );
  }, 60_000);

  test('one after the other from the opening on, every one of them fits', () => {
    const client = createClient();
    client.post('/__operator/clock', { running: false });
    const inTime = [...SCENARIOS].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
    for (const { id } of inTime) expect({ id, status: enter(client, id).status }).toEqual({ id, status: 200 });
  });
});

test('there are at least forty with a name, each once, and every group has some', () => {
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
  expect(new Set(SCENARIOS.map(({ group }) => group))).toEqual(new Set(SCENARIO_GROUPS));
});

test('every one opens on a screen there is', () => {
  const screens = ROUTE_MAP.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`));
  expect(SCENARIOS.filter(({ open }) => !screens.some((screen) => screen.test(open.split('?')[0] ?? ''))).map(({ open }) => open)).toEqual([]);
});

test('a scenario is in the journal as one command: replayed, it leads to the same state', () => {
  const client = createClient();
  enter(client, 'order-refused');
  const again = createClient();
  for (const { request, at } of client.operator.commands) again.operator.handle(request, at - (client.operator.commands[0]?.at ?? at));
  expect(again.get('/__operator/state').body.hash).toBe(client.get('/__operator/state').body.hash);
});
