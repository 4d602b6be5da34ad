import type { Millis } from '#lib/calendar.ts';
import { dispatch } from '#mocks/endpoints/dispatch.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { forgetOldest } from '#mocks/world/forget.ts';
import { noteChange } from '#mocks/world/changes.ts';
import { createWorld } from '#mocks/world/create-world.ts';
import { handleCashier } from './handle-cashier.ts';
import { handleControl } from './handle-control.ts';
import type { ExchangeResult, OperatorRuntime } from './runtime.ts';

/** Whatever a call of control or the cashier has done, nothing that was remembered of the world holds any more; looking has done nothing. */
function noted({ world }: OperatorRuntime, { method }: PlainRequest, result: ExchangeResult): ExchangeResult {
  if (method !== 'GET') noteChange(world);
  return result;
}

function exchange(runtime: OperatorRuntime, request: PlainRequest, at: Millis, real: Millis): ExchangeResult {
  if (request.path.startsWith('/__operator/'))
    return noted(
      runtime,
      request,
      handleControl(runtime, request, at, real, (to) => rewind(runtime, to, real)),
    );
  if (request.path.startsWith('/__cashier/')) return noted(runtime, request, handleCashier(runtime, request, at));
  const { response, changed } = dispatch(runtime.world, request, at);
  const command = changed ? { at, request } : null;
  if (command) runtime.commands.add(command);
  return { response, command, emptied: false };
}

/** Answers one request at the operator's moment `at`, live or from a journal: both take this path, so both end in the same state. */
export function handleRequest(runtime: OperatorRuntime, request: PlainRequest, at: Millis, real: Millis): ExchangeResult {
  const result = exchange(runtime, request, at, real);
  if (result.command) forgetOldest(runtime.world);
  return result;
}

/** Performs commands in order; the clock then stands where the last of them left the world. */
export function replay(runtime: OperatorRuntime, commands: Iterable<Command>, real: Millis): void {
  for (const { at, request } of commands) handleRequest(runtime, request, at, real);
  runtime.clock = { ...runtime.clock, at: runtime.world.now, real };
}

/** Takes the runtime back to `to`: a new world of the same seed, in which everything up to then is done again. */
function rewind(runtime: OperatorRuntime, to: Millis, real: Millis): void {
  const kept = runtime.commands.until(to);
  const { seed, rating, secret } = runtime.world;
  runtime.world = createWorld(seed, undefined, rating, secret);
  runtime.commands = runtime.commands.anew();
  replay(runtime, kept, real);
  advanceWorld(runtime.world, to);
}
