import type { Msisdn } from '#lib/msisdn.ts';
import type { PersonaFile, Profile } from '#mocks/personas/profile.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { World } from '#mocks/operator/world.ts';

/** What whoever proves that such a number was theirs is told (D31). */
const SAID: Readonly<Record<NonNullable<PersonaFile['left']>, 'number-closed' | 'number-changed'>> = { closed: 'number-closed', changed: 'number-changed' };

/** The number's last customer, where it is nobody's any more. */
function lastCustomerOf({ personas }: World, msisdn: Msisdn): PersonaFile | undefined {
  return personas.find(({ profile, left }) => left !== undefined && profile.msisdn === msisdn);
}

/** The profile that proofs for the number are judged by: its customer's, or its last customer's. */
export function provableProfile(world: World, msisdn: Msisdn): Profile | undefined {
  return world.customers.get(msisdn)?.profile ?? lastCustomerOf(world, msisdn)?.profile;
}

/** After a right proof. @throws Refusal `number-closed` or `number-changed` where the number is nobody's any more (D31); who has proven nothing is never told. */
export function assertInUse(world: World, msisdn: Msisdn): void {
  const left = lastCustomerOf(world, msisdn)?.left;
  if (left) throw new Refusal(SAID[left]);
}
