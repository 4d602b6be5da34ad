import { instantOf, type Millis } from '#lib/calendar.ts';
import { setClock } from '#mocks/control/contract.ts';
import { isReset } from '#mocks/control/command-log.ts';
import { exportBundle, listSnapshots, restoreBundle, restoreSnapshot, takeSnapshot, undoCommand, type Bundle, type SnapshotView } from '#mocks/control/contracts/bundles.ts';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import type { CookieChanges } from '#mocks/endpoints/core/handler.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { hostHandler, type HostHandler } from './host-control.ts';
import type { FaultTable } from '#mocks/scenarios/fault-table.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

/** Places that are kept to come back to; the oldest go first. */
const KEPT = 20;

/** The client whose session a bundle takes along. */
type Client = Pick<PlainRequest, 'sessionId' | 'remembered'>;
/** What of a bundle is played. */
type Playable = Pick<Bundle, 'seed' | 'secret' | 'faults' | 'session' | 'remembered'> & { readonly commands: readonly Command[] };
/** What playing one comes to, for its client. */
type Restored = { readonly body: unknown } & CookieChanges;

/** Takes the whole of an operator down, and brings it up again: exported, taken back, noted by a name (O11). */
export interface Bundles {
  readonly take: (client: Client) => Bundle;
  readonly restore: (bundle: Bundle, real: Millis) => Restored;
  readonly undo: (client: Client, real: Millis) => Restored;
  readonly note: (name: string, client: Client) => SnapshotView;
  readonly noted: () => SnapshotView[];
  readonly comeBack: (name: string, real: Millis) => Restored;
}

const viewOf = (name: string, { at, hash, commands }: Bundle): SnapshotView => ({ name, at, hash, commands: commands.length });

const isRead = ({ request }: Command) => request.method === 'GET';

/** What takes a world to a moment and changes nothing: reading has taken it beyond the last command. */
function arrivalAt(at: Millis, clock: 'running' | 'paused'): Bundle['commands'][number] {
  const body = JSON.stringify({ running: clock === 'running' });
  return { at, request: { method: setClock.method, path: setClock.path, query: {}, headers: { 'content-type': 'application/json' }, body, sessionId: null, remembered: null } };
}

/** The bundles of one host. */
export function createBundles(operator: MockOperator, faults: FaultTable): Bundles {
  const snapshots = new Map<string, Bundle>();

  const take: Bundles['take'] = ({ sessionId, remembered = null }) => {
    const { seed, secret, now } = operator.world;
    const commands = [...operator.commands].map(({ at, request }) => ({
      at,
      request: { ...request, query: { ...request.query }, headers: { ...request.headers }, remembered: request.remembered ?? null },
    }));
    const isThere = commands.at(-1)?.at === now;
    return {
      format: 'palm-hall-bundle',
      version: 1,
      seed,
      secret,
      at: instantOf(now),
      hash: stateHash(operator.world),
      commands: isThere ? commands : [...commands, arrivalAt(now, operator.state().clock)],
      faults: faults.counts().map(({ endpoint, fault, when }) => ({ endpoint, fault, when })),
      session: sessionId,
      remembered,
    };
  };

  /** @throws Refusal `unavailable` where it could not be kept: nothing has changed then. */
  const play = ({ seed, secret, commands, faults: rules, session, remembered }: Playable, expected: string | null, real: Millis): Restored => {
    if (!operator.restore({ seed, secret }, commands, real)) throw new Refusal('unavailable');
    faults.set(rules);
    const hash = stateHash(operator.world);
    return { body: { ...operator.state(), hash, isSame: expected === null ? null : hash === expected }, session, remembered };
  };
  const restore: Bundles['restore'] = (bundle, real) => play(bundle, bundle.hash, real);

  return {
    take,
    restore,
    undo(client, real) {
      const commands = [...operator.commands];
      const last = commands.findLastIndex((command) => !isRead(command) && !isReset(command));
      if (last < 0) throw new Refusal('not-found');
      return play({ ...take(client), commands: commands.slice(0, last) }, null, real);
    },
    note(name, client) {
      const bundle = take(client);
      snapshots.delete(name);
      snapshots.set(name, bundle);
      for (const oldest of snapshots.keys()) if (snapshots.size > KEPT) snapshots.delete(oldest);
      return viewOf(name, bundle);
    },
    noted: () => [...snapshots].map(([name, bundle]) => viewOf(name, bundle)),
    comeBack(name, real) {
      const bundle = snapshots.get(name);
      if (!bundle) throw new Refusal('not-found');
      return restore(bundle, real);
    },
  };
}

/** What answers control's calls for bundles. */
export function bundleHandlers(bundles: Bundles): HostHandler[] {
  return [
    hostHandler(exportBundle, ({ client }) => ({ body: bundles.take(client) })),
    hostHandler(restoreBundle, ({ body, real }) => bundles.restore(body, real)),
    hostHandler(undoCommand, ({ client, real }) => bundles.undo(client, real)),
    hostHandler(listSnapshots, () => ({ body: { snapshots: bundles.noted() } })),
    hostHandler(takeSnapshot, ({ body, client }) => ({ body: bundles.note(body.name, client) })),
    hostHandler(restoreSnapshot, ({ body, real }) => bundles.comeBack(body.name, real)),
  ];
}
