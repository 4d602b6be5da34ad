import { millisOf, type Millis } from '#lib/calendar.ts';
import { ALL_WELL } from '#lib/terminal/device-states.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { createRating, type Rating } from '#mocks/operator/rating/rating.ts';
import { openCashier } from '#mocks/cashier/cashier.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { PasswordAttempts, World } from '#mocks/operator/world.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import { openedCustomer } from './opening.ts';

/** The moment every world opens at, with history behind it. */
export const OPENS_AT: Millis = millisOf('2026-11-22T10:00:00+08:00');
export const DEFAULT_SEED = 20261122;

/** The wrong passwords a persona opens the world with, where its password is locked then. */
export function initialAttempts({ profile, passwordLockedUntil: until }: PersonaFile): [Msisdn, PasswordAttempts][] {
  return until === undefined ? [] : [[profile.msisdn, { wrong: [], waitsUntil: millisOf(until) }]];
}

/** A world as it opens. `rating` may be handed on from a world of the same seed, for the records it remembers. */
export function createWorld(seed: number, personas: readonly PersonaFile[] = PERSONAS, rating: Rating = createRating(seed), secret = ''): World {
  return {
    seed,
    secret,
    rating,
    personas,
    customers: new Map(personas.filter(({ left }) => left === undefined).map((persona) => [persona.profile.msisdn, openedCustomer(rating, persona, OPENS_AT)])),
    sessions: new Map(),
    remembered: new Map(),
    handOffs: new Map(),
    codes: new Map(),
    passwordAttempts: new Map(personas.flatMap(initialAttempts)),
    failures: new Map(),
    cards: new Map(),
    cashier: openCashier(secretDigest({ seed, secret }, 'cashier')),
    answers: new Map(),
    devices: ALL_WELL,
    violations: [],
    smsRules: [],
    feeReminderStage: 'live',
    now: OPENS_AT,
    written: 0,
    read: 0,
  };
}
