import type { DataPackLeft, PlanLeft } from '#contract/plan-left.ts';
import { endOfMonth, lastDayOf, millisOf, monthOf, startOfMonth, type Millis } from '#lib/calendar.ts';
import { unbarredFrom } from '#mocks/operator/customer/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { Used } from '#mocks/operator/rating/bill-items.ts';
import { planOf } from '#mocks/operator/rating/charges.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';

type Amounts = Pick<PlanLeft, 'left' | 'total'>;

const wholeMegabytes = (kilobytes: number) => Math.floor(kilobytes / 1024);
const remaining = (total: number, gone: number): Amounts => ({ total, left: Math.max(0, Math.floor(total - gone)) });

/** Whether what is left lasts to the month's end if it goes on as it has gone since its beginning, or since joining. */
function doesLast({ left, total }: Amounts, customer: Customer, at: Millis): boolean {
  const since = Math.max(startOfMonth(monthOf(at)), millisOf(customer.profile.joined));
  return left > 0 && left * (at - since) >= (total - left) * (endOfMonth(monthOf(at)) - at);
}

/** The plan of the month, once its fee is paid: a barred line has nothing of the one that waits. */
function paidPlan(customer: Customer, at: Millis): Plan | null {
  const current = planOf(customer, monthOf(at));
  if (!current || current.plan.monthlyFee === 0) return current?.plan ?? null;
  const due = Math.max(startOfMonth(monthOf(at)), millisOf(current.subscription.from));
  return unbarredFrom(customer, due) <= at ? current.plan : null;
}

/** What is left of the plan and of the data bought on top of it: whole megabytes, minutes and messages; nothing where nothing is included. */
export function planLeftOf(customer: Customer, used: Used, at: Millis): PlanLeft[] {
  const plan = paidPlan(customer, at);
  const lastDay = lastDayOf(monthOf(at));
  const packs = used.ofPacks.map(({ pack, used: taken }): DataPackLeft => {
    const { service, name, hours, apps, where, kilobytes } = pack;
    return { service, name, hours, apps, where, total: wholeMegabytes(kilobytes), left: wholeMegabytes(kilobytes - taken), lastDay };
  });
  const ofPacks = used.ofPacks.reduce((all, share) => all + share.used, 0);
  const ofPlan = remaining(plan?.megabytes ?? 0, (used.kilobytes - used.beyond - ofPacks) / 1024);
  const aroundTheClock = [ofPlan, ...packs.filter(({ hours, apps, where }) => hours === 'all' && apps === null && where === 'home')];
  const sum = (of: (part: Amounts) => number) => aroundTheClock.reduce((all, part) => all + of(part), 0);
  const row = (kind: PlanLeft['kind'], amounts: Amounts, bought: DataPackLeft[]): PlanLeft => ({ kind, ...amounts, lasts: doesLast(amounts, customer, at), packs: bought });
  return [
    row('data', { left: sum(({ left }) => left), total: sum(({ total }) => total) }, packs),
    row('calls', remaining(plan?.minutes ?? 0, used.minutes), []),
    row('messages', remaining(plan?.messages ?? 0, used.messages), []),
  ].filter(({ total, packs: bought }) => total > 0 || bought.length > 0);
}
