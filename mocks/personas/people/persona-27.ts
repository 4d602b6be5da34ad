import { COMMON, moment, numberOf } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** The number that persona 36 had until 16 November. */
export const persona27: PersonaFile = {
  id: '27',
  english: 'Meng Fei',
  about: { 'zh-CN': '已换号，请用 36 登录', en: 'Number changed: 36 signs in now' },
  rules: ['D17', 'D31'],
  left: 'changed',
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('27'),
    ...papersOf('27'),
    name: '孟菲',
    joined: moment('2026-02-09 13:00:00'),
    subscriptions: [],
  },
};
