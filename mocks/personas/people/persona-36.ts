import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** The number persona 27 has changed to: the customer is the same, and so are bills and balance; the card is another. */
export const persona36: PersonaFile = {
  id: '36',
  english: 'Meng Fei',
  about: { 'zh-CN': '27 换来的新号码，账单和余额都在这里', en: 'The new number of 27, with its bills and its balance' },
  rules: ['S35', 'D31'],
  facts: { main: fen(3980), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('36'),
    ...papersOf('27'),
    puk: papersOf('36').puk,
    name: '孟菲',
    joined: moment('2026-02-09 13:00:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-02-09 13:00:00'), 'hall'), since('caller-id', moment('2026-02-09 13:00:00'), 'hall')],
    payments: topUps(month('2026-03'), month('2026-11'), 1, '08', fen(3000)),
  },
};
