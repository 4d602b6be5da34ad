import type { Millis } from '#lib/calendar.ts';
import type { Command, PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { readClock } from './clock.ts';
import { handleRequest, replay } from './handle-request.ts';
import { createRuntime } from './runtime.ts';

/** Told of every command as it is acknowledged, in order, to keep it; `null` says that everything kept so far is void (a reset). */
export type CommandListener = (command: Command | null) => void;

/** A mobile operator in a box: requests in, answers out. `real` is the host's clock in milliseconds: its differences drive the operator's own. */
export interface MockOperator {
  readonly handle: (request: PlainRequest, real: Millis) => PlainResponse;
  /** The journal: an operator made from it is in the same state. */
  readonly commands: readonly Command[];
  /** Adds a listener; the function returned takes it away. */
  readonly onCommand: (listener: CommandListener) => () => void;
  readonly world: World;
}

/** Makes an operator, from a journal where one was kept: it then resumes at the moment of the last command. */
export function createMockOperator(options: { readonly seed?: number | undefined; readonly journal?: readonly Command[] | undefined; readonly real: Millis }): MockOperator {
  const runtime = createRuntime(options.seed ?? DEFAULT_SEED, options.real);
  replay(runtime, options.journal ?? [], options.real);
  const listeners = new Set<CommandListener>();
  const tell = (command: Command | null) => {
    for (const listener of listeners) listener(command);
  };
  return {
    handle(request, real) {
      const { response, command, emptied } = handleRequest(runtime, request, readClock(runtime.clock, real), real);
      if (emptied) tell(null);
      if (command) tell(command);
      return response;
    },
    get commands() {
      return runtime.commands;
    },
    onCommand(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get world() {
      return runtime.world;
    },
  };
}
