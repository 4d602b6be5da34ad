import { addMonths, daysIn, millisOf, type BillMonth, type Day, type Instant } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { COMMON, numberOf } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { Discount, OneOff, Credit, Profile, Range, Redemption, Subscription } from '#mocks/personas/profile.ts';

const PLANS = ['enjoy-59', 'gotone-128', 'premier-299', 'standard-card', 'intelligent-card'] as const;
const SERVICES = ['caller-id', 'ring-back', 'missed-call', 'morning-paper', 'weather', 'fee-reminder'] as const;
const two = (value: number) => String(value).padStart(2, '0');

/** Any second of any day of the month, its last second now and then. */
function instantIn(chance: Random, month: BillMonth): Instant {
  if (chance.int(1, 8) === 1) return `${month}-${two(daysIn(month))}T23:59:59+08:00` as Instant; // built in the format
  return `${month}-${two(chance.int(1, daysIn(month)))}T${two(chance.int(0, 23))}:${two(chance.int(0, 59))}:${two(chance.int(0, 59))}+08:00` as Instant; // built in the format
}

function dayIn(chance: Random, month: BillMonth): Day {
  return instantIn(chance, month).slice(0, 10) as Day; // an instant starts with its day
}

const range = (chance: Random, most: number): Range => {
  const least = chance.int(0, most);
  return [least, least + chance.int(0, most)];
};

function services(chance: Random, start: BillMonth, months: number): Subscription[] {
  return Array.from({ length: chance.int(0, 6) }, (): Subscription => {
    const begins = chance.int(0, months - 1);
    const from = instantIn(chance, addMonths(start, begins));
    const until = chance.int(0, 1) ? instantIn(chance, addMonths(start, begins + chance.int(0, 6))) : null;
    return {
      offer: chance.pick(SERVICES),
      from,
      until: until !== null && millisOf(until) > millisOf(from) ? until : null,
      orderedBy: chance.pick(['hall', 'sms', 'web', 'hotline']),
    };
  });
}

/** A plan, and perhaps another from some month on. */
function plans(chance: Random, joined: Instant, start: BillMonth, months: number): Subscription[] {
  const first = chance.pick(PLANS);
  if (chance.int(0, 2) > 0) return [{ offer: first, from: joined, until: null, orderedBy: 'hall' }];
  const changed = `${addMonths(start, chance.int(1, months - 1))}-01T00:00:00+08:00` as Instant; // built in the format
  return [
    { offer: first, from: joined, until: changed, orderedBy: 'hall' },
    { offer: chance.pick(PLANS), from: changed, until: null, orderedBy: 'web' },
  ];
}

function payments(chance: Random, start: BillMonth, months: number): Credit[] {
  return Array.from({ length: chance.int(2, 20) }, (): Credit => {
    const month = addMonths(start, chance.int(0, months - 1));
    const kind = chance.pick<Credit['kind']>(['top-up', 'top-up', 'top-up', 'gift', 'dedicated']);
    return { at: instantIn(chance, month), kind, amount: fen(chance.int(1, 40_000)), expiresOn: kind === 'top-up' ? null : dayIn(chance, addMonths(month, chance.int(0, 4) + 1)) };
  });
}

/** A customer nobody thought of, with everything the tariff has, joining some time in `start` and followed for `months`. */
export function randomCustomer(seed: number, start: BillMonth, months: number): Profile {
  const chance = seededRandom(`random-customer/${seed}`);
  const joined = instantIn(chance, start);
  const discounts = Array.from({ length: chance.int(0, 1) }, (): Discount => ({
    offer: 'plan-10-off',
    from: dayIn(chance, addMonths(start, chance.int(0, 5))),
    until: chance.int(0, 1) ? dayIn(chance, addMonths(start, chance.int(6, 14))) : null,
  }));
  const oneOffs = Array.from({ length: chance.int(0, 5) }, (): OneOff => ({
    offer: chance.pick(['sim-replacement', 'rounding', 'goodwill']),
    at: instantIn(chance, addMonths(start, chance.int(1, months - 1))),
    amount: chance.int(0, 3) ? null : fen(chance.int(-9000, 9000)),
  }));
  return {
    ...COMMON,
    msisdn: numberOf('77'),
    ...papersOf('77'),
    name: '随机',
    joined,
    ratingType: chance.pick(['prepaid', 'postpaid']),
    opening: fen(chance.int(0, 30_000)),
    openingPoints: chance.int(0, 500),
    subscriptions: [...plans(chance, joined, start, months), ...services(chance, start, months)],
    discounts,
    oneOffs,
    redemptions: Array.from({ length: chance.int(0, 6) }, (): Redemption => ({
      at: instantIn(chance, addMonths(start, chance.int(1, months - 1))),
      reward: chance.pick(['phone-stand', 'umbrella', 'film-ticket', 'power-bank']),
    })),
    payments: payments(chance, start, months).filter(({ at }) => millisOf(at) > millisOf(joined)),
    habits: {
      minutes: range(chance, 500),
      callsOut: range(chance, 60),
      callsIn: range(chance, 30),
      megabytes: chance.int(0, 2) ? range(chance, 15_000) : [0, 0],
      sessions: range(chance, 60),
      messages: range(chance, 130),
      onDemand: [{ offer: 'ringtone', times: range(chance, 4) }],
    },
  };
}
