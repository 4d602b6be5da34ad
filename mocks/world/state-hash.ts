import { digestOf } from '#mocks/operator/core/hash.ts';
import type { World } from '#mocks/operator/world.ts';

/**
 * Digest of everything commands and time have changed. Left out: the profile, which the seed decides; how far each customer has
 * been brought, which says nothing new; and violations and reads, which no command makes.
 */
export function stateHash(world: World): string {
  const customers = [...world.customers].map(([msisdn, { profile: _profile, settledUntil: _settledUntil, ...state }]) => [msisdn, state]);
  const { seed, sessions, remembered, handOffs, codes, passwordAttempts, failures, cards, cashier, answers, devices, smsRules, feeReminderStage, written } = world;
  return digestOf(
    JSON.stringify([
      seed,
      written,
      customers,
      [...sessions],
      [...remembered],
      [...handOffs],
      [...codes],
      [...passwordAttempts],
      [...failures],
      [...cards],
      [...cashier.charges],
      [...answers],
      devices,
      smsRules,
      feeReminderStage,
    ]),
  );
}
