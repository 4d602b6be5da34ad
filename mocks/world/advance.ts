import { advanceCustomer } from '#mocks/jobs/run.ts';
import { dayOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { nextNoticeAt } from '#mocks/cashier/cashier.ts';
import { deliverNotices } from './deliver-notices.ts';
import { forget } from './forget.ts';
import type { World } from '#mocks/operator/world.ts';

function bringTo(world: World, to: Millis): void {
  for (const customer of world.customers.values()) advanceCustomer(world.rating, customer, to);
  const midnight = startOfDay(dayOf(to));
  if (midnight > world.now) forget(world, midnight);
  world.now = to;
}

/** Lets time pass up to `to`; an earlier moment changes nothing. What the cashier tells on the way arrives at its own moment. */
export function advanceWorld(world: World, to: Millis): void {
  if (to <= world.now) return;
  for (let next = nextNoticeAt(world.cashier); next <= to; next = nextNoticeAt(world.cashier)) {
    if (next > world.now) bringTo(world, next);
    deliverNotices(world, world.now);
  }
  if (to > world.now) bringTo(world, to);
}
