import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { LONGEST_NAME } from './persona-19.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** The second card of persona 19. */
export const persona37: PersonaFile = {
  id: '37',
  english: 'Ouyang Jianguo Abdula',
  about: { 'zh-CN': '19 的第二张卡：姓名证件相同，PUK 码不同', en: 'The second card of 19: the same name and papers, another PUK code' },
  rules: ['D21'],
  facts: { main: fen(1530), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('37'),
    ...papersOf('19'),
    puk: papersOf('37').puk,
    name: LONGEST_NAME,
    joined: moment('2026-07-02 11:05:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-07-02 11:05:00'), 'hall'), since('caller-id', moment('2026-07-02 11:05:00'), 'hall')],
    payments: topUps(month('2026-08'), month('2026-11'), 1, '08', fen(3000)),
  },
};
