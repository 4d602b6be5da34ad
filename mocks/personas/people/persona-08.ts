import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** 20,000 records a month with the two monthly fees among them. */
export const persona08: PersonaFile = {
  id: '08',
  english: 'Tang Wei',
  about: { 'zh-CN': '重度用户，每月 20,000 条记录', en: 'Heavy user: 20,000 records a month' },
  rules: ['S35'],
  facts: { main: fen(52_000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('08'),
    ...papersOf('08'),
    name: '唐伟',
    standing: { brand: 'gotone', network: 'standard', region: 'beijing', realName: true },
    joined: moment('2026-04-01 00:00:00'),
    habits: {
      minutes: [7900, 8400],
      callsOut: [3200, 3200],
      callsIn: [2800, 2800],
      megabytes: [98_000, 102_300],
      sessions: [11_900, 11_900],
      messages: [2098, 2098],
      onDemand: [],
    },
    subscriptions: [since('premier-299', moment('2026-04-01 00:00:00'), 'hall'), since('caller-id', moment('2026-04-01 00:00:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-10'), 1, '03', fen(40_000)),
  },
};
