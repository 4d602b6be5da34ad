import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Suspended by the operator: only a hall can end that, and the screen says so. */
export const persona34: PersonaFile = {
  id: '34',
  english: 'Shi Lei',
  about: { 'zh-CN': '被管控停机，要到营业厅才能恢复', en: 'Suspended by the operator; only a hall resumes it' },
  rules: ['D6'],
  facts: { main: fen(5120), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('34'),
    ...papersOf('34'),
    name: '石磊',
    joined: moment('2025-11-05 16:00:00'),
    subscriptions: [since('enjoy-59', moment('2025-11-05 16:00:00'), 'hall')],
    payments: topUps(month('2025-12'), month('2026-10'), 1, '05', fen(6000)),
    suspensions: [{ kind: 'operator', from: moment('2026-11-10 15:00:00') }],
  },
};
