import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/**
 * 8,450 points, of which 3,200 lapse on 31 December. Never beyond the plan, so that every bill, and every point, is the same with
 * any seed: 608 of 2022 (500 used, the rest lapsed), 3,668 of 2023 and 532 of 2024 used, 3,714 of 2025 and 1,536 of 2026 untouched.
 */
export const persona10: PersonaFile = {
  id: '10',
  english: 'Jiang Fen',
  about: { 'zh-CN': '积分 8,450，其中 3,200 在 12 月 31 日到期', en: 'Points: 8,450, of which 3,200 lapse on 31 December' },
  rules: ['S67', 'D8'],
  facts: { main: fen(8860), points: 8450 },
  profile: {
    ...COMMON,
    msisdn: numberOf('10'),
    ...papersOf('10'),
    name: '蒋芬',
    standing: { brand: 'gotone', network: 'standard', region: 'shanghai', realName: true },
    joined: moment('2022-11-01 00:00:00'),
    habits: { minutes: [180, 240], callsOut: [60, 60], callsIn: [40, 50], megabytes: [4000, 8000], sessions: [200, 300], messages: [40, 90], onDemand: [] },
    subscriptions: [
      { offer: 'premier-299', from: moment('2022-11-01 00:00:00'), until: moment('2026-02-01 00:00:00'), orderedBy: 'hall' },
      since('gotone-128', moment('2026-02-01 00:00:00'), 'web'),
      since('caller-id', moment('2022-11-01 00:00:00'), 'hall'),
      { offer: 'ring-back', from: moment('2023-09-01 00:00:00'), until: moment('2026-08-01 00:00:00'), orderedBy: 'sms' },
      { offer: 'morning-paper', from: moment('2024-05-01 00:00:00'), until: moment('2025-03-01 00:00:00'), orderedBy: 'web' },
    ],
    payments: [...topUps(month('2022-12'), month('2026-01'), 1, '02', fen(30_000)), ...topUps(month('2026-02'), month('2026-09'), 1, '02', fen(14_000))],
    redemptions: [
      { at: moment('2024-03-09 20:15:00'), reward: 'umbrella' },
      { at: moment('2025-03-16 11:40:00'), reward: 'power-bank' },
      { at: moment('2025-11-11 09:02:00'), reward: 'power-bank' },
      { at: moment('2026-06-18 18:30:00'), reward: 'phone-stand' },
    ],
  },
};
