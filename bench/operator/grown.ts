import { addMonths, instantOf, monthOf, startOfMonth, type BillMonth, type Instant } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { ORDINARY, since } from '#mocks/personas/habits.ts';
import { ownPersona } from '#mocks/personas/own-persona.ts';
import type { Habits, PersonaFile, Range, Subscription } from '#mocks/personas/profile.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import type { World } from '#mocks/operator/world.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';

/** How much of something a customer has. */
export interface Size {
  readonly records: number;
  readonly months: number;
  readonly services: number;
}

const PLAN = 'premier-299';

const middleOf = ([least, most]: Range) => (least + most) / 2;
/** What a month of ordinary habits holds in the middle. */
const USUAL_RECORDS = [ORDINARY.callsOut, ORDINARY.callsIn, ORDINARY.sessions, ORDINARY.messages].reduce((all, range) => all + middleOf(range), 0);

/** Ordinary habits with so many records a month, give or take what is rounded. */
function habitsOf(records: number): Habits {
  const scaled = (range: Range): Range => {
    const count = Math.round((middleOf(range) * records) / USUAL_RECORDS);
    return [count, count];
  };
  return {
    minutes: scaled(ORDINARY.minutes),
    callsOut: scaled(ORDINARY.callsOut),
    callsIn: scaled(ORDINARY.callsIn),
    megabytes: ORDINARY.megabytes,
    sessions: scaled(ORDINARY.sessions),
    messages: scaled(ORDINARY.messages),
    onDemand: [],
  };
}

/** Monthly services from the first month on; beyond what the tariff has, the same again: left, and taken again a month later. */
function subscriptionsOf(count: number, joined: BillMonth): Subscription[] {
  const monthly = CATALOGUE.filter(({ kind }) => kind === 'monthly');
  return Array.from({ length: count }, (_, i) => {
    const turn = Math.floor(i / monthly.length);
    const from = instantOf(startOfMonth(addMonths(joined, turn)));
    const isLast = i + monthly.length >= count;
    return { ...since(monthly[i % monthly.length]?.id ?? '', from, 'hall'), until: isLast ? null : instantOf(startOfMonth(addMonths(joined, turn + 1))) };
  });
}

/** More than any of them uses: who is suspended for arrears has no records. */
const PLENTY = fen(1_000_000_000);

/** A customer of that size, whose month is paid for after use. */
function personaOf({ records, months, services }: Size): PersonaFile {
  const joined = addMonths(monthOf(OPENS_AT), -months);
  const persona = ownPersona('40', { name: 'bench', brand: 'gotone', plan: PLAN, balance: fen(0), months, services: [] });
  const subscriptions = [since(PLAN, `${joined}-01T00:00:00+08:00` as Instant, 'hall'), ...subscriptionsOf(services, joined)]; // built in the format
  return { ...persona, facts: { main: null, points: null }, profile: { ...persona.profile, opening: PLENTY, habits: habitsOf(records), subscriptions } };
}

/** A world with one customer of that size, made anew each time, so that nothing is remembered. */
export function grownWorld(size: Size): World {
  return createWorld(DEFAULT_SEED, [personaOf(size)]);
}
