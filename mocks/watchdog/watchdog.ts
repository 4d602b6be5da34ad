import { instantOf, MINUTE, type Instant, type Millis } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { World } from '#mocks/operator/world.ts';
import { chargedOnce } from './invariants/charged-once.ts';
import { chargeNoticed } from './invariants/charge-noticed.ts';
import { confirmedTwice } from './invariants/confirmed-twice.ts';
import type { Invariant } from './invariants/invariant.ts';
import { stopReminded } from './invariants/stop-reminded.ts';
import { sumsAgree } from './invariants/sums-agree.ts';

/** All that is watched over. */
export const INVARIANTS: readonly Invariant[] = [chargedOnce, confirmedTwice, chargeNoticed, stopReminded, sumsAgree];

/** An invariant that does not hold: whose customer, what of it, and when that was first seen. */
export interface Alarm {
  readonly at: Instant;
  readonly invariant: string;
  readonly persona: string;
  readonly detail: string;
}

/** Looks at the world and remembers what was wrong with it, each thing once. No part of the operator's state: it only reads. */
export interface Watchdog {
  /** Looks at these customers; at everybody where none are named, or a minute of the operator's has passed since. */
  readonly look: (world: World, customers?: readonly Customer[]) => void;
  /** Oldest first. Of the world that was last looked at: another one, as after a reset, begins without any. */
  readonly alarms: () => readonly Alarm[];
}

/** How much of the operator's time may pass before everybody is looked at again. */
const EVERY: Millis = MINUTE;

/** One that has seen nothing yet. */
export function createWatchdog(): Watchdog {
  let seen: World | null = null;
  let lookedAt = -Infinity;
  const alarms = new Map<string, Alarm>();

  const lookAt = (world: World, customer: Customer) => {
    const persona = world.personas.find(({ profile }) => profile.msisdn === customer.profile.msisdn)?.id ?? '';
    for (const { id, breachesIn } of INVARIANTS)
      for (const detail of breachesIn(customer, world)) {
        const key = `${id} ${persona} ${detail}`;
        if (!alarms.has(key)) alarms.set(key, { at: instantOf(world.now), invariant: id, persona, detail });
      }
  };

  return {
    look(world, customers) {
      if (world !== seen) alarms.clear();
      const isDue = world !== seen || world.now - lookedAt >= EVERY;
      seen = world;
      const isEverybody = isDue || customers === undefined;
      if (isEverybody) lookedAt = world.now;
      for (const each of isEverybody ? world.customers.values() : customers) lookAt(world, each);
    },
    alarms: () => [...alarms.values()],
  };
}
