import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, novemberSoFar, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Not registered by name: statement and print are refused (S36). */
export const persona01: PersonaFile = {
  id: '01',
  english: 'Zhou Ming',
  about: { 'zh-CN': '神州行标准卡，未登记实名，不能查清单', en: 'Standard card without real-name registration: no statement' },
  rules: ['S36'],
  facts: { main: fen(3820), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('01'),
    ...papersOf('01'),
    name: '周明',
    standing: { brand: 'shenzhouxing-standard', network: 'standard', region: 'beijing', realName: false },
    joined: moment('2025-09-08 09:30:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2025-09-08 09:30:00'), 'hall'), since('caller-id', moment('2025-09-08 09:30:00'), 'hall')],
    payments: topUps(month('2025-11'), month('2026-09'), 2, '10', fen(5000)),
    pins: [wholeMonth(month('2026-10'), { minutes: 130, messages: 40 }), novemberSoFar({ minutes: 84, messages: 31 })],
  },
};
