import { instantOf } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';

/** What a tester would look up about a customer, as lines under a name. */
type Picture = Readonly<Record<string, readonly string[]>>;

/** What an exchange has changed about a customer: the lines that went, and those that came. */
export interface Change {
  readonly what: string;
  readonly gone: string[];
  readonly come: string[];
}

/** The lines of `some` that are not in `others`, each as often as it is there more. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What lies between two pictures of one customer, by name; nothing where nothing has changed. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  return Object.keys(after)
    .map((what) => ({ what, gone: without(before[what] ?? [], after[what] ?? []), come: without(after[what] ?? [], before[what] ?? []) }))
    .filter(({ gone, come }) => gone.length + come.length > 0);
}

/** The state of a customer that a write may change, in lines that can be compared. Nothing secret is in it. */
export function pictureOf(customer: Customer): Picture {
  const { pots, points, subscriptions, orders, payments, refunds, complaints, suspensions, barrings, locks, messages, activity, threshold, passwordIsInitial } = customer;
  const until = (end: number | null) => (end === null ? '' : ` until ${instantOf(end)}`);
  return {
    balance: pots.map(({ id, amount }) => `${id} ${yuanForFile(amount)}`),
    points: points.lots.map(({ year, left }) => `${year}: ${left}`),
    subscriptions: subscriptions.map(({ offer, from, until: end }) => `${offer} from ${from}${end === null ? '' : ` until ${end}`}`),
    purchases: customer.purchases.map(({ offer, at }) => `${offer} at ${at}`),
    orders: orders.map(({ id, action, service, state, confirmations }) => `${id} ${action} ${service ?? 'line'}: ${state}, confirmed ${confirmations.length} times`),
    payments: payments.map(({ id, amount, outcome }) => `${id} ${yuanForFile(amount)}: ${outcome ?? 'open'}`),
    refunds: refunds.map(({ number, state }) => `${number}: ${state}`),
    complaints: complaints.map(({ number, events }) => `${number}: ${events.at(-1)?.kind ?? 'received'}`),
    line: [
      ...suspensions.map(({ kind, from, until: end }) => `${kind} from ${instantOf(from)}${until(end)}`),
      ...barrings.map(({ from, until: end }) => `barred from ${instantOf(from)}${until(end)}`),
    ],
    locks: locks.map(({ at, level }) => `${level} at ${instantOf(at)}`),
    messages: messages.map(({ id, kind }) => `${id} ${kind}`),
    activity: activity.map(({ at, kind }) => `${kind} at ${instantOf(at)}`),
    settings: [`threshold ${yuanForFile(threshold)}`, ...(passwordIsInitial ? ['initial password'] : [])],
  };
}
