import { DEVICES_THAT_REMEMBER, REMEMBERED_DAYS } from '#contract/remembered-number.ts';
import { DAY, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** The number behind what a device holds; null for nothing, for what was forgotten, and after its time. */
function numberOf({ remembered }: World, name: string | null, at: Millis): Msisdn | null {
  const known = name === null ? undefined : remembered.get(name);
  return known && at < known.until ? known.msisdn : null;
}

/** The number a device remembers, masked: more is never said of it. */
export function rememberedNumberView(world: World, name: string | null, at: Millis): { readonly maskedNumber: string | null } {
  const msisdn = numberOf(world, name, at);
  return { maskedNumber: msisdn && maskMsisdn(msisdn) };
}

/** The number to sign in with where none was typed. @throws Refusal `malformed-request` where the device remembers none, any more. */
export function assertRemembered(world: World, name: string | null, at: Millis): Msisdn {
  const msisdn = numberOf(world, name, at);
  if (msisdn === null) throw new Refusal('malformed-request', { fields: ['msisdn'] });
  return msisdn;
}

/** Forgets what a device holds. */
export function forgetNumber({ remembered }: World, name: string | null): void {
  if (name !== null) remembered.delete(name);
}

/** Forgets what the devices named by `isMeant` hold. */
function forgetWhere({ remembered }: World, isMeant: (origin: string, msisdn: Msisdn) => boolean): void {
  for (const [name, { origin, msisdn }] of remembered) if (isMeant(origin, msisdn)) remembered.delete(name);
}

/** The device that signed in as `origin` forgets the number. */
export function forgetOnDevice(world: World, origin: string): void {
  forgetWhere(world, (signIn) => signIn === origin);
}

/** Every device forgets this number. */
export function forgetOnDevices(world: World, msisdn: Msisdn): void {
  forgetWhere(world, (_origin, remembered) => remembered === msisdn);
}

/** Every device but the one of this session forgets its number. */
export function forgetOnOtherDevices(world: World, session: Pick<SessionState, 'msisdn' | 'origin'>): void {
  forgetWhere(world, (origin, msisdn) => msisdn === session.msisdn && origin !== session.origin);
}

/**
 * Remembers the number of a sign-in for its device. Returns what names it there: the same as before where that was for this number, so that
 * an answer that is lost loses nothing.
 */
export function noteRemembered(world: World, name: string | null, { msisdn, origin }: Pick<SessionState, 'msisdn' | 'origin'>, at: Millis): string {
  const kept = name !== null && numberOf(world, name, at) === msisdn ? name : secretDigest(world, `remembered/${world.written}/${at}`);
  forgetNumber(world, name);
  const others = [...world.remembered].filter(([, other]) => other.msisdn === msisdn);
  for (const [longest] of others.slice(0, Math.max(0, others.length - DEVICES_THAT_REMEMBER + 1))) world.remembered.delete(longest);
  world.remembered.set(kept, { msisdn, origin, until: at + REMEMBERED_DAYS * DAY });
  return kept;
}
