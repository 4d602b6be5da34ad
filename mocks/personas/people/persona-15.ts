import { fen } from '#lib/money.ts';
import { COMMON, moment, month, novemberSoFar, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/**
 * Charged too much in each of the four ways (S11 to S14): in October a provider took 15.00 more than its price; in September calls were
 * counted twice; in August a game club was charged that was on trial; in July a book club that nobody ordered. September's song is right.
 */
export const persona15: PersonaFile = {
  id: '15',
  english: 'Xu Lan',
  about: {
    'zh-CN': '多收了钱：10 月代收费多 15.00，7 到 9 月各有一种算错',
    en: 'Overcharged: 15.00 by a provider in October, and in another way each in July, August and September',
  },
  rules: ['S10', 'S11', 'S12', 'S13', 'S14'],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('15'),
    ...papersOf('15'),
    name: '许岚',
    joined: moment('2025-11-03 09:30:00'),
    opening: fen(20_000),
    subscriptions: [
      since('enjoy-59', moment('2025-11-03 09:30:00'), 'hall'),
      since('caller-id', moment('2025-11-03 09:30:00'), 'hall'),
      since('voice-magazine', moment('2026-04-01 00:00:00'), 'web'),
      { ...since('game-club', moment('2026-08-01 00:00:00'), 'web'), freeUntil: moment('2026-08-08 00:00:00'), until: moment('2026-08-08 00:00:00') },
    ],
    payments: topUps(month('2025-12'), month('2026-11'), 1, '08', fen(8000)),
    pins: [
      wholeMonth(month('2026-09'), { minutes: 310, messages: 90, kilobytes: 15_000 * 1024, onDemand: [{ offer: 'ringtone', at: moment('2026-09-12 21:00:00') }] }),
      novemberSoFar({ minutes: 150, messages: 40, kilobytes: 9000 * 1024 }),
    ],
    billingErrors: [
      { month: month('2026-10'), key: 'voice-magazine', kind: 'over-tariff', more: fen(1500), outsideCause: null },
      { month: month('2026-09'), key: 'calls', kind: 'metered-wrongly', outsideCause: null },
      { month: month('2026-08'), key: 'game-club', kind: 'promotion-missing', outsideCause: null },
      { month: month('2026-07'), key: 'full-book-club', kind: 'not-used', outsideCause: null },
    ],
  },
};
