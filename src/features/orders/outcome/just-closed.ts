import type { Order } from '#contract/orders.ts';
import { millisOf } from '#lib/calendar.ts';

/** How long ago, in ms of the operator's clock, a matter may have closed for its stamp to land: then the customer is looking on. */
const LOOKING_ON_MS = 3000;

/** Whether the order was settled just now: the stamp is animated once, and never when the slip is opened again. */
export function hasJustClosed({ asOf, settledAt }: Order): boolean {
  return settledAt !== null && millisOf(asOf) - millisOf(settledAt) < LOOKING_ON_MS;
}
