import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Registered by name, but in a region where standard cards have no statement (S36). */
export const persona31: PersonaFile = {
  id: '31',
  english: 'Chu Jiang',
  about: { 'zh-CN': '荆州神州行标准卡，不能查清单', en: 'Standard card in Jingzhou: no statement' },
  rules: ['S36'],
  facts: { main: fen(2600), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('31'),
    ...papersOf('31'),
    name: '楚江',
    standing: { brand: 'shenzhouxing-standard', network: 'standard', region: 'jingzhou', realName: true },
    joined: moment('2026-01-20 10:00:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-01-20 10:00:00'), 'hall')],
    payments: topUps(month('2026-03'), month('2026-09'), 2, '15', fen(5000)),
  },
};
