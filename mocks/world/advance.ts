import { advanceCustomer } from '#mocks/jobs/run.ts';
import { dayOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { forget } from './forget.ts';
import type { World } from '#mocks/operator/world.ts';

/** Lets time pass up to `to`; an earlier moment changes nothing. */
export function advanceWorld(world: World, to: Millis): void {
  if (to <= world.now) return;
  for (const customer of world.customers.values()) advanceCustomer(world.rating, customer, to);
  const midnight = startOfDay(dayOf(to));
  if (midnight > world.now) forget(world, midnight);
  world.now = to;
}
