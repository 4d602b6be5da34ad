import type { Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { COMMON, ORDINARY, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** A corporate member: one item of each bill is under the employer's contract and not under the rules for subscribers (S18). */
export const persona12: PersonaFile = {
  id: '12',
  english: 'Shen Weiguo',
  about: { 'zh-CN': '集团成员：账单上有一项按集团合同，不按个人规定退费', en: 'Corporate member: one item is under the employer’s contract, which governs refunds' },
  rules: ['S18'],
  facts: { main: fen(8000), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('12'),
    ...papersOf('12'),
    name: '沈卫国',
    standing: { brand: 'gotone', network: 'standard', region: 'beijing', realName: true },
    ratingType: 'postpaid',
    habits: { ...ORDINARY, megabytes: [7000, 9800] },
    joined: moment('2026-02-02 10:00:00'),
    subscriptions: [since('gotone-128', moment('2026-02-02 10:00:00'), 'hall'), since('caller-id', moment('2026-02-02 10:00:00'), 'hall')],
    corporateProducts: [
      {
        offer: 'business-video',
        from: moment('2026-03-01 00:00:00'),
        contract: {
          number: 'JT-2026-0317',
          signedOn: '2026-02-20' as Day, // a literal day
          terms: {
            'zh-CN': '费用、退费和停用都按单位签的合同，请找单位的联系人。',
            en: 'Fees, refunds and stopping it go by your employer’s contract. Please ask whoever looks after it there.',
          },
        },
      },
    ],
    payments: topUps(month('2026-03'), month('2026-11'), 1, '06', fen(16_500)),
  },
};
