import type { BillChange, RecurringRow } from '#contract/bills.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { BillLine, StoredBill } from '#mocks/operator/customer/customer.ts';

type Part = BillChange['parts'][number];

function partOf(before: BillLine | undefined, after: BillLine | undefined): Part[] {
  const line = after ?? before;
  const amount = fen((after?.amount ?? 0) - (before?.amount ?? 0));
  if (!line || amount === 0) return [];
  const kind = !before ? 'new' : !after ? 'gone' : amount > 0 ? 'more' : 'less';
  return [{ key: line.key, name: line.name, kind, amount }];
}

/** What changed from one bill to the next, item by item, the largest difference first; null without a month before. */
export function changeOf(previous: StoredBill | null, bill: StoredBill): BillChange | null {
  if (!previous) return null;
  const keys = new Set([...bill.lines, ...previous.lines].map(({ key }) => key));
  const line = (of: StoredBill, key: string) => of.lines.find((candidate) => candidate.key === key);
  const parts = [...keys].flatMap((key) => partOf(line(previous, key), line(bill, key)));
  parts.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return { previousMonth: previous.month, amount: fen(bill.total - previous.total), parts };
}

/** What comes again every month: the plan and services by the month. */
function recurs(line: BillLine): boolean {
  return line.explanation.code === 'plan' || line.explanation.code === 'monthly' || line.explanation.code === 'part-month';
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
  const latest = new Map<string, BillLine>();
  for (const bill of [...bills].reverse()) for (const line of bill.lines) if (recurs(line) && !latest.has(line.key)) latest.set(line.key, line);
  return [...latest.values()].map((line) => {
    const amounts = bills.map((bill) => bill.lines.find(({ key }) => key === line.key)?.amount ?? null);
    return { key: line.key, name: line.name, thirdParty: line.provider !== null, amounts, state: stateOf(amounts) };
  });
}
