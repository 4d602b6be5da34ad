import type { BillChange, RecurringRow } from '#contract/bills.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { StoredBillItem, StoredBill } from '#mocks/operator/customer/customer.ts';

type Part = BillChange['parts'][number];

function partOf(before: StoredBillItem | undefined, after: StoredBillItem | undefined): Part[] {
  const item = after ?? before;
  const amount = fen((after?.amount ?? 0) - (before?.amount ?? 0));
  if (!item || amount === 0) return [];
  const kind = !before ? 'new' : !after ? 'gone' : amount > 0 ? 'more' : 'less';
  return [{ key: item.key, name: item.name, kind, amount }];
}

/** What changed from one bill to the next, item by item, the largest difference first; null without a month before. */
export function changeOf(previous: StoredBill | null, bill: StoredBill): BillChange | null {
  if (!previous) return null;
  const keys = new Set([...bill.items, ...previous.items].map(({ key }) => key));
  const item = (of: StoredBill, key: string) => of.items.find((candidate) => candidate.key === key);
  const parts = [...keys].flatMap((key) => partOf(item(previous, key), item(bill, key)));
  parts.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return { previousMonth: previous.month, amount: fen(bill.total - previous.total), parts };
}

/** What comes again every month: the plan and services by the month. */
function recurs(item: StoredBillItem): boolean {
  return item.explanation.code === 'plan' || item.explanation.code === 'monthly' || item.explanation.code === 'part-month';
}

function stateOf(amounts: readonly (Fen | null)[]): RecurringRow['state'] {
  const newest = amounts.at(-1) ?? null;
  const before = amounts.at(-2) ?? null;
  if (amounts.length < 2 || newest === before) return 'same';
  if (before === null) return 'new';
  if (newest === null) return 'gone';
  return newest > before ? 'more' : 'less';
}

/** Recurring charges across the bills given, oldest first, in the order of the newest bill they stand on. */
export function recurringRows(bills: readonly StoredBill[]): RecurringRow[] {
  const latest = new Map<string, StoredBillItem>();
  for (const bill of [...bills].reverse()) for (const item of bill.items) if (recurs(item) && !latest.has(item.key)) latest.set(item.key, item);
  return [...latest.values()].map((item) => {
    const amounts = bills.map((bill) => bill.items.find(({ key }) => key === item.key)?.amount ?? null);
    return { key: item.key, name: item.name, thirdParty: item.provider !== null, amounts, state: stateOf(amounts) };
  });
}
