import { COMMON, moment, numberOf } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** A number that was closed on 16 November. */
export const persona25: PersonaFile = {
  id: '25',
  english: 'Qiao Mei',
  about: { 'zh-CN': '已销户，登录时告诉本人', en: 'Closed: said at sign-in to whoever proves that it was theirs' },
  rules: ['D17', 'D31'],
  left: 'closed',
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('25'),
    ...papersOf('25'),
    name: '乔梅',
    joined: moment('2025-03-03 10:00:00'),
    subscriptions: [],
  },
};
