import type { Millis } from '#lib/calendar.ts';
import type { World } from '#mocks/operator/world.ts';
import { createRating } from '#mocks/operator/rating/rating.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { CommandLog } from './command-log.ts';
import type { OperatorRuntime } from './runtime.ts';

/** The state after a command, in data alone: what commands and time have made. What the code and the seed decide is left out. */
export interface SavedState {
  readonly world: Omit<World, 'rating' | 'personas'>;
  /** Personas that testers have added. */
  readonly own: readonly PersonaFile[];
  readonly running: boolean;
  readonly speed: number;
  /** Commands that led there. */
  readonly count: number;
}

/** The state as it is now. It is the runtime's own, not a copy: to be written down at once. */
export function savedState({ world, clock, commands }: OperatorRuntime): SavedState {
  const { rating: _rating, personas, ...rest } = world;
  return { world: rest, own: personas.slice(PERSONAS.length), running: clock.running, speed: clock.speed, count: commands.count };
}

/** A runtime in a state that was saved; the state is its own from then on. */
export function resumedRuntime({ world, own, running, speed }: SavedState, commands: CommandLog, real: Millis): OperatorRuntime {
  return { world: { ...world, rating: createRating(world.seed), personas: [...PERSONAS, ...own] }, clock: { running, speed, at: world.now, real }, commands };
}
