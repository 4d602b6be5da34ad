import type { OutsideCause, RefundReason } from '#contract/care/refunds.ts';
import type { BillMonth, Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { COMMON, moment, numberOf, since } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { BillingError, Habits, PersonaFile, Profile } from '#mocks/personas/profile.ts';
import { startSession, callerOf, type Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';
import { createWorld, OPENS_AT } from '#mocks/world/create-world.ts';

/** Talks enough to pay for some of it, and no more, so that a thousand histories are written quickly. */
const TALKATIVE: Habits = {
  minutes: [330, 360],
  callsOut: [12, 20],
  callsIn: [1, 3],
  megabytes: [0, 0],
  sessions: [0, 0],
  messages: [101, 110],
  onDemand: [{ offer: 'ringtone', times: [1, 3] }],
};

/** Somebody with an account full enough for every bill to be paid as it closes, a discount, a trial, and services of both sides. */
export function customerOf(profile: Partial<Profile>): PersonaFile {
  return {
    id: '77',
    english: 'Subscriber',
    about: { 'zh-CN': '用户', en: 'Subscriber' },
    rules: [],
    facts: { main: null, points: null },
    profile: {
      ...COMMON,
      msisdn: numberOf('77'),
      ...papersOf('77'),
      name: '用户',
      joined: moment('2026-05-01 09:00:00'),
      opening: fen(1_000_000),
      habits: TALKATIVE,
      subscriptions: [
        since('enjoy-59', moment('2026-05-01 09:00:00'), 'hall'),
        since('ring-back', moment('2026-05-01 09:00:00'), 'hall'),
        since('weather', moment('2026-05-01 09:00:00'), 'sms'),
        ...TRIAL_IN.map((month) => ({
          ...since('game-club', moment(`${month}-03 00:00:00`), 'web' as const),
          freeUntil: moment(`${month}-10 00:00:00`),
          until: moment(`${month}-10 00:00:00`),
        })),
      ],
      discounts: [{ offer: 'plan-10-off', from: '2024-01-01' as Day, until: null }], // a literal day
      ...profile,
    },
  };
}
/** Months in which a game club is on trial, for nothing. */
const TRIAL_IN = ['2024-09', '2026-09', '2026-11'] as const;

/** The bill item that a mistake of each kind falls on, on the operator's own side and on a provider's. */
export const KEYS = {
  'metered-wrongly': { own: 'calls', provider: 'ringtone' },
  'over-tariff': { own: 'ring-back', provider: 'weather' },
  'promotion-missing': { own: 'plan', provider: 'game-club' },
  'not-used': { own: 'missed-call', provider: 'full-book-club' },
} as const satisfies Record<RefundReason, { own: string; provider: string }>;
export type Side = 'own' | 'provider';

/** A mistake of that kind on that side. */
export function errorOf(month: BillMonth, kind: RefundReason, side: Side, outsideCause: OutsideCause | null = null): BillingError {
  const key = KEYS[kind][side];
  return kind === 'over-tariff' ? { month, key, kind, more: fen(350), outsideCause } : { month, key, kind, outsideCause };
}

/** A world with that one customer in it, signed in. */
export function openBench(persona: PersonaFile, seed = 1): { readonly world: World; readonly caller: Caller; readonly at: number } {
  const world = createWorld(seed, [persona]);
  const session = startSession(world, { msisdn: persona.profile.msisdn, signedInBy: 'control', device: { platform: 'other', browser: 'other' } }, null, OPENS_AT);
  return { world, caller: callerOf(world, session.id, OPENS_AT), at: OPENS_AT };
}
