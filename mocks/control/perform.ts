import { setClock } from './contract.ts';
import type { Millis } from '#lib/calendar.ts';
import { exchangeWith } from '#mocks/endpoints/answer.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { createWorld } from '#mocks/world/create-world.ts';
import { answerControl } from './answer-control.ts';
import type { Performed, Stage } from './stage.ts';

/** Answers one request at the operator's moment `at`, live or from a journal: both take this path, so both end in the same state. */
export function perform(stage: Stage, request: PlainRequest, at: Millis, real: Millis): Performed {
  if (request.path.startsWith('/__operator/')) return answerControl(stage, request, at, real, (to) => rewind(stage, to, real));
  const { response, changed } = exchangeWith(stage.world, request, at);
  const command = changed ? { at, request } : null;
  if (command) stage.commands.push(command);
  return { response, command, emptied: false };
}

/** Performs commands in order; the clock then stands where the last of them left the world. */
export function replay(stage: Stage, commands: readonly Command[], real: Millis): void {
  for (const { at, request } of commands) perform(stage, request, at, real);
  stage.clock = { ...stage.clock, at: stage.world.now, real };
}

function isClock({ request }: Command): boolean {
  return request.path === setClock.path;
}

/**
 * What of a journal still holds at `to`. Jumps go, as each command knows its own moment. Whether the clock runs is not undone by
 * going back: a paused clock stays paused.
 */
function keptUntil(commands: readonly Command[], to: Millis): Command[] {
  return commands.flatMap((command) => {
    if (isClock(command)) return command.request.body.includes('"running"') ? [{ ...command, at: Math.min(command.at, to) }] : [];
    return command.at <= to ? [command] : [];
  });
}

/** Takes the stage back to `to`: a new world of the same seed, in which everything up to then is done again. */
function rewind(stage: Stage, to: Millis, real: Millis): void {
  const kept = keptUntil(stage.commands, to);
  const { seed, personas, rating } = stage.world;
  stage.world = createWorld(seed, personas, rating);
  stage.commands = [];
  replay(stage, kept, real);
  advanceWorld(stage.world, to);
}
