import type { OperatorState } from '#contract/operator-control.ts';
import { millisOf, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { PERSONAS } from '#mocks/personas/all.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { Attempts } from './attempts.ts';
import type { CodeBook } from './codes.ts';
import type { Customer } from './customer.ts';
import { openedCustomer } from './opening.ts';
import { createRating, type Rating } from './rating.ts';
import type { SessionState } from './sessions.ts';
import type { UsedCard } from './top-ups.ts';
import type { TryBook } from './tries.ts';
import type { PlainResponse } from './wire.ts';

/** The moment every world opens at, with history behind it. */
export const OPENS_AT: Millis = millisOf('2026-11-22T10:00:00+08:00');
export const DEFAULT_SEED = 20261122;

/** An applied write's answer, for whoever sends it again (TRUST, W2). */
export interface KeptAnswer {
  readonly at: Millis;
  readonly digest: string;
  readonly response: PlainResponse;
}
export type Violation = OperatorState['violations'][number];

/** The whole state of the operator. Seed, personas, commands and the moment decide all of it (OPERATOR O2). */
export interface World {
  readonly seed: number;
  readonly rating: Rating;
  readonly personas: readonly PersonaFile[];
  readonly customers: Map<Msisdn, Customer>;
  readonly sessions: Map<string, SessionState>;
  readonly codes: CodeBook;
  /** Wrong passwords per number, whether it exists or not. */
  readonly attempts: Map<Msisdn, Attempts>;
  /** Wrong tries of other kinds. */
  readonly tries: TryBook;
  /** Recharge cards used, by digest. */
  readonly cards: Map<string, UsedCard>;
  readonly answers: Map<string, KeptAnswer>;
  readonly violations: Violation[];
  /** Everything due up to this moment has been done. */
  now: Millis;
  /** Writes so far: names sessions, codes and request numbers, so that a replay names them alike. */
  written: number;
  /** Reads since the last write; names their request numbers and is no part of the state. */
  read: number;
}

/** The lock a persona's password opens the world with, where it has one. */
export function lockOf({ profile, passwordLockedUntil: until }: PersonaFile): [Msisdn, Attempts][] {
  return until === undefined ? [] : [[profile.msisdn, { wrong: [], lockedUntil: millisOf(until) }]];
}

/** A world as it opens. `rating` may be handed on from a world of the same seed, for the records it remembers. */
export function createWorld(seed: number, personas: readonly PersonaFile[] = PERSONAS, rating: Rating = createRating(seed)): World {
  return {
    seed,
    rating,
    personas,
    customers: new Map(personas.map((persona) => [persona.profile.msisdn, openedCustomer(rating, persona, OPENS_AT)])),
    sessions: new Map(),
    codes: new Map(),
    attempts: new Map(personas.flatMap(lockOf)),
    tries: new Map(),
    cards: new Map(),
    answers: new Map(),
    violations: [],
    now: OPENS_AT,
    written: 0,
    read: 0,
  };
}
