import type { Millis } from '#lib/calendar.ts';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Command, PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { createWorld, DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { readClock } from './clock.ts';
import { handleRequest, replay } from './handle-request.ts';
import { createRuntime } from './runtime.ts';

/** Where commands are kept, so that a world outlives its host. What cannot be kept is not done. */
export interface CommandStore {
  /** Keeps a command behind the others. @throws Error when it could not; nothing of it is kept then. */
  readonly append: (command: Command) => void;
  /** Takes the last command back. */
  readonly undo: () => void;
  /** Everything kept so far is void (a reset). */
  readonly clear: () => void;
}

/** A mobile operator in a box: requests in, answers out. `real` is the host's clock in milliseconds: its differences drive the operator's own. */
export interface MockOperator {
  readonly handle: (request: PlainRequest, real: Millis) => PlainResponse;
  /** The operator's moment when the host's clock reads this. */
  readonly now: (real: Millis) => Millis;
  /** The journal: an operator made from it is in the same state. */
  readonly commands: readonly Command[];
  readonly world: World;
}

const isControl = ({ path }: PlainRequest) => path.startsWith('/__operator/');
const isRead = ({ method }: PlainRequest) => method === 'GET' || method === 'HEAD';

/** Whether it could be kept. */
function isKept(store: CommandStore, command: Command): boolean {
  try {
    store.append(command);
    return true;
  } catch {
    return false; // the store has said why on the console
  }
}

/**
 * Makes an operator, from a journal where one was kept: it then resumes at the moment of the last command. With a `store`, a write is
 * kept before it is carried out; while it cannot be kept it is answered `unavailable`, and reads go on.
 */
export function createMockOperator(options: {
  readonly seed?: number | undefined;
  readonly journal?: readonly Command[] | undefined;
  readonly store?: CommandStore | undefined;
  readonly real: Millis;
}): MockOperator {
  const { store } = options;
  const runtime = createRuntime(options.seed ?? DEFAULT_SEED, options.real);
  replay(runtime, options.journal ?? [], options.real);

  const unavailable = (request: PlainRequest, at: Millis): PlainResponse => problemResponse(new Refusal('unavailable'), requestIdOf(`unkept/${request.path}/${at}`), at);

  /** A write of the API: first kept, then carried out; one that came to nothing is taken back. */
  const write = (request: PlainRequest, at: Millis, real: Millis): PlainResponse => {
    if (store && !isKept(store, { at, request })) return unavailable(request, at);
    const { response, command } = handleRequest(runtime, request, at, real);
    if (store && !command) store.undo();
    return response;
  };

  /** Control decides by itself what it keeps, and when: where that cannot be kept, the world is made anew without it. */
  const control = (request: PlainRequest, at: Millis, real: Millis): PlainResponse => {
    const before = { ...runtime, commands: [...runtime.commands] };
    const { response, command, emptied } = handleRequest(runtime, request, at, real);
    if (!store || !command) return response;
    if (emptied) store.clear();
    if (isKept(store, command)) return response;
    const { seed, personas, rating } = before.world;
    Object.assign(runtime, before, { world: createWorld(seed, personas, rating), commands: [] });
    replay(runtime, before.commands, real);
    runtime.clock = { ...before.clock, at: runtime.world.now, real };
    return unavailable(request, at);
  };

  /** A read is kept only where it says that a session is in use; where that cannot be kept, it is still answered. */
  const read = (request: PlainRequest, at: Millis, real: Millis): PlainResponse => {
    const { response, command } = handleRequest(runtime, request, at, real);
    if (store && command) isKept(store, command);
    return response;
  };

  return {
    handle(request, real) {
      const at = readClock(runtime.clock, real);
      if (isControl(request)) return control(request, at, real);
      return isRead(request) ? read(request, at, real) : write(request, at, real);
    },
    now: (real) => readClock(runtime.clock, real),
    get commands() {
      return runtime.commands;
    },
    get world() {
      return runtime.world;
    },
  };
}
