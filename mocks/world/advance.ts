import { advanceCustomer, passQuietly } from '#mocks/jobs/run.ts';
import { dayOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { nextNoticeAt } from '#mocks/cashier/cashier.ts';
import { changesSeen, noteChange } from './changes.ts';
import { noteJob } from './jobs-run.ts';
import { deliverNotices } from './deliver-notices.ts';
import { forget } from './forget.ts';
import type { World } from '#mocks/operator/world.ts';

/** Until when nothing is due to anybody, of a world in which nothing has changed since it was found out. */
interface QuietTime {
  readonly changes: number;
  readonly until: Millis;
}

/** No part of the state: what is forgotten is found out again. */
const quietTimes = new WeakMap<World, QuietTime>();

function bringTo(world: World, to: Millis): void {
  const quiet = quietTimes.get(world);
  if (quiet?.changes === changesSeen(world) && to < quiet.until) for (const customer of world.customers.values()) passQuietly(customer, to);
  else {
    const noteRun = (job: string) => {
      noteChange(world);
      noteJob(world, job);
    };
    let until = Infinity;
    for (const customer of world.customers.values()) until = Math.min(until, advanceCustomer(world.rating, customer, to, noteRun));
    quietTimes.set(world, { changes: changesSeen(world), until });
  }
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
    noteChange(world);
  }
  if (to > world.now) bringTo(world, to);
}
