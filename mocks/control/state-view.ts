import type { OperatorState } from './contracts/state.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import type { OperatorRuntime } from './runtime.ts';

/** Clock, seed and violations as control shows them. */
export function stateView({ world, clock, commands }: OperatorRuntime, at: Millis): OperatorState {
  return {
    seed: world.seed,
    now: instantOf(at),
    clock: clock.running ? 'running' : 'paused',
    speed: clock.speed,
    commands: commands.count,
    violations: [...world.violations],
  };
}
