import { isMsisdn, type Msisdn } from '#lib/msisdn.ts';
import { addMonths, monthsBetween, type BillMonth, type Instant } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { Channel } from '#contract/orders.ts';
import type { Habits, Credit, Pin, Profile, Subscription } from './profile.ts';

/** The second after the world opens: a pin up to here has everything that has happened by then. */
const OPENING = '2026-11-22T10:00:01+08:00' as Instant; // a literal of that format

/** A literal instant of business time: `moment('2026-10-12 20:14:00')`. */
export function moment(text: `${number}-${string}-${string} ${string}:${string}:${string}`): Instant {
  return `${text.replace(' ', 'T')}+08:00` as Instant; // the parameter's type has the format
}

/** A literal month. */
export function month(text: `${number}-${string}`): BillMonth {
  return text as BillMonth; // written by hand in personas only
}

/** The number of a persona: 139 0000 00NN. */
export function numberOf(id: string): Msisdn {
  const text = `139000000${id}`;
  if (!isMsisdn(text)) throw new RangeError(`not a persona: ${id}`);
  return text;
}

/** A subscription that runs on. */
export function since(offer: string, from: Instant, orderedBy: Channel | null = null): Subscription {
  return { offer, from, until: null, orderedBy };
}

/** A whole month pinned. */
export function wholeMonth(of: BillMonth, what: Omit<Pin, 'from' | 'to'>): Pin {
  return { from: `${of}-01T00:00:00+08:00` as Instant, to: `${addMonths(of, 1)}-01T00:00:00+08:00` as Instant, ...what }; // built in the format
}

/** November 2026 up to the moment the world opens. */
export function novemberSoFar(what: Omit<Pin, 'from' | 'to'>): Pin {
  return { ...wholeMonth('2026-11' as BillMonth, what), to: OPENING }; // a literal month
}

/** The same amount topped up at noon on that day, every `every` months from one month to another. */
export function topUps(from: BillMonth, to: BillMonth, every: number, day: string, amount: Fen): Credit[] {
  const count = Math.floor(monthsBetween(from, to) / every) + 1;
  return Array.from({ length: count }, (_, i): Credit => ({ at: `${addMonths(from, i * every)}-${day}T12:00:00+08:00` as Instant, kind: 'top-up', amount, expiresOn: null })); // built in the format
}

/** Somebody with ordinary habits. */
export const ORDINARY: Habits = {
  minutes: [260, 320],
  callsOut: [80, 130],
  callsIn: [60, 100],
  megabytes: [12_000, 18_000],
  sessions: [400, 700],
  messages: [80, 112],
  onDemand: [],
};
/** Somebody who pays by the minute and has no data. */
export const FRUGAL: Habits = { minutes: [80, 130], callsOut: [30, 60], callsIn: [40, 70], megabytes: [0, 0], sessions: [0, 0], messages: [20, 40], onDemand: [] };

/** What personas have in common unless they say otherwise: prepaid, real-name, in Beijing, password 246810. */
export const COMMON = {
  standing: { brand: 'easyown', network: 'standard', region: 'beijing', realName: true },
  ratingType: 'prepaid',
  password: '246810',
  passwordIsInitial: false,
  threshold: fen(1000),
  opening: fen(10_000),
  openingPoints: 0,
  suspensions: [],
  discounts: [],
  oneOffs: [],
  payments: [],
  redemptions: [],
  contacts: [],
  habits: ORDINARY,
  pins: [],
  complaints: [],
  unreachable: [],
  billingErrors: [],
  corporateProducts: [],
  isBlacklisted: false,
  messages: [],
} as const satisfies Partial<Profile>;
