import { measureLatency } from './operator/latency.ts';
import { measureMonthJumps, measureReplay, measureWorlds, stateKilobytes } from './operator/states.ts';
import { measureStatement } from './operator/statement.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { WORLDS_KEPT } from '#mocks/hosts/node/worlds.ts';
import { measureRequests } from './requests.ts';
import { measureStarts } from './starts.ts';
import { table } from './statistics.ts';

const REPLAYED = [1000, 100_000] as const;

const ms = (value: number) => `${value >= 10 ? Math.round(value) : value.toFixed(2)} ms`;

/** The operator in figures: what an exchange, a month, a statement, a state, a replay and a world cost; then starts on a journal, and requests a second. */
export async function measureOperator(rounds: number): Promise<string> {
  // First, as it looks at the heap of this process.
  const starts = measureStarts(rounds);
  const jumps = measureMonthJumps(rounds);
  const worlds = measureWorlds();
  const opened = stateKilobytes(createMockOperator({ real: 0 }));
  const replays = REPLAYED.map((count) => ({ count, ...measureReplay(count) }));
  const statement = await measureStatement();
  const latencies = await measureLatency();
  const rows = [
    ...latencies.map(({ host, median, p99 }) => [`an exchange, ${host}`, `${ms(median)}, p99 ${ms(p99)}`, host.startsWith('in process') ? '1 ms' : '']),
    ['a month’s jump with everybody', `${ms(jumps.middle)}; the first of a process ${ms(jumps.first)}, the longest ${ms(jumps.longest)}`, '100 ms'],
    ['a whole statement of 20,000 records', ms(statement.whole), ''],
    ['what a bystander waits meanwhile, at worst', `${ms(statement.longestWait)}; ${ms(statement.longestWaitAlone)} with nobody reading one`, '50 ms'],
    ['the state of a world as it opens', `${Math.round(opened)} kB`, ''],
    ...replays.map(({ count, ms: took, kilobytes }) => [
      `${count.toLocaleString('en')} sign-ins done again, without a snapshot`,
      `${ms(took)}; a state of ${Math.round(kilobytes)} kB`,
      '',
    ]),
    [`each of ${WORLDS_KEPT} worlds`, `${worlds.megabytes.toFixed(2)} MiB, made in ${ms(worlds.each)}`, ''],
  ];
  const figures = `\nThe operator, ${rounds} rounds where something is repeated\n\n${table(['figure', 'measured', 'goal'], rows)}`;
  return [figures, starts, await measureRequests(rounds)].join('\n');
}
