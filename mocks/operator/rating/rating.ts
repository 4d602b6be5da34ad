import { monthOf, type BillMonth, type Millis } from '#lib/calendar.ts';
import { storedItemsOf, type Used } from './bill-items.ts';
import { dataPacksOf, shareData, type DataPack } from './data-packs.ts';
import { asCharged, asMetered, asPriced, isMeteredTwice } from './billing-errors.ts';
import { chargesOf, planOf, type Charge } from './charges.ts';
import type { StoredBillItem, Customer } from '#mocks/operator/customer/customer.ts';
import { drawsOf } from './draws.ts';
import { lruCache } from '#mocks/operator/core/lru-cache.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';
import { rateMonth, type RatedMonth } from './rated-records.ts';
import { purchasesIn } from './purchases.ts';
import { isBarredDuring } from '#mocks/operator/customer/barring.ts';
import { isSuspendedDuring, suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { countUntil, drawnTotals, totalsOf, usageOf, usageWithin, type Totals, type Usage } from './usage.ts';
import { possibleWhileBarred } from './while-barred.ts';

/** What turns usage into money for one seed, mistakes of the operator's own billing included (`billing-errors.ts`). Remembers records, which are a pure function of seed, profile and month. */
export interface Rating {
  readonly seed: number;
  /** All records of the month, to its end. */
  readonly usage: (customer: Customer, month: BillMonth) => Usage;
  /** All fees of the month, to its end. */
  readonly charges: (customer: Customer, month: BillMonth) => Charge[];
  /** The account items of a whole month. */
  readonly closedItems: (customer: Customer, month: BillMonth) => StoredBillItem[];
  /** Every record of a closed month with its price. */
  readonly rated: (customer: Customer, month: BillMonth) => RatedMonth;
  /** The current month so far: only what has happened. */
  readonly soFar: (customer: Customer, at: Millis) => { items: StoredBillItem[]; used: Used };
}

/** Something of a month that depends on the customer's own state, remembered as long as that customer is. */
function perCustomer<T>(make: (customer: Customer, month: BillMonth) => T): (customer: Customer, month: BillMonth) => T {
  const kept = new WeakMap<Customer, (key: string, make: () => T) => T>();
  return (customer, month) => {
    let ofCustomer = kept.get(customer);
    if (!ofCustomer) kept.set(customer, (ofCustomer = lruCache<T>(6)));
    return ofCustomer(month, () => make(customer, month));
  };
}

/** Tells profiles apart: their number does not, since testers add customers, and a number that is free again goes to the next. Copies of a profile have its very subscriptions. */
function namesOfProfiles(): (customer: Customer) => string {
  const names = new WeakMap<object, string>();
  let count = 0;
  return ({ profile: { subscriptions } }) => {
    const name = names.get(subscriptions) ?? String(++count);
    names.set(subscriptions, name);
    return name;
  };
}

/** Where no data was bought, all beyond the plan is beyond everything. */
function withoutPacks(totals: Totals, plan: Plan | null): Used {
  return { ...totals, beyond: Math.max(0, totals.kilobytes - (plan?.megabytes ?? 0) * 1024), ofPacks: [] };
}

/** Whether something kept the line from being used as ever in that month, or some of it was counted twice, so that its records have to be looked at. */
export function differsFromDraws(customer: Customer, month: BillMonth): boolean {
  return isSuspendedDuring(customer, month) || isBarredDuring(customer, month) || isMeteredTwice(customer, month);
}

/** @see Rating */
export function createRating(seed: number): Rating {
  const kept = lruCache<Usage>(64);
  const nameOf = namesOfProfiles();
  const drawn = (customer: Customer, month: BillMonth) => kept(`${nameOf(customer)}/${month}`, () => usageOf(seed, customer.profile, month));
  const charges = (customer: Customer, month: BillMonth) => asCharged(chargesOf(customer, month, purchasesIn(seed, customer, month)), customer, month);
  const plan = (customer: Customer, month: BillMonth) => asPriced(planOf(customer, month)?.plan ?? null, customer, month);
  const usage = (customer: Customer, month: BillMonth) => {
    const wanted = drawn(customer, month);
    const possible = isSuspendedDuring(customer, month) ? usageWithin(wanted, (at, _kind, amount) => (suspensionAt(customer, at) ? 0 : amount)) : wanted;
    const made = isBarredDuring(customer, month) ? usageWithin(possible, possibleWhileBarred(customer, plan(customer, month), charges(customer, month))) : possible;
    return asMetered(made, customer, month);
  };
  /** What the first `count` records have used, shared out between plan and packs. */
  const usedBy = (records: Usage, count: number, ofPlan: Plan | null, packs: readonly DataPack[]): Used => {
    const totals = totalsOf(records, count);
    if (packs.length === 0) return withoutPacks(totals, ofPlan);
    const { beyond, ofPacks } = shareData(records, count, ofPlan, packs);
    return { ...totals, beyond: beyond[count - 1] ?? 0, ofPacks };
  };
  return {
    seed,
    usage,
    charges,
    closedItems: (customer, month) => {
      const fees = charges(customer, month);
      const packs = dataPacksOf(fees);
      const ofPlan = plan(customer, month);
      // From the draws alone where no record has to be looked at: a month closes without making them.
      if (packs.length === 0 && !differsFromDraws(customer, month)) return storedItemsOf(withoutPacks(drawnTotals(drawsOf(seed, customer.profile, month)), ofPlan), fees, ofPlan);
      const records = usage(customer, month);
      return storedItemsOf(usedBy(records, records.length, ofPlan, packs), fees, ofPlan);
    },
    rated: perCustomer((customer, month) => rateMonth(usage(customer, month), charges(customer, month), plan(customer, month), month)),
    soFar: (customer, at) => {
      const month = monthOf(at);
      const records = usage(customer, month);
      const fees = charges(customer, month).filter((charge) => charge.at <= at);
      const ofPlan = plan(customer, month);
      const soFar = usedBy(records, countUntil(records, at), ofPlan, dataPacksOf(fees));
      return { used: soFar, items: storedItemsOf(soFar, fees, ofPlan) };
    },
  };
}
