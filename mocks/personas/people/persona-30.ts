import type { Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { COMMON, moment, month, novemberSoFar, numberOf, since, topUps, wholeMonth } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile, Purchase } from '#mocks/personas/profile.ts';

const MEGABYTE = 1024;
const song = (text: Parameters<typeof moment>[0]): Purchase => ({ offer: 'ringtone', at: moment(text) });

/** Everything normal: the demonstration. The figures are those of the README's pictures. */
export const persona30: PersonaFile = {
  id: '30',
  english: 'Lin Xiaohe',
  about: { 'zh-CN': '一切正常，用来演示', en: 'Everything normal: the demonstration' },
  rules: ['S39', 'S57'],
  facts: { main: fen(9860), points: 2460 },
  profile: {
    ...COMMON,
    msisdn: numberOf('30'),
    ...papersOf('30'),
    name: '林小禾',
    joined: moment('2024-03-01 00:00:00'),
    contacts: ['13500004471', '13600007720', '13700008806', '01060002218'],
    subscriptions: [
      since('enjoy-59', moment('2024-03-01 00:00:00'), 'hall'),
      since('caller-id', moment('2024-03-01 00:00:00'), 'hall'),
      since('ring-back', moment('2026-10-01 00:00:00'), 'sms'),
      since('morning-paper', moment('2026-05-01 00:00:00'), 'web'),
    ],
    discounts: [
      {
        offer: 'plan-10-off',
        from: '2026-04-01' as Day, // a literal day
        until: '2027-03-31' as Day, // a literal day
        agreement: {
          number: 'YH-2026-0412',
          signedOn: '2026-03-28' as Day, // a literal day
          terms: {
            'zh-CN': '在网满 12 个月，月费九折；中途换套餐，折扣从下个月起停，不补收。',
            en: 'Stay 12 months and pay 10% less each month. Change plans and the discount ends the month after; nothing is charged back.',
          },
        },
      },
    ],
    payments: [
      ...topUps(month('2024-04'), month('2026-10'), 2, '06', fen(10_000)),
      ...topUps(month('2024-04'), month('2026-07'), 3, '21', fen(5000)),
      { at: moment('2026-11-06 12:00:00'), kind: 'gift', amount: fen(3000), expiresOn: '2026-12-31' as Day }, // a literal day
    ],
    pins: [
      wholeMonth(month('2026-06'), { minutes: 310, messages: 105, kilobytes: 17_200 * MEGABYTE }),
      wholeMonth(month('2026-07'), { minutes: 330, messages: 119, kilobytes: 18_900 * MEGABYTE, onDemand: [song('2026-07-19 20:05:00')] }),
      wholeMonth(month('2026-08'), { minutes: 340, messages: 121, kilobytes: 19_400 * MEGABYTE, onDemand: [song('2026-08-08 13:20:00'), song('2026-08-21 19:44:00')] }),
      wholeMonth(month('2026-09'), { minutes: 310, messages: 118, kilobytes: 18_000 * MEGABYTE, onDemand: [song('2026-09-05 21:02:00'), song('2026-09-05 21:06:00')] }),
      wholeMonth(month('2026-10'), {
        minutes: 322,
        messages: 113,
        kilobytes: 18_600 * MEGABYTE,
        callsOut: 130,
        callsIn: 84,
        sessions: 712,
        onDemand: [song('2026-10-12 12:31:00'), song('2026-10-12 12:38:00')],
      }),
      novemberSoFar({ minutes: 122, messages: 38, kilobytes: 13_926 * MEGABYTE }),
    ],
  },
};
