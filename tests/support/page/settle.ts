import { endNextWait, turn } from './long-waits.ts';
import { pageText } from './look.ts';
import type { Network } from './network.ts';

/** How long a goal may take on a slow machine, in ms. */
const LONGEST_MS = 8000;

/** Until the goal is reached: answers arrive, and whenever none is on its way, the page's next wait ends. Only while waits are held. */
export async function until(network: Network, goal: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  for (let idle = 0; !goal();) {
    if (performance.now() - start > LONGEST_MS) throw new Error(`never came: ${what}\nthe page says: ${pageText()}`);
    await turn();
    idle = network.isBusy() ? 0 : idle + 1;
    if (idle > 3) {
      endNextWait();
      idle = 0;
    }
  }
}
