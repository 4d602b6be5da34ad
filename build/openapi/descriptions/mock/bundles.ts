import type { Descriptions } from '#build/openapi/descriptions/description.ts';
import type * as bundles from '#mocks/control/contracts/bundles.ts';
import type * as state from '#mocks/control/contracts/state.ts';
import { STATE } from './control.ts';

const HASH = 'Digest of everything the commands have changed.';
const RESTORED = { ...STATE, hash: HASH, isSame: 'Whether that is the digest it was taken with; null where none is known.' } as const;
const NAME = { name: 'Up to 60 characters.' } as const;
const BUNDLE = {
  format: '`palm-hall-bundle`.',
  version: 'Of the format.',
  seed: 'What all chance follows from.',
  secret: 'What ids and codes follow from beside the seed.',
  at: 'The operator’s clock when it was taken.',
  hash: 'Digest of the state then: the same wherever it is played.',
  commands: 'The journal: `at`, the operator’s moment in milliseconds, and `request` as the operator took it. Invented passwords that were typed are in it.',
  faults: 'Rules for the wire in force then.',
  session: 'The session of the client that took it; whoever plays it has it.',
  remembered: 'What names the number that client remembers.',
} as const;

/** How the world stands. */
export const STATES: Descriptions<typeof state> = {
  operations: {},
  schemas: { OperatorState: { description: 'Clock, seed and violations of the mock operator.', members: STATE } },
};

/** A state, to be played again. */
export const BUNDLES: Descriptions<typeof bundles> = {
  operations: {
    exportBundle: {
      description: 'Everything that led to the state there is: played on any host, it comes to the same digest.',
    },
    restoreBundle: {
      description: 'Plays a bundle in the place of this world, which is put aside where the host keeps a journal. `unavailable`: it could not be kept, and nothing has changed.',
      response: { description: 'The state it has come to.', members: RESTORED },
    },
    undoCommand: {
      description: 'Takes back the last thing that was done, time that has passed since included: everything before it is played again. `not-found`: nothing has been done.',
      body: { description: 'Nothing to say.', members: {} },
      response: { description: 'The state it has come to.', members: RESTORED },
    },
    listSnapshots: {
      description: 'Places noted by a name, the oldest first: 20 are kept, as long as the host runs.',
      response: { description: 'The places.', members: { snapshots: 'The oldest first.' } },
    },
    takeSnapshot: {
      description: 'Notes this place. A name used before is the new place’s.',
      body: { description: 'Its name.', members: NAME },
    },
    restoreSnapshot: {
      description: 'Comes back to a place noted before.',
      body: { description: 'Its name.', members: NAME },
      response: { description: 'The state it has come to.', members: RESTORED },
    },
  },
  schemas: {
    Bundle: { description: 'A state, to be played again.', members: BUNDLE },
    Snapshot: { description: 'A place to come back to.', members: { name: 'Its name.', at: 'The operator’s clock then.', commands: 'Commands that led there.', hash: HASH } },
  },
};
