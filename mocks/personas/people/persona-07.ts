import { fen } from '#lib/money.ts';
import { COMMON, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile, Subscription } from '#mocks/personas/profile.ts';

type Moment = Parameters<typeof moment>[0];

/** A trial that ends by itself at a midnight: nobody has confirmed it. */
function trial(offer: string, from: Moment, end: Moment): Subscription {
  return { offer, from: moment(from), until: moment(end), orderedBy: 'web', freeUntil: moment(end) };
}

/** Trials (S54 to S56): one ends in two days, one ended yesterday unconfirmed, one was confirmed in October. */
export const persona07: PersonaFile = {
  id: '07',
  english: 'Luo Yining',
  about: { 'zh-CN': '体验：一项后天到期，一项昨天到期没确认', en: 'Trials: one ends in two days, one ended yesterday unconfirmed' },
  rules: ['S54', 'S55', 'S56'],
  facts: { main: fen(5320), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('07'),
    ...papersOf('07'),
    name: '罗一宁',
    joined: moment('2026-01-15 10:00:00'),
    subscriptions: [
      since('enjoy-59', moment('2026-01-15 10:00:00'), 'hall'),
      since('caller-id', moment('2026-01-15 10:00:00'), 'hall'),
      trial('story-club', '2026-11-18 19:30:00', '2026-11-25 00:00:00'),
      trial('daily-english', '2026-11-08 08:10:00', '2026-11-22 00:00:00'),
      { ...since('health-tips', moment('2026-09-10 20:00:00'), 'web'), freeUntil: moment('2026-10-10 00:00:00'), continuedAt: moment('2026-10-07 19:45:00') },
    ],
    payments: topUps(month('2026-02'), month('2026-09'), 1, '04', fen(7000)),
  },
};
