import { addMonths, DAY, monthOf, SECOND } from '#lib/calendar.ts';
import { dispatch } from '#mocks/endpoints/dispatch.ts';
import { deviceIn } from '#mocks/operator/session/device.ts';
import { grantSession, startSession } from '#mocks/operator/session/sessions.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { readOf } from './operator/commands.ts';
import { grownWorld, type Size } from './operator/grown.ts';
import { measureReplay, measureWorlds } from './operator/states.ts';
import { measureStarts } from './starts.ts';
import { median, table } from './statistics.ts';

/** An ordinary customer: each table lets one of these grow. */
const USUAL: Size = { records: 700, months: 6, services: 3 };
const SIZES = { records: [200, 2000, 20_000, 200_000], months: [5, 15, 30, 60], services: [3, 10, 30, 300] } as const;
const WORLDS = [1, 20, 200] as const;
/** Commands done again without a snapshot; `LINES=1000000` adds what takes minutes, here and where a start is measured. */
const REPLAYED = [1000, 10_000, 100_000, ...(process.env['LINES'] === undefined ? [] : [Number(process.env['LINES'])])];

type Costs = Readonly<Record<string, number>>;

/** Milliseconds of CPU: on a shared machine they say more of the work than the clock does. */
function timed(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What a customer of that size costs: every answer worked out for the first time in a world of its own. */
function customerCosts(size: Size): Costs {
  let world = grownWorld(size);
  const opening = timed(() => {
    world = grownWorld(size);
  });
  const [customer] = world.customers.values();
  if (!customer) throw new Error('nobody in the world');
  const device = deviceIn(readOf('/', null));
  const session = startSession(world, { msisdn: customer.profile.msisdn, signedInBy: 'control', device }, null, OPENS_AT);
  const { id } = grantSession(world, session, 'statements', OPENS_AT);
  let at = OPENS_AT;
  const answer = (path: string) =>
    timed(() => {
      const { response } = dispatch(world, readOf(path, id), (at += SECOND));
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${response.body}`);
    });
  const lastMonth = addMonths(monthOf(OPENS_AT), -1);
  return {
    'history lived through': opening,
    home: answer('/api/home'),
    bills: answer('/api/bills'),
    'a bill': answer(`/api/bills/${lastMonth}`),
    subscriptions: answer('/api/subscriptions'),
    'a statement’s first page': answer(`/api/statements/${lastMonth}`),
    'a month’s jump': timed(() => advanceWorld(world, at + 31 * DAY)),
  };
}

/** Below this, in ms or MiB, how a cost grows is noise. */
const WORTH_A_LOOK = 1;

/** By which power of the work a cost grows, where it does fastest: 1 is as the work itself, 0 not at all. */
function steepest(sizes: readonly number[], costs: readonly number[]): string {
  const powers = sizes.slice(1).flatMap((size, i) => {
    const [from = 0, to = 0, before = 1] = [costs[i], costs[i + 1], sizes[i]];
    return to < WORTH_A_LOOK ? [] : [Math.log(to / Math.max(from, WORTH_A_LOOK)) / Math.log(size / before)];
  });
  return powers.length === 0 ? '' : Math.max(...powers).toFixed(2);
}

/** The costs of each size, and how they grow. */
function grown(what: string, sizes: readonly number[], costsOf: (size: number) => Costs, rounds: number): string {
  costsOf(sizes[0] ?? 1); // the first of all is compiled meanwhile
  const all = sizes.map((size) => Array.from({ length: rounds }, () => costsOf(size)));
  const rows = Object.keys(all[0]?.[0] ?? {}).map((cost) => {
    const costs = all.map((each) => median(each.map((one) => one[cost] ?? Number.NaN)));
    return [cost, ...costs.map((middle) => middle.toFixed(2)), steepest(sizes, costs)];
  });
  return `\nAs ${what} grow (ms of CPU, medians; the last column: by which power of the work, where it is steepest)\n\n${table([what, ...sizes.map((size) => size.toLocaleString('en')), 'power'], rows)}`;
}

/** What everything costs as the work grows. */
export function measureGrowth(rounds: number): string {
  const starts = measureStarts(rounds);
  const customers = (['records', 'months', 'services'] as const).map((what) => grown(what, SIZES[what], (size) => customerCosts({ ...USUAL, [what]: size }), rounds));
  const worlds = grown(
    'worlds',
    WORLDS,
    (count) => {
      const { each, megabytes } = measureWorlds(count);
      return { 'ms each': each, 'MiB each': megabytes };
    },
    rounds,
  );
  const replays = grown('commands in a journal, done again without a snapshot', REPLAYED, (count) => ({ 'ms of CPU': timed(() => measureReplay(count)) }), 1);
  return [...customers, worlds, replays, starts].join('\n');
}
