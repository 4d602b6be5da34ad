import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import { daysIn, type BillMonth, type Day } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';

/** What the address says about a statement beside its month. The text somebody searches for is not in it: it may be a phone number. */
export interface StatementAddress {
  readonly type: RecordType | null;
  readonly day: Day | null;
  /** Only what cost money. */
  readonly paid: boolean;
  readonly order: 'newest' | 'oldest' | 'fee';
  readonly view: 'all' | 'pages';
  /** From 1. */
  readonly page: number;
}

/** A part of the address that could not be understood. */
export type AddressPart = keyof StatementAddress;

const ORDERS = ['newest', 'oldest', 'fee'] as const;
const VIEWS = ['all', 'pages'] as const;

function isDayOf(month: BillMonth, text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text.startsWith(month) && Number(text.slice(8)) >= 1 && Number(text.slice(8)) <= daysIn(month);
}

/** Reads the filters of an address. What is not understood counts as not said, and is named, so that the page can say so. */
export function readAddress(search: URLSearchParams, month: BillMonth): { readonly address: StatementAddress; readonly ignored: readonly AddressPart[] } {
  const ignored: AddressPart[] = [];
  const take = <T>(part: AddressPart, otherwise: T, understand: (text: string) => T | undefined): T => {
    const text = search.get(part);
    if (text === null || text === '') return otherwise;
    const understood = understand(text);
    if (understood === undefined) ignored.push(part);
    return understood ?? otherwise;
  };
  const address: StatementAddress = {
    type: take<RecordType | null>('type', null, (text) => RECORD_TYPES.find((type) => type === text)),
    day: take<Day | null>('day', null, (text) => (isDayOf(month, text) ? text : undefined)),
    paid: take('paid', false, (text) => (text === '1' ? true : text === '0' ? false : undefined)),
    order: take<StatementAddress['order']>('order', 'newest', (text) => ORDERS.find((order) => order === text)),
    view: take<StatementAddress['view']>('view', 'all', (text) => VIEWS.find((view) => view === text)),
    page: take('page', 1, (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined)),
  };
  return { address, ignored };
}

/** The address with something changed; another choice of records begins at its first page. */
export function hrefOf(month: BillMonth, address: StatementAddress, change: Partial<StatementAddress>): string {
  return paths.statement(month, { ...address, page: 1, ...change });
}
