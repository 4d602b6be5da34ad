import { expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '#lib/calendar.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { createClient, type Client } from '#tests/ledger/client.ts';
import { begin, termsFor } from '#tests/ledger/ordering.ts';
import { noteChange } from './changes.ts';
import { stateHash } from './state-hash.ts';

const STEPS = 150;
const PERSONAS = ['02', '03', '07', '10', '15', '30'] as const;
const SERVICES = ['morning-paper', 'comic-club', 'ringtone'] as const;
/** How much of the operator's time passes before a step. */
const PASSES = [0, 300, 7 * SECOND, 11 * MINUTE, 40 * MINUTE, HOUR, 6 * HOUR] as const;

function order(client: Client, persona: string, service: string, key: string): void {
  client.enter(persona);
  if (termsFor(client, 'subscribe', service).body.terms) begin(client, 'subscribe', service, key);
}

/** What a customer or a tester does in a step. */
function actIn(chance: Random, key: string): (client: Client) => unknown {
  const [persona, service, digits] = [chance.pick(PERSONAS), chance.pick(SERVICES), chance.int(1000, 9999)];
  return chance.pick<(client: Client) => unknown>([
    (client) => client.get('/api/home'),
    (client) => client.get('/api/orders'),
    (client) => client.get('/api/bills'),
    (client) => client.enter(persona),
    (client) => client.post('/api/top-ups', { card: `12345678${digits}0100` }, key),
    (client) => client.post('/__operator/scenario', { scenario: 'order-open' }, key),
    (client) => client.post('/__operator/clock', { advanceSeconds: 86_400 }, key),
    (client) => client.post('/api/payments', { purpose: 'top-up', amount: 5000 }, key),
    (client) => order(client, persona, service, key),
    (client) => order(client, persona, service, key),
  ]);
}

/** All that time has done, and how far it has come with everybody. */
const seenOf = ({ operator: { world } }: Client) => ({ hash: stateHash(world), settled: [...world.customers.values()].map(({ settledUntil }) => settledUntil) });

test(`a world that knows until when nothing is due lives as one that looks each time, over ${STEPS} random steps`, () => {
  const [knowing, looking] = [createClient(), createClient()];
  const chance = seededRandom('quiet times');
  for (const client of [knowing, looking]) client.enter('30');
  for (let step = 0; step < STEPS; step++) {
    const [passes, act] = [chance.pick(PASSES), actIn(chance, `step-${step}`)];
    noteChange(looking.operator.world); // forgets all that is remembered
    for (const client of [knowing, looking]) {
      client.real += passes;
      act(client);
    }
    expect({ step, ...seenOf(knowing) }).toEqual({ step, ...seenOf(looking) });
  }
});
