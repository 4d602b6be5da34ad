import { RECORD_KINDS } from '#contract/statements.ts';
import type { Profile } from '#mocks/personas/profile.ts';
import { DAY, HOUR, SECOND, type BillMonth, type Millis } from '#lib/calendar.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { contactsOf, placesOf } from './contacts.ts';
import { drawsOf, type Draw } from './draws.ts';

/**
 * A month's calls, data sessions and messages in columns, oldest first. `at` in milliseconds; `kind` a position in RECORD_KINDS;
 * `peer`, `place` positions in the customer's contacts and places, -1 for none; `amount` in seconds, kilobytes or messages.
 * `minutes`, `kilobytes`, `messages` count what has been used up to and with each record.
 */
export interface Usage {
  readonly length: number;
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  readonly peer: Int16Array;
  readonly place: Int8Array;
  readonly amount: Float64Array;
  readonly minutes: Float64Array;
  readonly kilobytes: Float64Array;
  readonly messages: Float64Array;
}

/** What has been used: started minutes of outgoing calls, kilobytes, messages. */
export interface Totals {
  readonly minutes: number;
  readonly kilobytes: number;
  readonly messages: number;
}

interface Event {
  at: Millis;
  kind: number;
  peer: number;
  place: number;
  amount: number;
}

const KIND = {
  out: RECORD_KINDS.indexOf('call-out'),
  in: RECORD_KINDS.indexOf('call-in'),
  data: RECORD_KINDS.indexOf('data'),
  sms: RECORD_KINDS.indexOf('sms'),
  mms: RECORD_KINDS.indexOf('mms'),
};

/** A moment of the stretch in whole seconds, mostly by day: three throws to miss the night. */
function momentIn(draw: Draw, chance: Random): Millis {
  let at = draw.from;
  for (let throws = 0; throws < 3; throws++) {
    at = draw.from + chance.int(0, Math.floor((draw.to - draw.from) / SECOND) - 1) * SECOND;
    if (((at + 8 * HOUR) % DAY) / HOUR >= 7) break;
  }
  return at;
}

function eventsOf(draw: Draw, chance: Random, contacts: number, places: number): Event[] {
  const peer = () => Math.min(chance.int(0, contacts - 1), chance.int(0, contacts - 1));
  const place = () => (chance.int(1, 12) > 1 ? 0 : chance.int(0, places - 1));
  const events: Event[] = [];
  chance.split(draw.minutes, draw.callsOut, 1).forEach((minutes, i) => {
    events.push({ at: draw.callTimes[i] ?? momentIn(draw, chance), kind: KIND.out, peer: peer(), place: place(), amount: (minutes - 1) * 60 + chance.int(1, 60) });
  });
  for (let i = 0; i < draw.callsIn; i++) events.push({ at: momentIn(draw, chance), kind: KIND.in, peer: peer(), place: place(), amount: chance.int(5, 900) });
  for (const kilobytes of chance.split(draw.kilobytes, draw.sessions, 1)) events.push({ at: momentIn(draw, chance), kind: KIND.data, peer: -1, place: place(), amount: kilobytes });
  for (let i = 0; i < draw.messages; i++) events.push({ at: momentIn(draw, chance), kind: chance.int(1, 10) > 1 ? KIND.sms : KIND.mms, peer: peer(), place: -1, amount: 1 });
  return events;
}

/** Oldest first; events of the same second keep the order they were drawn in, on every host. */
function inOrder(events: readonly Event[], since: Millis): Event[] {
  const room = 2 ** 21; // more events than a month ever has; moment and position share one exact number
  const keys = new Float64Array(events.length);
  events.forEach((event, i) => {
    keys[i] = ((event.at - since) / SECOND) * room + i;
  });
  const ordered: Event[] = [];
  for (const key of keys.sort()) {
    const event = events[key % room];
    if (event) ordered.push(event);
  }
  return ordered;
}

function columnsOf(events: readonly Event[]): Usage {
  const { length } = events;
  const usage: Usage = {
    length,
    at: new Float64Array(length),
    kind: new Uint8Array(length),
    peer: new Int16Array(length),
    place: new Int8Array(length),
    amount: new Float64Array(length),
    minutes: new Float64Array(length),
    kilobytes: new Float64Array(length),
    messages: new Float64Array(length),
  };
  let minutes = 0,
    kilobytes = 0,
    messages = 0;
  events.forEach(({ at, kind, peer, place, amount }, i) => {
    if (kind === KIND.out) minutes += Math.ceil(amount / 60);
    if (kind === KIND.data) kilobytes += amount;
    if (kind === KIND.sms || kind === KIND.mms) messages += amount;
    usage.at[i] = at;
    usage.kind[i] = kind;
    usage.peer[i] = peer;
    usage.place[i] = place;
    usage.amount[i] = amount;
    usage.minutes[i] = minutes;
    usage.kilobytes[i] = kilobytes;
    usage.messages[i] = messages;
  });
  return usage;
}

/** The month's usage to its end: the totals drawn for it, split into records that sum exactly to them. */
export function usageOf(seed: number, profile: Profile, month: BillMonth): Usage {
  const chance = seededRandom(`${seed}/${profile.msisdn}/${month}/records`);
  const contacts = contactsOf(seed, profile).length;
  const draws = drawsOf(seed, profile, month);
  const events = draws.flatMap((draw) => eventsOf(draw, chance, contacts, placesOf(profile).length));
  return columnsOf(inOrder(events, draws[0]?.from ?? 0));
}

/** How much of a record was possible: all of its amount, a part, or 0 where it did not happen. */
export type Possible = (at: Millis, kind: number, amount: number) => number;

/** The usage without what was not possible, asked record by record, oldest first; the counts are made anew. */
export function usageWithin(usage: Usage, possible: Possible): Usage {
  const events: Event[] = [];
  for (let i = 0; i < usage.length; i++) {
    const [at, kind] = [usage.at[i] ?? 0, usage.kind[i] ?? 0];
    const amount = possible(at, kind, usage.amount[i] ?? 0);
    if (amount > 0) events.push({ at, kind, peer: usage.peer[i] ?? -1, place: usage.place[i] ?? -1, amount });
  }
  return columnsOf(events);
}

/** The usage with some of it counted twice, each time right after itself; the counts are made anew. */
export function usageTwice(usage: Usage, isTwice: (at: Millis, kind: number) => boolean): Usage {
  const events: Event[] = [];
  for (let i = 0; i < usage.length; i++) {
    const event = { at: usage.at[i] ?? 0, kind: usage.kind[i] ?? 0, peer: usage.peer[i] ?? -1, place: usage.place[i] ?? -1, amount: usage.amount[i] ?? 0 };
    events.push(event);
    if (isTwice(event.at, event.kind)) events.push(event);
  }
  return columnsOf(events);
}

/** How many records exist at `at`: what comes later has not happened yet. */
export function countUntil(usage: Usage, at: Millis): number {
  let low = 0,
    high = usage.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((usage.at[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the first `count` records have used. */
export function totalsOf(usage: Usage, count: number): Totals {
  const last = count - 1;
  return { minutes: usage.minutes[last] ?? 0, kilobytes: usage.kilobytes[last] ?? 0, messages: usage.messages[last] ?? 0 };
}

/** What the whole month uses, from the draws alone: a month closes without making its records. */
export function drawnTotals(draws: readonly Draw[]): Totals {
  const sum = (of: (draw: Draw) => number) => draws.reduce((all, draw) => all + of(draw), 0);
  return { minutes: sum((draw) => draw.minutes), kilobytes: sum((draw) => draw.kilobytes), messages: sum((draw) => draw.messages) };
}
