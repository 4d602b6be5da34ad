import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

const quiet = (of: Parameters<typeof month>[0]) => wholeMonth(month(of), { minutes: 0, callsIn: 0, kilobytes: 0, messages: 0 });

/** The edges of money: a bill of 0.00, of 0.01, of −3.50 and of 99,999,999.99, and the same balance. */
export const persona23: PersonaFile = {
  id: '23',
  english: 'Qian Duoduo',
  about: { 'zh-CN': '金额边界：0.00、0.01、−3.50、99,999,999.99', en: 'Edges of money: 0.00, 0.01, −3.50, 99,999,999.99' },
  rules: ['O3'],
  facts: { main: fen(9_999_999_999), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('23'),
    ...papersOf('23'),
    name: '钱多多',
    joined: moment('2026-06-01 00:00:00'),
    habits: FRUGAL,
    subscriptions: [
      since('standard-card', moment('2026-06-01 00:00:00'), 'hall'),
      { ...since('fee-reminder', moment('2026-07-01 00:00:00'), 'sms'), orderedAt: moment('2026-06-03 12:30:00') },
    ],
    oneOffs: [
      { offer: 'rounding', at: moment('2026-08-15 10:00:00'), amount: null },
      { offer: 'goodwill', at: moment('2026-09-09 09:09:09'), amount: null },
      { offer: 'roaming-settlement', at: moment('2026-10-20 16:00:00'), amount: null },
    ],
    payments: topUps(month('2026-10'), month('2026-11'), 1, '01', fen(9_999_999_900)),
    pins: [quiet('2026-06'), quiet('2026-07'), quiet('2026-08'), quiet('2026-09'), quiet('2026-10')],
  },
};
