import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/**
 * Twenty services. To try: voicemail is excluded by call forwarding; the call keeper and both papers have parts of their own; missed-call
 * notice, family numbers, night data and cloud storage have other tiers; video data takes effect next month. Nobody's consent to the health
 * tips is on record, and that of caller display is older than slips are kept.
 */
export const persona18: PersonaFile = {
  id: '18',
  english: 'Tao Ran',
  about: { 'zh-CN': '20 项业务：互斥、组合、分档、次月生效', en: '20 services: exclusions, bundles, tiers, effects next month' },
  rules: ['S68', 'D10', 'D12'],
  facts: { main: fen(46_450), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('18'),
    ...papersOf('18'),
    name: '陶然',
    joined: moment('2024-05-06 09:30:00'),
    subscriptions: [
      since('enjoy-59', moment('2024-05-06 09:30:00'), 'hall'),
      since('caller-id', moment('2024-05-06 09:30:00'), 'hall'),
      since('ring-back', moment('2025-02-14 20:12:00'), 'sms'),
      since('missed-call', moment('2025-03-01 08:40:00'), 'web'),
      { ...since('fee-reminder', moment('2025-04-01 00:00:00'), 'sms'), orderedAt: moment('2025-03-19 21:16:00') },
      since('caller-name', moment('2025-06-18 12:05:00'), 'web'),
      since('call-waiting', moment('2024-05-06 09:30:00'), 'hall'),
      since('call-forwarding', moment('2026-01-12 18:22:00'), 'hotline'),
      since('call-filter', moment('2025-09-09 10:15:00'), 'web'),
      { ...since('family-numbers-3', moment('2025-08-01 00:00:00'), 'hall'), orderedAt: moment('2025-07-26 15:48:00') },
      since('night-data-3', moment('2026-02-03 22:47:00'), 'web'),
      { ...since('streaming', moment('2026-07-01 00:00:00'), 'web'), orderedAt: moment('2026-06-18 20:05:00') },
      since('cloud-200', moment('2026-03-20 21:33:00'), 'web'),
      since('data-alert', moment('2024-05-06 09:30:00'), 'hall'),
      since('morning-paper', moment('2025-05-11 07:55:00'), 'sms'),
      since('weather', moment('2025-05-11 07:58:00'), 'sms'),
      since('health-tips', moment('2026-04-16 15:20:00')),
      { ...since('story-club', moment('2026-06-02 21:10:00'), 'web'), freeUntil: moment('2026-06-09 00:00:00'), continuedAt: moment('2026-06-07 12:20:00') },
      since('sports-flash', moment('2026-06-11 19:02:00'), 'sms'),
      since('travel-guide', moment('2026-09-25 13:41:00'), 'web'),
      { ...since('comic-club', moment('2026-08-08 22:26:00'), 'web'), until: moment('2026-12-01 00:00:00') },
    ],
    payments: topUps(month('2024-06'), month('2026-10'), 1, '03', fen(10_000)),
  },
};
