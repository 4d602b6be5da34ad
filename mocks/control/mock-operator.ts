import type { Millis } from '#lib/calendar.ts';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Command, PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { readClock } from './clock.ts';
import { isReset, logElsewhere, logInMemory, resetCommand, standing } from './command-log.ts';
import type { OperatorState } from './contracts/state.ts';
import { isBegun, isKept, isPutRight, type CommandStore } from './command-store.ts';
import { handleRequest, replay } from './handle-request.ts';
import { isReachable, jumpTarget } from './reachable.ts';
import { createRuntime, type OperatorRuntime } from './runtime.ts';
import { stateView } from './state-view.ts';
import { resumedRuntime, savedState, type SavedState } from './saved-state.ts';

/** A mobile operator in a box: requests in, answers out. `real` is the host's clock in milliseconds: its differences drive the operator's own. */
export interface MockOperator {
  readonly handle: (request: PlainRequest, real: Millis) => PlainResponse;
  /** The operator's moment when the host's clock reads this. */
  readonly now: (real: Millis) => Millis;
  /** The journal: an operator made from it is in the same state. Read anew each time. */
  readonly commands: readonly Command[];
  readonly world: World;
  /** How it stands, as control says it. */
  readonly state: () => OperatorState;
  /** Begins anew with a seed and a secret, and does these commands again; false where they could not be kept, and nothing has changed. */
  readonly restore: (origin: Pick<World, 'seed' | 'secret'>, commands: readonly Command[], real: Millis) => boolean;
  /** Before the host ends: offers the state to the store, if no more than the commands has made it. */
  readonly leave: () => void;
}

interface OperatorOptions {
  readonly seed?: number | undefined;
  /** What ids and codes follow from beside the seed; none makes them reproducible, and guessable. */
  readonly secret?: string | undefined;
  /** What was kept: all of it, or what came after `saved`. */
  readonly journal?: Iterable<Command> | undefined;
  readonly saved?: SavedState | undefined;
  readonly store?: CommandStore | undefined;
  readonly real: Millis;
}

const isRead = ({ method }: PlainRequest) => method === 'GET' || method === 'HEAD';

/** The runtime that was kept, or a new one. */
function runtimeOf({ seed = DEFAULT_SEED, secret = '', journal, saved, store, real }: OperatorOptions): OperatorRuntime {
  const log = store?.read ? logElsewhere(store.read, saved?.count) : logInMemory();
  const runtime = saved ? resumedRuntime(saved, log, real) : createRuntime({ seed, secret }, log, real);
  replay(runtime, standing(journal ?? []), real);
  return runtime;
}

/**
 * Makes an operator, from a journal where one was kept: it then resumes at the moment of the last command. With a `store`, a write is
 * kept before it is carried out; while it cannot be kept it is answered `unavailable`, and reads go on.
 */
export function createMockOperator(options: OperatorOptions): MockOperator {
  const { store } = options;
  const runtime = runtimeOf(options);
  /** Where the last command has left the world: reading takes it on, and that is in no journal. */
  let leftAt = runtime.world.now;
  const offer = (isLast: boolean) => {
    if (runtime.world.now === leftAt) store?.offer?.(() => savedState(runtime), isLast);
  };
  const settle = () => {
    leftAt = runtime.world.now;
    offer(false);
  };
  settle();

  const unavailable = (request: PlainRequest, at: Millis): PlainResponse => problemResponse(new Refusal('unavailable'), requestIdOf(`unkept/${request.path}/${at}`), at);

  /** First kept, then carried out; what came to nothing is taken back. A reset and a jump back make a world of their own: the one before is still whole. */
  const write = (request: PlainRequest, at: Millis, real: Millis): PlainResponse => {
    // Refused in any world, so not kept even for a moment: a journal never names a moment that there is not.
    if (!isReachable(jumpTarget(request) ?? at)) return handleRequest(runtime, request, at, real).response;
    if (store && !isKept(store, { at, request })) return unavailable(request, at);
    const before = { ...runtime };
    const { response, command, emptied } = handleRequest(runtime, request, at, real);
    if (store && command && (emptied || command.at !== at) && !isPutRight(store, command, emptied)) {
      Object.assign(runtime, before);
      return unavailable(request, at);
    }
    if (command) settle();
    else {
      store?.undo();
      Object.assign(runtime, before);
    }
    return response;
  };

  /** A read is kept only where it says that a session is in use; where that cannot be kept, it is still answered. */
  const read = (request: PlainRequest, at: Millis, real: Millis): PlainResponse => {
    const { response, command } = handleRequest(runtime, request, at, real);
    if (command && (!store || isKept(store, command))) settle();
    return response;
  };

  return {
    handle(request, real) {
      const at = readClock(runtime.clock, real);
      return isRead(request) ? read(request, at, real) : write(request, at, real);
    },
    now: (real) => readClock(runtime.clock, real),
    get commands() {
      return [...runtime.commands.until(Infinity)];
    },
    get world() {
      return runtime.world;
    },
    state: () => stateView(runtime, runtime.world.now),
    restore(origin, commands, real) {
      const reset = resetCommand(origin);
      const again = [...standing(commands)].filter((command) => !isReset(command));
      if (store && !isBegun(store, [reset, ...again])) return false;
      Object.assign(runtime, createRuntime(origin, runtime.commands.anew(), real));
      runtime.commands.add(reset);
      replay(runtime, again, real);
      settle();
      return true;
    },
    leave: () => offer(true),
  };
}
