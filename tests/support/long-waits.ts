/** Timers shorter than this run as they are: libraries use them to let the page breathe. */
const LONG_MS = 40;

interface Wait {
  readonly id: number;
  readonly run: () => void;
  readonly every: number | null;
  at: number;
}

/** Waits of the page that the test ends itself, so that half a minute takes no time. */
export interface LongWaits {
  /** Ends the wait that is due first. False when nothing waits. */
  readonly endNext: () => boolean;
  /** Lets this much time pass, in ms: every wait due by then ends, in order. */
  readonly pass: (ms: number) => void;
  readonly release: () => void;
}

/** Holds every timer of `LONG_MS` or more from now on. Dates are left alone. */
export function holdLongWaits(): LongWaits {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, setInterval: globalThis.setInterval, clearInterval: globalThis.clearInterval };
  const waits = new Map<number, Wait>();
  let now = 0;
  let lastId = 1_000_000_000;

  const hold = (run: () => void, ms: number, every: number | null) => {
    lastId += 1;
    waits.set(lastId, { id: lastId, run, at: now + ms, every });
    return lastId;
  };
  const startWith = (start: typeof setTimeout, isRepeated: boolean) => (handler: () => void, ms = 0, ...rest: unknown[]) =>
    ms < LONG_MS ? start(handler, ms, ...rest) : hold(() => (handler as (...values: unknown[]) => void)(...rest), ms, isRepeated ? ms : null);
  const stopWith = (stop: typeof clearTimeout) => (id?: number) => {
    if (id !== undefined && waits.delete(id)) return;
    stop(id);
  };
  Object.assign(globalThis, {
    setTimeout: startWith(real.setTimeout, false),
    setInterval: startWith(real.setInterval as typeof setTimeout, true),
    clearTimeout: stopWith(real.clearTimeout),
    clearInterval: stopWith(real.clearInterval),
  });

  const first = () => [...waits.values()].sort((a, b) => a.at - b.at || a.id - b.id)[0];
  const end = (wait: Wait) => {
    now = Math.max(now, wait.at);
    if (wait.every === null) waits.delete(wait.id);
    else wait.at = now + wait.every;
    wait.run();
  };
  return {
    endNext() {
      const wait = first();
      if (wait) end(wait);
      return wait !== undefined;
    },
    pass(ms) {
      const until = now + ms;
      for (let wait = first(); wait && wait.at <= until; wait = first()) end(wait);
      now = until;
    },
    release: () => void Object.assign(globalThis, real),
  };
}
