import type { Balance } from '#contract/balance.ts';
import type { Bill, BillList, BillPart, Unbilled } from '#contract/bills.ts';
import type { Home } from '#contract/home.ts';
import type { Points } from '#contract/points.ts';
import type { Statement } from '#contract/statements.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import type { Asked } from '#mocks/conform/core/client.ts';
import type { Kit } from '#mocks/conform/core/kit.ts';

/** Two figures that the contract promises to be the same, in fen or points; `says` names the first by the others. */
interface Sum {
  readonly says: string;
  readonly is: number;
  readonly comesTo: number;
}

/** What sums are looked at in: an answer, and what others have said of the same. */
interface Summed {
  readonly balance: Balance;
  readonly bill: Bill & { readonly listed: number };
  readonly billList: BillList;
  readonly unbilled: Unbilled;
  readonly home: Home & { readonly inAccount?: number };
  readonly points: Points;
  readonly subscriptions: Subscriptions;
  readonly statement: Statement;
}

const CHECK = 'Sums add up: parts to totals, items to subtotals, one answer to another';

/** Written here once more on purpose: a mistake must not agree with itself. */
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const amountsOf = (all: readonly { readonly amount: number }[]) => sum(all.map(({ amount }) => amount));
const subtotal = (name: string, { items, subtotal: is }: BillPart): Sum => ({ says: `${name}.subtotal is the sum of its items`, is, comesTo: amountsOf(items) });

const SUMS: { readonly [K in keyof Summed]: (value: Summed[K]) => Sum[] } = {
  balance: ({ total, parts, months }) => [
    { says: 'total is the sum of the parts', is: total, comesTo: amountsOf(parts) },
    { says: 'total is the closing of the newest month', is: total, comesTo: months[0]?.closing ?? total },
    ...months.flatMap((month, at) => [
      { says: `${month.month}: closing is opening + in + out + returned`, is: month.closing, comesTo: month.opening + month.in + month.out + month.returned },
      { says: `${month.month}: in + out + returned is the sum of the movements`, is: month.in + month.out + month.returned, comesTo: amountsOf(month.movements) },
      { says: `${month.month}: opening is the closing of the month before`, is: month.opening, comesTo: months[at + 1]?.closing ?? month.opening },
    ]),
  ],
  bill: ({ total, own, thirdParty, paid, unpaid, payments, change, listed }) => [
    subtotal('own', own),
    subtotal('thirdParty', thirdParty),
    { says: 'total is own.subtotal + thirdParty.subtotal', is: total, comesTo: own.subtotal + thirdParty.subtotal },
    { says: 'total is paid + unpaid', is: total, comesTo: paid + unpaid },
    { says: 'paid is the sum of the payments', is: paid, comesTo: amountsOf(payments) },
    { says: 'total is the total of GET /api/bills', is: total, comesTo: listed },
    { says: 'change.amount is the sum of its parts', is: change?.amount ?? 0, comesTo: amountsOf(change?.parts ?? []) },
  ],
  billList: ({ months, change }) => [
    ...months.map(({ month, total, own, thirdParty }) => ({ says: `${month}: total is own + thirdParty`, is: total, comesTo: own + thirdParty })),
    { says: 'change.amount is the sum of its parts', is: change?.amount ?? 0, comesTo: amountsOf(change?.parts ?? []) },
  ],
  unbilled: ({ total, own, thirdParty }) => [
    subtotal('own', own),
    subtotal('thirdParty', thirdParty),
    { says: 'total is own.subtotal + thirdParty.subtotal', is: total, comesTo: own.subtotal + thirdParty.subtotal },
  ],
  home: ({ balance, unbilled, inAccount = balance.total }) => [
    { says: 'balance.total is the sum of its parts', is: balance.total, comesTo: amountsOf(balance.parts) },
    { says: 'balance.total is the total of GET /api/balance', is: balance.total, comesTo: inAccount },
    { says: 'unbilled.total is plan + services + thirdParty', is: unbilled.total, comesTo: unbilled.plan + unbilled.services + unbilled.thirdParty },
  ],
  points: ({ total, byYear, years }) => [
    { says: 'total is the sum of byYear', is: total, comesTo: sum(byYear.map(({ left }) => left)) },
    { says: 'total is the closing of the newest year', is: total, comesTo: years[0]?.closing ?? total },
    ...years.flatMap((year) => [
      { says: `${year.year}: closing is opening + in + redeemed + lapsed`, is: year.closing, comesTo: year.opening + year.in + year.redeemed + year.lapsed },
      { says: `${year.year}: the entries add up to closing − opening`, is: year.closing - year.opening, comesTo: sum(year.entries.map(({ points }) => points)) },
    ]),
  ],
  subscriptions: ({ plan, suspensionFee, services, nextMonthTotal }) => [
    {
      says: 'nextMonthTotal is plan.fee − plan.reduction + suspensionFee + nextMonthAmount of every service',
      is: nextMonthTotal,
      comesTo: (plan ? plan.fee - plan.reduction : 0) + suspensionFee + sum(services.map(({ nextMonthAmount }) => nextMonthAmount)),
    },
  ],
  statement: ({ total, byType, billTotal, records, columns }) => [
    { says: 'total is the sum of byType', is: total, comesTo: sum(byType.map((type) => type.total)) },
    { says: 'total is the total of the bill', is: total, comesTo: billTotal ?? total },
    { says: 'records is the sum of byType', is: records, comesTo: sum(byType.map((type) => type.records)) },
    ...Object.entries(columns).map(([name, column]) => ({ says: `columns.${name} is as long as columns.at`, is: column.length, comesTo: columns.at.length })),
  ],
};

/** Looks at every sum that an answer promises; the first that does not add up is noted. */
export function expectSums<K extends keyof Summed>(kit: Kit, asked: Asked, kind: K, value: Summed[K]): void {
  const wrong = SUMS[kind](value).find(({ is, comesTo }) => is !== comesTo);
  kit.report.note(CHECK, asked, wrong ? { contract: wrong.says, came: `${wrong.is}, where the others come to ${wrong.comesTo}` } : null);
}
