import { RECORD_KINDS, type RecordKind } from '#contract/statements.ts';
import { monthOf, type Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import { barringAt, type StoredBarring } from '#mocks/operator/customer/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';
import type { Charge } from './charges.ts';
import { appsOf, dataPacksOf, dataSharer } from './data-packs.ts';
import type { Possible } from './usage.ts';

/** What is possible of some use: all that is included, and of what goes beyond it what the money left is enough for. */
type Within = (wanted: number, included: number, unitPrice: Fen) => number;

/** Money that pays until something is more than there is; then nothing is paid any more. */
function purse() {
  let left = Infinity;
  const within: Within = (wanted, included, unitPrice) => {
    const over = Math.max(0, wanted - included);
    const payable = over * unitPrice <= left ? over : Math.floor(left / unitPrice);
    left = payable < over ? 0 : left - over * unitPrice;
    return wanted - over + payable;
  };
  return { fill: (money: number) => void (left = money), within };
}

/** A session that breaks off when the money ends is still one of the same apps. */
function sameApps(at: number, kilobytes: number, most: number): number {
  let rest = most;
  while (rest > 0 && appsOf(at, rest) !== appsOf(at, kilobytes)) rest -= 1;
  return rest;
}

/**
 * How much of each record of a month, asked oldest first, is possible for a line that is barred in it (D30): what comes in, and what the plan
 * and the packs that are paid still hold. The call or session that uses up the money breaks off where it ends.
 */
export function possibleWhileBarred(customer: Pick<Customer, 'barrings'>, plan: Plan | null, charges: readonly Charge[]): Possible {
  if (!plan) return (_at, _kind, amount) => amount;
  const paidFrom = plan.monthlyFee === 0 ? 0 : (charges.find(({ kind }) => kind === 'plan-fee')?.at ?? Infinity);
  const data = dataSharer(plan, dataPacksOf(charges));
  const { fill, within } = purse();
  let current: StoredBarring | undefined;
  let [minutes, messages, beyond] = [0, 0, 0];
  const messagesWithin = (_at: Millis, count: number) => {
    const possible = within(count, Math.max(0, plan.messages - messages), plan.perMessage);
    messages += possible;
    return possible;
  };
  const limits: Partial<Record<RecordKind, (at: Millis, amount: number) => number>> = {
    'call-out': (_at, seconds) => {
      const possible = within(Math.ceil(seconds / 60), Math.max(0, plan.minutes - minutes), plan.perMinute);
      minutes += possible;
      return Math.min(seconds, possible * 60);
    },
    data: (at, kilobytes) => {
      const over = data.take(at, kilobytes);
      // Of a megabyte that is paid for already, the rest costs nothing more.
      const paid = Math.ceil(beyond / 1024);
      const megabytes = within(Math.ceil((beyond + over) / 1024) - paid, 0, plan.perMegabyte);
      const possible = Math.min(over, (paid + megabytes) * 1024 - beyond);
      beyond += possible;
      return possible < over ? sameApps(at, kilobytes, kilobytes - over + possible) : kilobytes;
    },
    sms: messagesWithin,
    mms: messagesWithin,
  };
  return (at, kind, amount) => {
    const barring = barringAt(customer, at);
    // What was left belongs to what used the money up, in the month it began in.
    if (barring !== current) fill(!barring ? Infinity : monthOf(barring.from) === monthOf(at) ? barring.left : 0);
    current = barring;
    const limit = limits[RECORD_KINDS[kind] ?? 'call-in'];
    if (!limit) return amount;
    return at < paidFrom ? 0 : limit(at, amount);
  };
}
