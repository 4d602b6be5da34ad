import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** The edges of time: joined on a leap day, calls in the last second of a day, a month, a year and 29 February 2028. */
export const persona24: PersonaFile = {
  id: '24',
  english: 'Shi Guang',
  about: { 'zh-CN': '时间边界：23:59:59、月末、闰日', en: 'Edges of time: 23:59:59, month end, leap day' },
  rules: ['S35'],
  facts: { main: fen(8000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('24'),
    ...papersOf('24'),
    name: '时光',
    joined: moment('2024-02-29 23:59:59'),
    subscriptions: [
      since('enjoy-59', moment('2024-02-29 23:59:59'), 'web'),
      { offer: 'missed-call', from: moment('2026-06-30 23:59:59'), until: moment('2026-10-01 00:00:00'), orderedBy: 'sms' },
      since('weather', moment('2026-10-31 23:59:59'), 'web'),
    ],
    payments: topUps(month('2024-04'), month('2026-07'), 3, '30', fen(18_000)),
    pins: [
      wholeMonth(month('2026-06'), { minutes: 280, callTimes: [moment('2026-06-30 23:59:59')] }),
      wholeMonth(month('2026-07'), { minutes: 290, callTimes: [moment('2026-07-31 23:59:59'), moment('2026-07-01 00:00:00')] }),
      wholeMonth(month('2026-10'), { minutes: 305, callTimes: [moment('2026-10-31 23:59:59'), moment('2026-10-15 23:59:59'), moment('2026-10-16 00:00:00')] }),
      wholeMonth(month('2026-12'), { minutes: 280, callTimes: [moment('2026-12-31 23:59:59')] }),
      wholeMonth(month('2028-02'), { minutes: 280, callTimes: [moment('2028-02-29 23:59:59'), moment('2028-02-29 00:00:00')] }),
    ],
  },
};
