import { serialize } from 'node:v8';
import { DAY, SECOND } from '#lib/calendar.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { CLIENT_LIMITS } from '#mocks/hosts/node/client-limits.ts';
import { createWorlds, WORLDS_KEPT } from '#mocks/hosts/node/worlds.ts';
import { median } from '#bench/statistics.ts';
import { jumpOf, signIns } from './commands.ts';

const MONTH_SECONDS = (31 * DAY) / SECOND;

/** The heap in MiB, once what nobody holds has gone. Run with --expose-gc. */
function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The state as a snapshot has it, in kB. */
export function stateKilobytes({ world }: MockOperator): number {
  const { rating: _rating, personas: _personas, ...state } = world;
  return serialize(state).byteLength / 1024;
}

/** A jump of a month with everybody in the world: the first a process makes, and the middle of a year of them, in ms. */
export function measureMonthJumps(rounds: number): { readonly first: number; readonly middle: number; readonly longest: number } {
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const operator = createMockOperator({ real: 0 });
    for (let month = 0; month < 12; month++) {
      const start = performance.now();
      operator.handle(jumpOf(MONTH_SECONDS), 0);
      took.push(performance.now() - start);
    }
  }
  return { first: took[0] ?? 0, middle: median(took), longest: Math.max(...took) };
}

/** So many commands done again without a snapshot, and the state they come to. */
export function measureReplay(count: number): { readonly ms: number; readonly kilobytes: number } {
  const journal = signIns(count);
  const start = performance.now();
  const operator = createMockOperator({ journal, real: 0 });
  return { ms: performance.now() - start, kilobytes: stateKilobytes(operator) };
}

/** So many worlds beside one another: milliseconds and MiB of heap for each. */
export function measureWorlds(count = WORLDS_KEPT): { readonly each: number; readonly megabytes: number } {
  const worldNamed = createWorlds(undefined, CLIENT_LIMITS);
  worldNamed('first', 0);
  const before = heapMegabytes();
  const start = performance.now();
  const worlds = Array.from({ length: count }, (_, i) => worldNamed(`w${i}`, 0));
  const each = (performance.now() - start) / count;
  return { each, megabytes: (heapMegabytes() - before) / worlds.length };
}
