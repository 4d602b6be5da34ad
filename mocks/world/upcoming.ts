import type { Millis } from '#lib/calendar.ts';
import { sumFen, type Fen } from '#lib/money.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { World } from '#mocks/operator/world.ts';

/** Events that are listed at most; a year of everybody has more than anybody reads. */
const MOST_EVENTS = 500;

/** Something that time will do to a customer: what it moves, null for nothing, and the SMS it sends. */
interface Event {
  readonly at: Millis;
  readonly persona: string;
  readonly job: string;
  readonly amount: Fen | null;
  readonly messages: string[];
}

/** What time does to a copy of one customer up to `to`, job by job. */
function eventsOf({ rating, personas }: World, customer: Customer, to: Millis): Event[] {
  const copy = structuredClone(customer);
  const persona = personas.find(({ profile }) => profile.msisdn === customer.profile.msisdn)?.id ?? '';
  const events: Event[] = [];
  let [sent, postings] = [copy.sent, copy.postings.length];
  advanceCustomer(rating, copy, to, (job, at) => {
    const messages = copy.sent === sent ? [] : copy.messages.slice(sent - copy.sent).map(({ text }) => text);
    const moved = copy.postings.slice(postings).map(({ amount }) => amount);
    [sent, postings] = [copy.sent, copy.postings.length];
    events.push({ at, persona, job, amount: moved.length === 0 ? null : sumFen(moved), messages });
  });
  return events;
}

/** What a jump to `to` will do to these customers on the way, in order of time; `isCut` where there is more. Nothing is done. */
export function upcoming(world: World, customers: readonly Customer[], to: Millis): { readonly events: readonly Event[]; readonly isCut: boolean } {
  const events = customers.flatMap((customer) => eventsOf(world, customer, to)).sort((one, other) => one.at - other.at);
  return { events: events.slice(0, MOST_EVENTS), isCut: events.length > MOST_EVENTS };
}

/** The moments up to `to` at which a job will do something to this customer: those at which what `effectsOf` counts has grown. Nothing is done. */
export function momentsOfJob({ rating }: World, customer: Customer, to: Millis, wanted: string, effectsOf: (copy: Customer) => number): Millis[] {
  const copy = structuredClone(customer);
  const moments: Millis[] = [];
  let before = effectsOf(copy);
  advanceCustomer(rating, copy, to, (job, at) => {
    const after = effectsOf(copy);
    if (job === wanted && after > before) moments.push(at);
    before = after;
  });
  return moments;
}
