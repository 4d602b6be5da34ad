import type { Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Prepaid with nothing in the main account: the 56.00 left is gift credit whose last day is today (S31 to S33). */
export const persona03: PersonaFile = {
  id: '03',
  english: 'Qian Shulan',
  about: { 'zh-CN': '余额 56.00，今天到期', en: 'Balance of 56.00 that lapses within 24 hours' },
  rules: ['S31', 'S32', 'S33'],
  facts: { main: fen(0), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('03'),
    ...papersOf('03'),
    name: '钱淑兰',
    standing: { brand: 'shenzhouxing-standard', network: 'standard', region: 'shanghai', realName: true },
    joined: moment('2026-02-10 11:00:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-02-10 11:00:00'), 'hall')],
    payments: [
      ...topUps(month('2026-03'), month('2026-08'), 1, '15', fen(3000)),
      { at: moment('2026-11-01 12:00:00'), kind: 'gift', amount: fen(5600), expiresOn: '2026-11-22' as Day }, // a literal day
    ],
  },
};
