import { resetOperator, type OperatorState } from './contract.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import type { OperatorRuntime } from './runtime.ts';

/** Clock, seed and violations as control shows them. The reset a journal may open with is not counted. */
export function stateView({ world, clock, commands }: OperatorRuntime, at: Millis): OperatorState {
  return {
    seed: world.seed,
    now: instantOf(at),
    clock: clock.running ? 'running' : 'paused',
    commands: commands.filter(({ request }) => request.path !== resetOperator.path).length,
    violations: [...world.violations],
  };
}
