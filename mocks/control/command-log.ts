import { setClock, resetOperator } from './contract.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { jumpBack } from './reachable.ts';

/** The commands that rebuild a world: held in memory, or read again from where they are kept. */
export interface CommandLog {
  /** How many there are; the reset a journal may begin with is not counted. */
  readonly count: number;
  readonly add: (command: Command) => void;
  /** An empty one of the same kind, for a world made anew. */
  readonly anew: () => CommandLog;
  /** Those that still hold at that moment, in order. */
  readonly until: (to: Millis) => Iterable<Command>;
}

function isClock({ request }: Command): boolean {
  return request.path === setClock.path;
}

/** What came before it is void. */
export function isReset({ request }: Command): boolean {
  return request.path === resetOperator.path;
}

/** The command that a world of this seed and secret begins with. */
export function resetCommand(origin: Pick<World, 'seed' | 'secret'>): Command {
  const body = JSON.stringify({ seed: origin.seed, secret: origin.secret });
  return { at: OPENS_AT, request: { method: resetOperator.method, path: resetOperator.path, query: {}, headers: { 'content-type': 'application/json' }, body, sessionId: null } };
}

/** What of a command still holds where time went back to `limit` after it. Whether the clock runs is not undone by going back: a paused clock stays paused. */
function keptUntil(command: Command, limit: Millis): Command | null {
  if (limit === Infinity) return { ...command, at: jumpBack(command) ?? command.at };
  // Jumps go, as each command knows its own moment.
  if (isClock(command)) return /"(running|speed)"/.test(command.request.body) ? { ...command, at: Math.min(command.at, limit) } : null;
  return command.at <= limit || isReset(command) ? command : null;
}

interface Bounds {
  /** Place of the last reset: what comes before it is void. */
  readonly from: number;
  /** Jumps back by place, each with the earliest moment that it or a later one led to. */
  readonly jumps: readonly { readonly place: number; limit: Millis }[];
}

function boundsOf(journal: Iterable<Command>, to: Millis): Bounds {
  const jumps: { readonly place: number; limit: Millis }[] = [];
  let [from, place] = [0, 0];
  for (const command of journal) {
    if (isReset(command)) from = place;
    const limit = jumpBack(command);
    if (limit !== null) jumps.push({ place, limit });
    place += 1;
  }
  let earliest = to;
  for (const jump of jumps.reverse()) jump.limit = earliest = Math.min(earliest, jump.limit);
  return { from, jumps: jumps.reverse() };
}

/**
 * What of a journal still holds when its last line is reached, and time then goes back to `to`: replayed in order, without a single jump
 * back, it ends in the same state. Goes through the journal twice and holds nothing of it but the jumps back.
 */
export function* standing(journal: Iterable<Command>, to: Millis = Infinity): Generator<Command> {
  const { from, jumps } = boundsOf(journal, to);
  let [next, place] = [0, 0];
  for (const command of journal) {
    while ((jumps[next]?.place ?? Infinity) <= place) next += 1;
    const kept = place < from ? null : keptUntil(command, jumps[next]?.limit ?? to);
    if (kept) yield kept;
    place += 1;
  }
}

/** A log in memory: for hosts whose journal is as small as a visit. */
export function logInMemory(): CommandLog {
  const commands: Command[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(command) {
      commands.push(command);
      if (!isReset(command)) count += 1;
    },
    anew: logInMemory,
    until: (to) => standing(commands, to),
  };
}

/** A log that holds nothing: the commands are where `read` finds them, each time anew, because whoever counts them here has kept them there. */
export function logElsewhere(read: () => Iterable<Command>, begin = 0): CommandLog {
  let count = begin;
  return {
    get count() {
      return count;
    },
    add(command) {
      if (!isReset(command)) count += 1;
    },
    anew: () => logElsewhere(read),
    until: (to) => standing({ [Symbol.iterator]: () => read()[Symbol.iterator]() }, to),
  };
}
