import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Came with this number from another operator, whose bills are not ours to show. */
export const persona28: PersonaFile = {
  id: '28',
  english: 'Tang Wei',
  about: { 'zh-CN': '携号转入，账单从转入那个月开始', en: 'Ported in from another operator: bills begin with that month' },
  rules: ['S35'],
  facts: { main: fen(4260), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('28'),
    ...papersOf('28'),
    name: '唐薇',
    joined: moment('2026-09-18 16:30:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-09-18 16:30:00'), 'hall'), since('caller-id', moment('2026-09-18 16:30:00'), 'hall')],
    payments: topUps(month('2026-10'), month('2026-11'), 1, '08', fen(3000)),
  },
};
