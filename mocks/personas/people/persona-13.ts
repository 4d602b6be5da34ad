import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Intelligent network: no bill and no fee reminder, but balance and statement (S37, S45). */
export const persona13: PersonaFile = {
  id: '13',
  english: 'Ma Lihua',
  about: { 'zh-CN': '智能网客户，不能查账单', en: 'Intelligent network: no bill' },
  rules: ['S37', 'S45'],
  facts: { main: fen(6250), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('13'),
    ...papersOf('13'),
    name: '马丽华',
    standing: { brand: 'easyown', network: 'intelligent', region: 'beijing', realName: true },
    joined: moment('2026-02-11 11:00:00'),
    habits: FRUGAL,
    subscriptions: [since('intelligent-card', moment('2026-02-11 11:00:00'), 'hall')],
    payments: topUps(month('2026-04'), month('2026-10'), 1, '09', fen(5000)),
  },
};
