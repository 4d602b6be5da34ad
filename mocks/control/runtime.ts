import type { Millis } from '#lib/calendar.ts';
import type { Command, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { createWorld, OPENS_AT } from '#mocks/world/create-world.ts';
import type { Clock } from './clock.ts';
import type { CommandLog } from './command-log.ts';

/** What control can replace: the world, its clock, and the commands that rebuild it. */
export interface OperatorRuntime {
  world: World;
  clock: Clock;
  commands: CommandLog;
}

/** What an exchange came to. `command`: to be kept in the journal; `emptied`: everything kept before it is void. */
export interface ExchangeResult {
  readonly response: PlainResponse;
  readonly command: Command | null;
  readonly emptied: boolean;
}

/** Enters a command in the journal, before the state that counts it is shown; `body` where it says more than was sent. */
export type Keep = (at: Millis, body?: unknown) => void;

/** A runtime as it opens, its clock running from the host's `real`. */
export function createRuntime({ seed, secret }: Pick<World, 'seed' | 'secret'>, commands: CommandLog, real: Millis): OperatorRuntime {
  return { world: createWorld(seed, undefined, undefined, secret), clock: { running: true, speed: 1, at: OPENS_AT, real }, commands };
}
