import { fen } from '#lib/money.ts';
import { COMMON, ORDINARY, moment, month, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile, Pin } from '#mocks/personas/profile.ts';

const MEGABYTE = 1024;
const busy = (of: Parameters<typeof month>[0], minutes: number): Pin => wholeMonth(month(of), { minutes, messages: 335, kilobytes: 10_350 * MEGABYTE });

/** Postpaid and in arrears: 120.00 of October's 268.40 are unpaid, and the line is suspended tomorrow. */
export const persona04: PersonaFile = {
  id: '04',
  english: 'Gao Jianping',
  about: { 'zh-CN': '全球通后付费，欠费 120.00，明天停机', en: 'Postpaid, 120.00 in arrears, suspended tomorrow' },
  rules: ['S25', 'S26', 'S27'],
  facts: { main: fen(-12_000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('04'),
    ...papersOf('04'),
    name: '高建平',
    standing: { brand: 'gotone', network: 'standard', region: 'shanghai', realName: true },
    ratingType: 'postpaid',
    habits: { ...ORDINARY, minutes: [380, 480], megabytes: [7000, 9800], messages: [120, 190] },
    joined: moment('2026-05-01 10:00:00'),
    subscriptions: [since('gotone-128', moment('2026-05-01 10:00:00'), 'hall'), since('caller-id', moment('2026-05-01 10:00:00'), 'hall')],
    payments: [...topUps(month('2026-06'), month('2026-10'), 1, '08', fen(26_000)), ...topUps(month('2026-11'), month('2026-11'), 1, '05', fen(10_000))],
    pins: [busy('2026-05', 1020), busy('2026-06', 1040), busy('2026-07', 1010), busy('2026-08', 1060), busy('2026-09', 1030), busy('2026-10', 1100)],
  },
};
