import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, novemberSoFar, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Under the low-balance threshold (S28 to S30). */
export const persona02: PersonaFile = {
  id: '02',
  english: 'He Guilan',
  about: { 'zh-CN': '神州行，余额低于提醒线', en: 'Prepaid, balance under the threshold' },
  rules: ['S28', 'S29', 'S30'],
  facts: { main: fen(480), points: 310 },
  profile: {
    ...COMMON,
    msisdn: numberOf('02'),
    ...papersOf('02'),
    name: '何桂兰',
    standing: { brand: 'shenzhouxing-standard', network: 'standard', region: 'tianjin', realName: true },
    joined: moment('2026-03-18 15:10:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-03-18 15:10:00'), 'hall'), since('caller-id', moment('2026-03-18 15:10:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-10'), 1, '12', fen(3000)),
    pins: [wholeMonth(month('2026-10'), { minutes: 96, messages: 36 }), novemberSoFar({ minutes: 80, messages: 24 })],
  },
};
