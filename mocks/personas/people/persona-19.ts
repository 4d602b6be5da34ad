import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** 30 characters. */
export const LONGEST_NAME = '欧阳建国·阿卜杜拉·买买提明·吐尔逊江·热合曼·努尔买买提江';

/** The longest name there is, and one of two cards in that name. */
export const persona19: PersonaFile = {
  id: '19',
  english: 'Ouyang Jianguo Abdula',
  about: { 'zh-CN': '30 个字的姓名，名下两张卡，另一张是 37', en: 'A name of 30 characters, and two cards: the other is 37' },
  rules: ['D21'],
  facts: { main: fen(6650), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('19'),
    ...papersOf('19'),
    name: LONGEST_NAME,
    joined: moment('2026-05-11 10:20:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-05-11 10:20:00'), 'hall'), since('caller-id', moment('2026-05-11 10:20:00'), 'hall')],
    payments: topUps(month('2026-06'), month('2026-11'), 1, '08', fen(3000)),
  },
};
