import type { Millis } from '#lib/calendar.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import type { Delivery } from '#mocks/scenarios/faults.ts';
import { JOURNAL_KEY, SECRET_KEY } from './browser-journal.ts';
import { drawSecret } from './draw-secret.ts';
import type { FaultInjector } from './fault-injector.ts';
import { keepInTab, readInTab, type Keep, type Kept } from './tab-storage.ts';

/** Names the world of this tab. A tab that is opened from this one begins with a copy of its storage, and so is in the same world. */
const WORLD_KEY = 'palm-hall.operator-world';
/** The cookies of the one client that all tabs of a world are. */
export const COOKIE_KEYS = { sessionId: 'palm-hall.mock-session', remembered: 'palm-hall.mock-remembered' } as const;
/** What every tab of a world keeps, so that any of them can take over. */
const SHARED_KEYS = [JOURNAL_KEY, SECRET_KEY, ...Object.values(COOKIE_KEYS)];
/** Who has not answered after so long is asleep in the background, in ms: the world is then taken over. */
const ASLEEP_AFTER_MS = 10_000;
/** However much happens, this is how often a listener hears of it, in ms. */
const HEARD_EVERY_MS = 100;

/** What pages of one world say to one another. */
type Message =
  | { readonly is: 'asked'; readonly id: string; readonly request: PlainRequest; readonly real: Millis }
  | { readonly is: 'answered'; readonly id: string; readonly delivery: Delivery }
  | { readonly is: 'kept'; readonly kept: Kept }
  /** A page has come, and wants to know what is kept. */
  | { readonly is: 'joined' }
  /** A page runs the operator from now on: no other does. */
  | { readonly is: 'taken-over' }
  | { readonly is: 'changed' };

/** The operator as a page of the demonstration reaches it: one for all pages of a world, whichever of them runs it. */
export interface BrowserWorld {
  readonly handle: (request: PlainRequest, real: Millis) => Delivery | Promise<Delivery>;
  /** Keeps it in this tab and in every other of this world. */
  readonly keep: Keep;
}

/** A request that another page has not answered yet. */
interface Unanswered {
  readonly request: PlainRequest;
  readonly real: Millis;
  readonly resolve: (delivery: Delivery) => void;
}

/** Name of the world of this tab, for its channel and its lock. */
function worldName(): string {
  const known = readInTab(WORLD_KEY) ?? drawSecret();
  keepInTab(WORLD_KEY, known);
  return `${WORLD_KEY}/${known}`;
}

/** Whether pages can agree on who runs the operator: not on an insecure origin, where each runs one of its own. */
const canShare = () => 'locks' in navigator && 'BroadcastChannel' in globalThis;

/** Looking at control changes nothing. */
const isChange = ({ method, path }: PlainRequest) => method !== 'GET' || !path.startsWith('/__operator/');

/**
 * Joins the world of this tab. The page that holds its lock runs the operator, answers the others, and has them keep what it keeps; when it
 * goes, the next one takes over from its own copy, and answers what had no answer yet. `open` makes the operator from what this tab has kept.
 */
function joinWithOthers(open: (keep: Keep) => FaultInjector): BrowserWorld {
  const name = worldName();
  const page = drawSecret();
  const channel = new BroadcastChannel(name);
  const post = (message: Message) => channel.postMessage(message);
  const keep: Keep = (key, value) => {
    keepInTab(key, value);
    post({ is: 'kept', kept: { [key]: value } });
  };
  const unanswered = new Map<string, Unanswered>();
  let operator: FaultInjector | null = null;
  let asked = 0;
  /** The lock this page runs the operator under; null while another page does. */
  let lock: LockOptions | null = null;
  let isTakingOver = false;
  const answer = (running: FaultInjector, request: PlainRequest, real: Millis): Delivery => {
    const delivery = running.handle(request, real);
    if (isChange(request)) post({ is: 'changed' });
    return delivery;
  };
  const settle = (id: string, delivery: Delivery) => {
    unanswered.get(id)?.resolve(delivery);
    unanswered.delete(id);
  };
  const start = () => {
    const running = open(keep);
    operator = running;
    isTakingOver = false;
    for (const [id, { request, real }] of unanswered) settle(id, answer(running, request, real));
  };
  /** Runs the operator from when the lock is this page's until the page goes, or another has taken it; then waits for it again. */
  const run = (options: LockOptions): void => {
    const untilTaken = navigator.locks.request(name, options, async () => {
      lock = options;
      post({ is: 'taken-over' });
      // What the page before has said on its way out is heard first.
      await new Promise((resolve) => setTimeout(resolve));
      if (lock === options) start();
      return new Promise<never>(() => {});
    });
    untilTaken.catch((error: unknown) => {
      const isTaken = error instanceof DOMException && error.name === 'AbortError';
      if (isTaken && lock !== options) return;
      lock = null;
      operator = null;
      if (isTaken) return run({});
      // Storage is blocked, and locks with it: this page is alone.
      console.info('The mock operator is this page’s own: it cannot be shared here.', error);
      start();
    });
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    switch (data.is) {
      case 'asked':
        // What has waited for longer was asked of a page that slept; another has answered it.
        if (operator && Date.now() - data.real < ASLEEP_AFTER_MS) post({ is: 'answered', id: data.id, delivery: answer(operator, data.request, data.real) });
        break;
      case 'answered':
        settle(data.id, data.delivery);
        break;
      case 'kept':
        for (const [key, value] of Object.entries(data.kept)) keepInTab(key, value);
        break;
      case 'joined':
        if (operator) post({ is: 'kept', kept: Object.fromEntries(SHARED_KEYS.map((key) => [key, readInTab(key)])) });
        break;
      case 'taken-over':
        operator = null;
        break;
      case 'changed':
        break;
    }
  };
  post({ is: 'joined' });
  run({});
  return {
    keep,
    handle(request, real) {
      if (operator) return answer(operator, request, real);
      return new Promise((resolve) => {
        const id = `${page}/${(asked += 1)}`;
        unanswered.set(id, { request, real, resolve });
        post({ is: 'asked', id, request, real });
        setTimeout(() => {
          if (!unanswered.has(id) || operator || isTakingOver) return;
          isTakingOver = true;
          run({ steal: true });
        }, ASLEEP_AFTER_MS);
      });
    },
  };
}

/** The world of this tab, which is its own where pages cannot agree on who runs it. */
export function joinWorld(open: (keep: Keep) => FaultInjector): BrowserWorld {
  if (canShare()) return joinWithOthers(open);
  const own = open(keepInTab);
  return { keep: keepInTab, handle: (request, real) => own.handle(request, real) };
}

/** Tells whenever something was asked or done in the world of this tab, by whichever page, at most every tenth of a second; null where nobody can tell. Returns what ends it. */
export function followWorld(listener: () => void): (() => void) | null {
  if (!canShare()) return null;
  const channel = new BroadcastChannel(worldName());
  let soon: ReturnType<typeof setTimeout> | null = null;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is !== 'changed') return;
    soon ??= setTimeout(() => {
      soon = null;
      listener();
    }, HEARD_EVERY_MS);
  };
  return () => {
    channel.close();
    if (soon) clearTimeout(soon);
  };
}
