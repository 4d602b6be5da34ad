import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Suspended at their own request for three days; receives no SMS, and resumes with the service password. */
export const persona05: PersonaFile = {
  id: '05',
  english: 'Fang Yun',
  about: { 'zh-CN': '停机保号第 3 天，用服务密码复机', en: 'Suspended on request three days ago; resumes with the password' },
  rules: ['D6', 'D7'],
  facts: { main: fen(7240), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('05'),
    ...papersOf('05'),
    name: '方云',
    joined: moment('2025-08-01 09:00:00'),
    subscriptions: [since('enjoy-59', moment('2025-08-01 09:00:00'), 'hall'), since('caller-id', moment('2025-08-01 09:00:00'), 'hall')],
    payments: topUps(month('2025-09'), month('2026-09'), 1, '03', fen(7000)),
    suspensions: [{ kind: 'own-request', from: moment('2026-11-19 08:30:00') }],
  },
};
