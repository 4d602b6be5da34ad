import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** 200 records a month, for measuring how the statement grows. */
export const persona32: PersonaFile = {
  id: '32',
  english: 'Zheng Yuan',
  about: { 'zh-CN': '每月 200 条记录，量清单快慢用', en: '200 records a month, to measure statements' },
  rules: ['S35'],
  facts: { main: fen(52_000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('32'),
    ...papersOf('32'),
    name: '郑远',
    standing: { brand: 'gotone', network: 'standard', region: 'beijing', realName: true },
    joined: moment('2026-04-01 00:00:00'),
    habits: { minutes: [79, 84], callsOut: [40, 40], callsIn: [30, 30], megabytes: [980, 1023], sessions: [108, 108], messages: [20, 20], onDemand: [] },
    subscriptions: [since('premier-299', moment('2026-04-01 00:00:00'), 'hall'), since('caller-id', moment('2026-04-01 00:00:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-09'), 1, '03', fen(40_000)),
  },
};
