import { fen } from '#lib/money.ts';
import { COMMON, ORDINARY, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { BillingError, PersonaFile } from '#mocks/personas/profile.ts';

const tooDear = (of: Parameters<typeof month>[0], key: string, more = 200, outsideCause: BillingError['outsideCause'] = null): BillingError => ({
  month: month(of),
  key,
  kind: 'over-tariff',
  more: fen(more),
  outsideCause,
});

/**
 * The edges of double refund (S15 to S17), each charged too much: money taken two years and three weeks ago, and one year and 51 weeks; a service
 * left five months ago to the day, and one left a day earlier; one not yet collected; calls that a roaming partner reported wrongly.
 */
export const persona16: PersonaFile = {
  id: '16',
  english: 'Peng Bo',
  about: { 'zh-CN': '退费的边界：两年、五个月、还没出账、漫游方的错', en: 'Edges of refund: two years, five months, not yet charged, a roaming partner’s mistake' },
  rules: ['S15', 'S16', 'S17'],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('16'),
    ...papersOf('16'),
    name: '彭博',
    standing: { brand: 'gotone', network: 'standard', region: 'guangzhou', realName: true },
    ratingType: 'postpaid',
    habits: { ...ORDINARY, minutes: [540, 600], megabytes: [7000, 9800] },
    joined: moment('2024-06-03 10:00:00'),
    opening: fen(20_000),
    subscriptions: [
      since('gotone-128', moment('2024-06-03 10:00:00'), 'hall'),
      since('ring-back', moment('2024-06-03 10:00:00'), 'hall'),
      since('weather', moment('2025-06-03 10:00:00'), 'sms'),
      { ...since('sports-flash', moment('2026-01-05 10:00:00'), 'web'), until: moment('2026-06-22 09:00:00') },
      { ...since('daily-poem', moment('2026-01-05 10:05:00'), 'web'), until: moment('2026-06-21 21:00:00') },
    ],
    payments: topUps(month('2024-07'), month('2026-11'), 1, '05', fen(16_000)),
    billingErrors: [
      tooDear('2024-09', 'ring-back'),
      tooDear('2024-11', 'ring-back'),
      tooDear('2026-06', 'sports-flash'),
      tooDear('2026-06', 'daily-poem'),
      tooDear('2026-09', 'calls', 5, 'roaming-partner'),
      tooDear('2026-11', 'weather'),
    ],
  },
};
