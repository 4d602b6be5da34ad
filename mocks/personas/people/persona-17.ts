import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Two complaints over a weekend: one is 47 hours old and answered within the hour, one 49 hours old and late (S58, S59). */
export const persona17: PersonaFile = {
  id: '17',
  english: 'Luo Yan',
  about: { 'zh-CN': '两件投诉：一件 47 小时，快到答复时限；一件 49 小时，已经超时', en: 'Two complaints: one of 47 hours, about to be answered; one of 49, which is late' },
  rules: ['S58', 'S59'],
  facts: { main: fen(4500), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('17'),
    ...papersOf('17'),
    name: '罗燕',
    standing: { brand: 'easyown', network: 'standard', region: 'beijing', realName: true },
    joined: moment('2026-03-05 09:30:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-03-05 09:30:00'), 'hall'), since('caller-id', moment('2026-03-05 09:30:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-10'), 1, '08', fen(3000)),
    complaints: [
      { at: moment('2026-11-20 09:00:00'), subject: 'network', text: '家里从上周起打电话断断续续，客厅只有一格信号。', repliedAfterHours: 55 },
      { at: moment('2026-11-20 11:00:00'), subject: 'staff', text: '在营业厅排了一个小时，轮到我说下班了。', repliedAfterHours: 47.5 },
    ],
  },
};
