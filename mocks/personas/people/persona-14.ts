import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Still on the initial password, which must be changed before anything is shown. */
export const persona14: PersonaFile = {
  id: '14',
  english: 'Lu Yang',
  about: { 'zh-CN': '还在用初始密码 123456，必须先改', en: 'Initial password 123456: must be changed first' },
  rules: ['D2'],
  facts: { main: fen(4400), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('14'),
    ...papersOf('14'),
    name: '陆洋',
    password: '123456',
    passwordIsInitial: true,
    joined: moment('2026-06-16 10:00:00'),
    subscriptions: [since('enjoy-59', moment('2026-06-16 10:00:00'), 'hall')],
    payments: topUps(month('2026-07'), month('2026-10'), 1, '04', fen(6000)),
  },
};
