import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Somebody has tried eight passwords, the last twenty minutes before the world opens: sign-in by password waits 23 h 40 min, and an SMS code still signs in. */
export const persona11: PersonaFile = {
  id: '11',
  english: 'Jiang Wen',
  about: { 'zh-CN': '服务密码被人试错多次，11 月 23 日 9:40 前不能用它登录', en: 'Sign-in by password waits until 23 November, 9:40' },
  rules: ['D2'],
  facts: { main: fen(5230), points: null },
  passwordLockedUntil: moment('2026-11-23 09:40:00'),
  profile: {
    ...COMMON,
    msisdn: numberOf('11'),
    ...papersOf('11'),
    name: '蒋雯',
    joined: moment('2026-01-09 16:05:00'),
    subscriptions: [since('enjoy-59', moment('2026-01-09 16:05:00'), 'hall'), since('caller-id', moment('2026-01-09 16:05:00'), 'hall')],
    payments: topUps(month('2026-02'), month('2026-09'), 1, '08', fen(7000)),
  },
};
