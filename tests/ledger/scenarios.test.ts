import { describe, expect, test } from 'vitest';
import { ReasonSchema } from '#contract/offers.ts';
import { confirmOrder, type Order } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { ScenarioView } from '#mocks/control/contract.ts';
import type { Problem } from '#contract/core/problems.ts';
import { PAYMENTS } from '#mocks/scenarios/payments.ts';
import { REFUSALS } from '#mocks/scenarios/refusals.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { CASHIER_FAULTS } from '#mocks/cashier/cashier.ts';
import { PaymentStateSchema, type Payment, type PaymentList } from '#contract/account/payments.ts';
import { clientOf, createClient, type Client } from './client.ts';

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
  expect(new Set(ids).size).toBe(ids.length);
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

test('a scenario is in the journal as one command: replayed, it leads to the same state', () => {
  const client = createClient();
  enter(client, 'order-refused');
  const again = createClient();
  for (const { request, at } of client.operator.commands) again.operator.handle(request, at - (client.operator.commands[0]?.at ?? at));
  expect(again.get('/__operator/state').body.hash).toBe(client.get('/__operator/state').body.hash);
});
