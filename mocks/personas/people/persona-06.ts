import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Suspended for arrears since 23 October: the bills of September and October, 133.00 each, are unpaid. Never beyond the plan, so any seed owes the same. The phone was off when the reminder came. */
export const persona06: PersonaFile = {
  id: '06',
  english: 'Tang Wei',
  about: { 'zh-CN': '欠费 266.00，已停机；缴清后自动复机', en: 'Suspended for 266.00 in arrears; paid, the line comes back' },
  rules: ['S24', 'D6', 'D7'],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('06'),
    ...papersOf('06'),
    name: '汤伟',
    standing: { brand: 'gotone', network: 'standard', region: 'beijing', realName: true },
    ratingType: 'postpaid',
    opening: fen(0),
    joined: moment('2026-03-01 00:00:00'),
    habits: { minutes: [180, 240], callsOut: [60, 60], callsIn: [40, 50], megabytes: [4000, 8000], sessions: [200, 300], messages: [40, 90], onDemand: [] },
    subscriptions: [since('gotone-128', moment('2026-03-01 00:00:00'), 'hall'), since('caller-id', moment('2026-03-01 00:00:00'), 'hall')],
    unreachable: [{ from: moment('2026-10-20 08:00:00'), to: moment('2026-10-20 18:00:00'), reason: 'phone-off' }],
    payments: topUps(month('2026-04'), month('2026-09'), 1, '02', fen(13_300)),
  },
};
