import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { OperatorStateSchema } from '#mocks/control/contracts/state.ts';
import { FaultRuleSchema } from '#mocks/scenarios/fault.ts';

/** No body of a command is longer: hosts read no more. */
const LONGEST = 16 * 1024;

/** One command of a journal: the operator’s moment in milliseconds, and the request as the operator took it. */
const CommandSchema = v.object({
  at: v.number(),
  request: v.object({
    method: v.string(),
    path: v.string(),
    query: v.record(v.string(), v.string()),
    headers: v.record(v.string(), v.string()),
    body: v.pipe(v.string(), v.maxLength(LONGEST)),
    sessionId: v.nullable(v.string()),
    remembered: v.nullable(v.string()),
  }),
});

/** A state to be played again elsewhere: on another host it comes to the same digest. It holds what was typed: invented passwords, never a real one. */
export const BundleSchema = v.object({
  format: v.literal('palm-hall-bundle'),
  version: v.literal(1),
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** What ids and codes follow from beside the seed. */
  secret: v.pipe(v.string(), v.maxLength(200)),
  /** The operator’s clock when it was taken, and the digest of the state then. */
  at: InstantSchema,
  hash: v.string(),
  commands: v.pipe(v.array(CommandSchema), v.maxLength(20_000)),
  /** Rules for the wire in force then. */
  faults: v.pipe(v.array(FaultRuleSchema), v.maxLength(100)),
  /** The session of the client that took it, and the number it remembered: whoever plays it has them. */
  session: v.nullable(v.string()),
  remembered: v.nullable(v.string()),
});
export type Bundle = v.InferOutput<typeof BundleSchema>;

/** What a state has come to: `isSame` is null where nobody knows what it should have come to. */
const RestoredSchema = v.object({ ...OperatorStateSchema.entries, hash: v.string(), isSame: v.nullable(v.boolean()) });

export const exportBundle = endpoint({
  id: 'exportBundle',
  method: 'GET',
  path: '/__operator/bundle',
  summary: 'Everything that led here, to be played elsewhere',
  access: 'public',
  status: 200,
  response: BundleSchema,
  problems: [],
});
export const restoreBundle = endpoint({
  id: 'restoreBundle',
  method: 'POST',
  path: '/__operator/bundle',
  summary: 'Play a bundle, in the place of this world',
  access: 'public',
  body: BundleSchema,
  status: 200,
  response: RestoredSchema,
  problems: ['unavailable'],
});
/** Takes back the last thing that was done. Reads that stand behind it in the journal go with it. */
export const undoCommand = endpoint({
  id: 'undoCommand',
  method: 'POST',
  path: '/__operator/undo',
  summary: 'Take back the last command',
  access: 'public',
  body: v.object({}),
  status: 200,
  response: RestoredSchema,
  problems: ['not-found', 'unavailable'],
});

export const SnapshotSchema = v.object({ name: v.string(), at: InstantSchema, commands: v.number(), hash: v.string() });
export type SnapshotView = v.InferOutput<typeof SnapshotSchema>;
const NameSchema = v.object({ name: v.pipe(v.string(), v.regex(/\S/), v.maxLength(60)) });

export const listSnapshots = endpoint({
  id: 'listSnapshots',
  method: 'GET',
  path: '/__operator/snapshots',
  summary: 'Places to come back to',
  access: 'public',
  status: 200,
  response: v.object({ snapshots: v.array(SnapshotSchema) }),
  problems: [],
});
export const takeSnapshot = endpoint({
  id: 'takeSnapshot',
  method: 'POST',
  path: '/__operator/snapshots',
  summary: 'Note this place by a name',
  access: 'public',
  body: NameSchema,
  status: 201,
  response: SnapshotSchema,
  problems: [],
});
export const restoreSnapshot = endpoint({
  id: 'restoreSnapshot',
  method: 'POST',
  path: '/__operator/snapshots/restoration',
  summary: 'Come back to a place by its name',
  access: 'public',
  body: NameSchema,
  status: 200,
  response: RestoredSchema,
  problems: ['not-found', 'unavailable'],
});
