import { describe, expect, test } from 'vitest';
import { ReasonSchema } from '#contract/offers.ts';
import { confirmOrder, type Order } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { ScenarioView } from '#mocks/control/contract.ts';
import type { Problem } from '#contract/core/problems.ts';
import { SCENARIOS } from '#mocks/scenarios/refusals.ts';
import { createClient, type Client } from './client.ts';

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
  test.each(SCENARIOS)('$id meets it', ({ id }) => {
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
  for (const { id } of [...SCENARIOS, ...SCENARIOS]) {
    const answer = enter(client, id);
    expect({ id, status: answer.status }).toEqual({ id, status: 200 });
    expect(met(client, answer.body as unknown as ScenarioView)).toBe(id); // control's own answer
  }
  expect(client.operator.world.violations).toEqual([]);
});

test('a scenario is in the journal as one command: replayed, it leads to the same state', () => {
  const client = createClient();
  enter(client, 'order-refused');
  const again = createClient();
  for (const { request, at } of client.operator.commands) again.operator.handle(request, at - (client.operator.commands[0]?.at ?? at));
  expect(again.get('/__operator/state').body.hash).toBe(client.get('/__operator/state').body.hash);
});
