import { expect, test } from 'vitest';
import { standing } from '#mocks/control/command-log.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { instantOf, MINUTE } from '#lib/calendar.ts';
import { createClient } from './client.ts';

const control = (path: string, body: unknown): PlainRequest => ({
  method: 'POST',
  path: `/__operator/${path}`,
  query: {},
  headers: {},
  body: JSON.stringify(body),
  sessionId: null,
});
const at = (minute: number) => OPENS_AT + minute * MINUTE;
const enter = (minute: number, persona = '30'): Command => ({ at: at(minute), request: control('persona', { persona }) });
const back = (minute: number, keptAt = minute): Command => ({ at: at(keptAt), request: control('clock', { to: instantOf(at(minute)) }) });

const rebuilt = (journal: readonly Command[]) => createMockOperator({ journal, real: 0 });

test('what a jump back has undone is not done again, and no jump is left to go back by', () => {
  expect([...standing([enter(1), enter(5), back(3), enter(4), enter(9), back(2), enter(7)])]).toEqual([enter(1), back(2), enter(7)]);
  expect([...standing([enter(1), enter(5), enter(3)], at(3))]).toEqual([enter(1), enter(3)]);
});

test('whether the clock runs outlives a jump back, as a tester sees it', () => {
  const pause: Command = { at: at(6), request: control('clock', { running: false }) };
  expect([...standing([pause, back(2)])]).toEqual([{ ...pause, at: at(2) }, back(2)]);
});

test('a jump back that was kept and whose host was killed before it was put right leads back all the same, now and with more lines behind it', () => {
  const killed = back(2, 9);
  for (const rest of [[], [enter(3, '04')]])
    expect(stateHash(rebuilt([enter(1), enter(8), killed, ...rest]).world)).toBe(stateHash(rebuilt([enter(1), enter(8), back(2), ...rest]).world));
});

test('a command whose host was killed before it was found to be none changes nothing', () => {
  const nonsense = ['x', '5', '{"to":5}', '{"to":"2026-02-31T99:00:00+08:00"}', ''].map((body): Command => ({ at: at(2), request: { ...control('clock', {}), body } }));
  expect(stateHash(rebuilt([enter(1), ...nonsense, enter(3)]).world)).toBe(stateHash(rebuilt([enter(1), enter(3)]).world));
});

test('a reset in the middle makes what came before it void, whatever jumps back follow', () => {
  const reset: Command = { at: at(9), request: control('reset', { seed: 9 }) };
  expect([...standing([enter(1), reset, enter(4), back(3)])]).toEqual([reset, back(3)]);
});

test('commands read anew from where they are kept give the world that commands in memory give', () => {
  const lines: Command[] = [];
  const elsewhere = {
    append: (command: Command) => void lines.push(command),
    undo: () => void lines.pop(),
    begin: (commands: readonly Command[]) => void lines.splice(0, Infinity, ...commands),
    read: () => lines,
  };
  const clients = [createClient(), createClient(createMockOperator({ store: elsewhere, real: 0 }))];
  const seen = clients.map((client) => {
    const states: unknown[] = [];
    const look = () => states.push(client.get('/__operator/state').body);
    client.enter('30');
    client.real += 5 * MINUTE;
    client.post('/api/top-ups', { card: '1234567812340050' });
    look();
    client.moveClock('2027-02-01T00:00:00+08:00');
    client.enter('04');
    look();
    client.moveClock('2026-11-22T10:06:00+08:00');
    look();
    client.post('/__operator/clock', { running: false });
    client.enter('02');
    client.moveClock('2026-11-22T10:03:00+08:00');
    look();
    client.post('/__operator/reset', {});
    client.enter('18');
    client.moveClock('2026-11-22T09:00:00+08:00');
    look();
    return states;
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(stateHash(rebuilt(lines).world)).toBe(stateHash(clients[0]?.operator.world ?? rebuilt([]).world));
});

test('a scenario that does not fit is no command; one that has taken the clock ahead is, whatever came of it', () => {
  const client = createClient();
  client.moveClock('2028-01-08T17:20:52+08:00');
  const before = { hash: stateHash(client.operator.world), commands: client.operator.commands.length };
  const misfits = SCENARIOS.filter((scenario) => scenario.at !== null && client.send('POST', '/__operator/scenario', { scenario: scenario.id }).status === 409);
  expect(misfits.length).toBeGreaterThan(5);
  expect({ hash: stateHash(client.operator.world), commands: client.operator.commands.length }).toEqual(before);
  for (const { id } of SCENARIOS.filter(({ group }) => group === 'refusal')) client.send('POST', '/__operator/scenario', { scenario: id });
  expect(stateHash(rebuilt(client.operator.commands).world)).toBe(stateHash(client.operator.world));
});

test('a jump back to before the moment of a scenario undoes it; to after it, does not', () => {
  const client = createClient();
  client.enter('30');
  const before = stateHash(client.operator.world);
  client.post('/__operator/scenario', { scenario: 'trial-ends-today' });
  const entered = stateHash(client.operator.world);
  client.moveClock('2026-11-25T00:00:00+08:00');
  client.moveClock('2026-11-24T20:00:00+08:00');
  expect(stateHash(client.operator.world)).toBe(entered);
  client.moveClock('2026-11-22T10:00:00+08:00');
  expect(stateHash(client.operator.world)).toBe(before);
});
