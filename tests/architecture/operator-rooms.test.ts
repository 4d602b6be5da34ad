import { expect, test } from 'vitest';
import { importGraph } from '#tests/support/source/import-graph.ts';
import { isTest, sourceFiles } from '#build/source-files.ts';

/**
 * The operator's rooms by floor, from the ground up: what everything stands on, the price list, a customer's state, what usage costs;
 * then the whole state of a world (`world.ts`) beside what is read from one customer, what follows from it for the line, above it what is done, and on top what is counted from all of them.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['core'],
  ['tariff'],
  ['customer'],
  ['rating'],
  ['world.ts', 'balance', 'bills', 'halls', 'messages', 'points', 'reminders'],
  ['barring'],
  ['session', 'home', 'recharge-cards', 'statements'],
  ['orders', 'password', 'payments', 'refunds', 'spam-reports', 'top-ups'],
  ['activity', 'complaints', 'line', 'services', 'sms-hall', 'subscriptions'],
  ['commitments'],
];

const files = sourceFiles(/^mocks\/operator\/.*\.ts$/).filter((file) => !isTest(file));
/** The room of a file, or the file itself where it stands in none; what is not the operator's is a room nobody asks for. */
const roomOf = (file: string): string => /^mocks\/operator\/([^/]+)/.exec(file)?.[1] ?? file;
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

test('every room of the operator has its floor, and every floor its rooms', () => {
  expect([...new Set(files.map(({ name }) => roomOf(name)))].toSorted()).toEqual(FLOORS.flat().toSorted());
});

test('a room imports only from the floors below it', () => {
  const upwards = [...importGraph(files, roomOf)].flatMap(([room, imported]) =>
    [...imported].filter((other) => floorOf(other) >= floorOf(room)).map((other) => `${room} imports ${other}`),
  );
  expect(upwards, 'what two rooms of one floor need lies on a floor below').toEqual([]);
});
