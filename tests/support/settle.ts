import { holdLongWaits, type LongWaits } from './long-waits.ts';
import { pageText } from './look.ts';
import type { Network } from './network.ts';

/** How long a goal may take on a slow machine, in ms. */
const PATIENCE_MS = 8000;

const breathe = globalThis.setTimeout.bind(globalThis);
const turn = () => new Promise<void>((resolve) => breathe(resolve, 0));

/** Time on the page, in the test's hands: it passes only when nothing else is left to happen. */
export interface Time {
  /** Until the goal is reached: answers arrive, and whenever none is on its way, the next wait of the page ends. */
  readonly until: (goal: () => boolean, what: string) => Promise<void>;
  readonly waits: LongWaits;
}

/** Takes time into the test's hands. Release the waits afterwards. */
export function holdTime(network: Network): Time {
  const waits = holdLongWaits();
  return {
    waits,
    async until(goal, what) {
      const start = performance.now();
      for (let idle = 0; !goal(); ) {
        if (performance.now() - start > PATIENCE_MS) throw new Error(`never came: ${what}\nthe page says: ${pageText()}`);
        await turn();
        idle = network.isBusy() ? 0 : idle + 1;
        if (idle > 3) {
          waits.endNext();
          idle = 0;
        }
      }
    },
  };
}
