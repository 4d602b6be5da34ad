import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** An elder customer, whose phone shows 长辈版 in English; under the threshold, so that there is something to act on. */
export const persona21: PersonaFile = {
  id: '21',
  english: 'Margaret Chen',
  about: { 'zh-CN': '长辈版，英文', en: '长辈版 is on, in English' },
  rules: ['D22'],
  presentation: { language: 'en', mode: 'elder' },
  facts: { main: fen(880), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('21'),
    ...papersOf('21'),
    name: '陈美琪',
    joined: moment('2026-04-20 14:40:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-04-20 14:40:00'), 'hall'), since('caller-id', moment('2026-04-20 14:40:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-11'), 1, '08', fen(3000)),
  },
};
