import type { Habits, Pin, Profile, Purchase, Range } from '#mocks/personas/profile.ts';
import { endOfMonth, instantOf, millisOf, SECOND, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';

/** What a stretch of a month holds in all, before it becomes records. Moments in milliseconds, `to` excluded. */
export interface Draw {
  readonly from: Millis;
  readonly to: Millis;
  readonly minutes: number;
  readonly callsOut: number;
  readonly callsIn: number;
  readonly kilobytes: number;
  readonly sessions: number;
  readonly messages: number;
  readonly onDemand: readonly Purchase[];
  readonly callTimes: readonly Millis[];
}

interface Stretch {
  readonly from: Millis;
  readonly to: Millis;
  readonly pin: Pin | null;
}

/** The month from joining on, cut at the edges of its pins. */
function stretchesOf(profile: Profile, month: BillMonth): Stretch[] {
  const end = endOfMonth(month);
  let cursor = Math.max(startOfMonth(month), millisOf(profile.joined));
  const stretches: Stretch[] = [];
  for (const pin of profile.pins.filter((candidate) => candidate.from.startsWith(month))) {
    const from = Math.max(cursor, millisOf(pin.from));
    if (cursor < from) stretches.push({ from: cursor, to: from, pin: null });
    cursor = Math.min(end, millisOf(pin.to));
    stretches.push({ from, to: cursor, pin });
  }
  if (cursor < end) stretches.push({ from: cursor, to: end, pin: null });
  return stretches;
}

function purchases(habits: Habits, stretch: Stretch, share: number, chance: Random): Purchase[] {
  const seconds = Math.floor((stretch.to - stretch.from) / SECOND);
  return habits.onDemand.flatMap(({ offer, times }) =>
    Array.from({ length: Math.floor(chance.int(...times) * share) }, () => ({ offer, at: instantOf(stretch.from + chance.int(0, seconds - 1) * SECOND) })),
  );
}

function drawStretch(profile: Profile, month: BillMonth, stretch: Stretch, chance: Random): Draw {
  const share = (stretch.to - stretch.from) / (endOfMonth(month) - startOfMonth(month));
  const { habits } = profile;
  const { pin } = stretch;
  const draw = (range: Range) => Math.floor(chance.int(...range) * share);
  const drawn = {
    minutes: draw(habits.minutes),
    callsOut: draw(habits.callsOut),
    callsIn: draw(habits.callsIn),
    megabytes: draw(habits.megabytes),
    sessions: draw(habits.sessions),
    messages: draw(habits.messages),
  };
  const bought = purchases(habits, stretch, share, chance);
  const minutes = pin?.minutes ?? drawn.minutes;
  const kilobytes = pin?.kilobytes ?? (drawn.megabytes === 0 ? 0 : drawn.megabytes * 1024 - chance.int(0, 1023));
  return {
    from: stretch.from,
    to: stretch.to,
    minutes,
    // A call lasts a minute at least and an hour at most, a session a kilobyte at least: counts give way to totals.
    callsOut: Math.max(Math.ceil(minutes / 60), Math.min(minutes, pin?.callsOut ?? drawn.callsOut)),
    callsIn: pin?.callsIn ?? drawn.callsIn,
    kilobytes,
    sessions: Math.max(Math.min(kilobytes, 1), Math.min(kilobytes, pin?.sessions ?? drawn.sessions)),
    messages: pin?.messages ?? drawn.messages,
    onDemand: pin?.onDemand ?? bought,
    callTimes: (pin?.callTimes ?? []).map(millisOf),
  };
}

/** What a customer's month holds, stretch by stretch: a pure function of seed, profile and month. */
export function drawsOf(seed: number, profile: Profile, month: BillMonth): Draw[] {
  return stretchesOf(profile, month).map((stretch) => drawStretch(profile, month, stretch, seededRandom(`${seed}/${profile.msisdn}/${month}/${stretch.from}`)));
}
