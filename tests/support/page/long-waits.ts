/** Timers shorter than this run as they are: libraries use them to let the page breathe. */
const LONG_MS = 40;
/** Waits longer than this are no part of what a customer sees (a cache that is swept, a wait without end); they do not end. */
const ENDLESS_MS = 60_000;

interface Wait {
  readonly id: number;
  readonly run: () => void;
  readonly every: number | null;
  readonly ms: number;
  at: number;
}

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
};
const waits = new Map<number, Wait>();
let isHolding = false;
let now = 0;
let lastId = 1_000_000_000;

function hold(run: () => void, ms: number, every: number | null): number {
  lastId += 1;
  waits.set(lastId, { id: lastId, run, ms, at: now + ms, every });
  return lastId;
}

const startWith =
  (start: typeof setTimeout, isRepeated: boolean) =>
  (handler: (...values: unknown[]) => void, ms = 0, ...rest: unknown[]) =>
    isHolding && ms >= LONG_MS ? hold(() => handler(...rest), ms, isRepeated ? ms : null) : start(handler, ms, ...rest);
const stopWith = (stop: typeof clearTimeout) => (id?: number) => {
  if (id === undefined || !waits.delete(id)) stop(id);
};

// Before React is loaded: it keeps the timers it finds then, and delays what it has to show by one of them.
Object.assign(globalThis, {
  setTimeout: startWith(real.setTimeout, false),
  setInterval: startWith(real.setInterval as typeof setTimeout, true),
  clearTimeout: stopWith(real.clearTimeout),
  clearInterval: stopWith(real.clearInterval),
});

const first = () => [...waits.values()].filter(({ ms }) => ms <= ENDLESS_MS).sort((a, b) => a.at - b.at || a.id - b.id)[0];

function end(wait: Wait): void {
  now = Math.max(now, wait.at);
  if (wait.every === null) waits.delete(wait.id);
  else wait.at = now + wait.every;
  wait.run();
}

/** From now on every wait of the page is held until the test ends it, so that half a minute takes no time. Dates are left alone. */
export function holdLongWaits(): void {
  isHolding = true;
}

/** Ends the wait that is due first. */
export function endNextWait(): void {
  const wait = first();
  if (wait) end(wait);
}

/** Waits are waits again; those that were held never end. */
export function releaseLongWaits(): void {
  isHolding = false;
  waits.clear();
}

const turns = new MessageChannel();

/** A moment in which the page can do what is next: a task behind all that wait. A timer would be held back for four milliseconds each time. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}
