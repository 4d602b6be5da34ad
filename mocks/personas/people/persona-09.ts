import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Joined within October: one closed month, the plan charged by the day in it, and nothing to compare it with. */
export const persona09: PersonaFile = {
  id: '09',
  english: 'Su Qing',
  about: { 'zh-CN': '新客户，只有一个月的历史', en: 'New customer: one month of history' },
  rules: ['S35'],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('09'),
    ...papersOf('09'),
    name: '苏晴',
    joined: moment('2026-10-10 14:20:00'),
    opening: fen(12_000),
    subscriptions: [since('enjoy-59', moment('2026-10-10 14:20:00'), 'hall'), since('missed-call', moment('2026-10-20 09:00:00'), 'web')],
    payments: topUps(month('2026-11'), month('2026-11'), 1, '02', fen(8000)),
  },
};
