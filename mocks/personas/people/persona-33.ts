import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** 2,000 records a month, for measuring how the statement grows. */
export const persona33: PersonaFile = {
  id: '33',
  english: 'Qin Lan',
  about: { 'zh-CN': '每月 2,000 条记录，量清单快慢用', en: '2,000 records a month, to measure statements' },
  rules: ['S35'],
  facts: { main: fen(52_000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('33'),
    ...papersOf('33'),
    name: '秦岚',
    standing: { brand: 'gotone', network: 'standard', region: 'beijing', realName: true },
    joined: moment('2026-04-01 00:00:00'),
    habits: { minutes: [790, 840], callsOut: [320, 320], callsIn: [280, 280], megabytes: [9800, 10_230], sessions: [1190, 1190], messages: [208, 208], onDemand: [] },
    subscriptions: [since('premier-299', moment('2026-04-01 00:00:00'), 'hall'), since('caller-id', moment('2026-04-01 00:00:00'), 'hall')],
    payments: topUps(month('2026-05'), month('2026-09'), 1, '03', fen(40_000)),
  },
};
