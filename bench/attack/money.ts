import { seededRandom } from '#mocks/operator/core/random.ts';
import { wrongWithSequence } from './books.ts';
import { Client } from './client.ts';
import { enter, MOVES } from './moves.ts';
import { ORDER_MOVES } from './order-moves.ts';
import { PAYMENT_MOVES } from './payment-moves.ts';
import { Person } from './person.ts';
import { readAll } from './reading.ts';
import type { Sequence } from './sequence.ts';

const PERSONAS = ['02', '04', '05', '07', '09', '10', '18', '29', '30'] as const;
/** Seconds the clock jumps ahead: past a pause, a code, a grant, a session, an order, a day, a month. */
const JUMPS = [30, 61, 310, 610, 901, 3601, 86_400, 12 * 86_400, 31 * 86_400] as const;
const NETWORK = ['delivered-twice', 'applied-answer-lost', 'reset-before'] as const;
const ALL = [...MOVES, ...ORDER_MOVES, ...PAYMENT_MOVES];

/** What happens to all at once, at moments that the seed draws: jumps of the clock, a network that loses things, a host that is killed. */
function forecast(sequence: Sequence, control: Client): void {
  const chance = seededRandom(`attack/${sequence.seed}/weather`);
  const jumps = chance.int(0, 2) === 0 ? 0 : chance.int(1, 3);
  for (let i = 0; i < jumps; i++) {
    const advanceSeconds = chance.pick(JUMPS);
    sequence.expectWeather(chance.int(20, 160), async () => {
      sequence.hasJumped = true;
      await control.post('/__operator/clock', { advanceSeconds });
    });
  }
  for (let i = chance.int(0, 4); i > 0; i--) {
    const fault = chance.pick(NETWORK);
    sequence.expectWeather(chance.int(20, 160), async () => {
      await control.post('/__operator/faults', { rules: [{ endpoint: '*', fault, when: { kind: 'first', count: chance.int(1, 3) } }] });
    });
  }
  if (chance.int(1, 10) === 1) sequence.expectWeather(chance.int(20, 140), () => sequence.host.kill());
}

async function play(client: Client, others: readonly Person[]): Promise<void> {
  await enter(client, others);
  for (let moves = client.chance.int(4, 12); moves > 0; moves--) {
    // Signed out by itself, by others or by time, it mostly comes in again.
    if (client.cookie === null && client.chance.int(0, 3) > 0) await enter(client, others);
    const move = client.chance.pick(ALL as [(typeof ALL)[number]]);
    await move(client, others);
  }
}

/** Three customers with two browsers each, all at once, and their books before and after. */
export async function playMoney(sequence: Sequence): Promise<void> {
  const chance = seededRandom(`attack/${sequence.seed}`);
  const people = [...new Set([chance.pick(PERSONAS), chance.pick(PERSONAS), chance.pick(PERSONAS)])].map((id) => new Person(id));
  const control = new Client(sequence, new Person('99'), 'control');
  await control.post('/__operator/reset', {});
  await control.post('/__operator/clock', { running: false });
  sequence.host.tidy();
  const readers = people.map((person) => ({ person, client: new Client(sequence, person, `${person.id}-reader`) }));
  const before = await Promise.all(readers.map(({ client }) => readAll(client, false)));
  forecast(sequence, control);
  await Promise.all(
    people.flatMap((person) =>
      ['a', 'b'].map((name) =>
        play(
          new Client(sequence, person, `${person.id}-${name}`),
          people.filter((other) => other !== person),
        ),
      ),
    ),
  );
  await sequence.calm();
  await control.post('/__operator/faults', { rules: [] });
  for (const [at, { person, client }] of readers.entries()) {
    const opened = before[at];
    const after = await readAll(client, chance.int(0, 1) === 1);
    if (opened) for (const wrong of wrongWithSequence(person, opened, after, sequence.hasJumped)) sequence.breach(wrong);
    for (const cookie of person.sessionsOver().slice(-8)) await client.get('/api/home', cookie);
  }
  const state = await control.get<{ violations: readonly unknown[] }>('/__operator/state');
  for (const violation of state.body.violations) sequence.breach(`the contract was broken: ${JSON.stringify(violation)}`);
}
