import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** On the blacklist, because another number in this name was closed with bills unpaid. */
export const persona26: PersonaFile = {
  id: '26',
  english: 'Pan Yong',
  about: {
    'zh-CN': '黑名单：名下另一个号码销户时欠着费，能查能缴，不能订收费业务',
    en: 'Blacklisted for what another number owes: looks up and pays, but orders nothing that costs money',
  },
  rules: ['D7', 'D31'],
  facts: { main: fen(5900), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('26'),
    ...papersOf('26'),
    name: '潘勇',
    joined: moment('2026-03-16 10:00:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-03-16 10:00:00'), 'hall'), since('caller-id', moment('2026-03-16 10:00:00'), 'hall')],
    payments: topUps(month('2026-04'), month('2026-11'), 1, '08', fen(3000)),
    isBlacklisted: true,
  },
};
