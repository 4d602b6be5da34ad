import { advanceCustomer } from '#mocks/jobs/run.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { Millis } from '#lib/calendar.ts';
import { openedCustomer } from './opening.ts';
import type { World } from '#mocks/operator/world.ts';
import { initialAttempts, OPENS_AT } from './create-world.ts';
import { countedFor } from './sms-rules.ts';

/** Puts a persona back to how it opened the world, brought up to `at`: what was done, tried and sent since is forgotten. Sessions stay, and so do rules for SMS, counted anew. */
export function startAfresh(world: World, persona: PersonaFile, at: Millis): void {
  const { msisdn } = persona.profile;
  const customer = openedCustomer(world.rating, persona, OPENS_AT);
  advanceCustomer(world.rating, customer, at);
  customer.smsRules = countedFor(world, persona.id, msisdn);
  world.customers.set(msisdn, customer);
  world.codes.delete(msisdn);
  world.passwordAttempts.delete(msisdn);
  for (const [number, lock] of initialAttempts(persona)) world.passwordAttempts.set(number, lock);
  for (const who of world.failures.keys()) if (who.endsWith(`/${msisdn}`)) world.failures.delete(who);
}
