import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** An elder customer, whose phone shows 长辈版 in Chinese. */
export const persona20: PersonaFile = {
  id: '20',
  english: 'Zhao Guiying',
  about: { 'zh-CN': '长辈版，中文', en: '长辈版 is on, in Chinese' },
  rules: ['D22'],
  presentation: { language: 'zh-CN', mode: 'elder' },
  facts: { main: fen(7300), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('20'),
    ...papersOf('20'),
    name: '赵桂英',
    joined: moment('2026-04-06 09:10:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-04-06 09:10:00'), 'hall'), since('caller-id', moment('2026-04-06 09:10:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-11'), 1, '08', fen(3000)),
  },
};
