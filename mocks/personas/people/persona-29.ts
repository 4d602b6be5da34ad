import { fen } from '#lib/money.ts';
import { COMMON, moment, month, novemberSoFar, numberOf, ORDINARY, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile, Purchase } from '#mocks/personas/profile.ts';

const bought = (offer: string, at: Parameters<typeof moment>[0]): Purchase => ({ offer, at: moment(at) });

/** Buys by the piece, several a day. Nothing yet on the day the world opens: the next one is the first of the day (S48 to S51). */
export const persona29: PersonaFile = {
  id: '29',
  english: 'Qiu Xiaoman',
  about: { 'zh-CN': '常点播，今天还没点过', en: 'Buys by the piece; nothing yet today' },
  rules: ['S48', 'S49', 'S50', 'S51'],
  facts: { main: fen(14_460), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('29'),
    ...papersOf('29'),
    name: '邱小满',
    joined: moment('2025-12-03 16:40:00'),
    habits: {
      ...ORDINARY,
      onDemand: [
        { offer: 'ringtone', times: [1, 4] },
        { offer: 'match-highlights', times: [0, 3] },
        { offer: 'single-audiobook', times: [0, 2] },
      ],
    },
    subscriptions: [since('enjoy-59', moment('2025-12-03 16:40:00'), 'hall')],
    payments: topUps(month('2026-01'), month('2026-10'), 1, '05', fen(8000)),
    pins: [
      novemberSoFar({
        onDemand: [
          bought('ringtone', '2026-11-02 12:20:00'),
          bought('match-highlights', '2026-11-07 22:05:00'),
          bought('match-highlights', '2026-11-07 22:41:00'),
          bought('wallpaper', '2026-11-14 13:02:00'),
          bought('game-coins', '2026-11-21 20:15:00'),
          bought('game-coins', '2026-11-21 20:58:00'),
          bought('ringtone', '2026-11-21 21:30:00'),
        ],
      }),
    ],
  },
};
