import { addTexts, grown, type Column } from '#lib/columns.ts';
import type { LocalText } from '#contract/core/common.ts';
import type { Statement } from '#contract/statements.ts';
import type { BillMonth } from '#lib/calendar.ts';

/** The part of a statement that brings records. */
export type RecordPage = Pick<Statement, 'month' | 'records' | 'names' | 'keys' | 'peerNumbers' | 'places' | 'columns' | 'nextCursor'>;

/** Columns of a book, as `RecordColumnsSchema` describes them; `name`, `peer` and `place` point into the book's own lists. */
type Name = 'at' | 'kind' | 'type' | 'name' | 'peer' | 'place' | 'amount' | 'charged' | 'fee';
const NAMES = ['at', 'kind', 'type', 'name', 'peer', 'place', 'amount', 'charged', 'fee'] as const satisfies Name[];

/**
 * A month's records, newest first, in columns: never an object a record. Pages are added at the end, so positions stay what they are.
 * `searchNames` and `searchPlaces` hold both languages in lower case, made once an entry.
 */
export interface RecordBook {
  readonly month: BillMonth;
  readonly names: LocalText[];
  /** The bill item each of `names` is charged as. */
  readonly keys: string[];
  readonly searchNames: string[];
  readonly peers: string[];
  readonly places: LocalText[];
  readonly searchPlaces: string[];
  columns: Readonly<Record<Name, Column>>;
  /** Records that are there. */
  count: number;
  /** Asks for the next page; null when all are there. */
  nextCursor: string | null;
}

const searchText = (text: LocalText) => `${text['zh-CN']}\n${text.en}`.toLowerCase();

/** Puts a page behind the records that are there. A page without records ends the book: asking on would never end. */
export function addPage(book: RecordBook, page: RecordPage): void {
  const { columns } = page;
  const from = book.count;
  const length = columns.at.length;
  const before = book.columns;
  const columnOf = (name: Name) => grown(before[name], from, Math.max(page.records, from + length));
  const next = Object.fromEntries(NAMES.map((name) => [name, columnOf(name)])) as Record<Name, Column>; // one entry for every name
  const name = addTexts(book.names, page.names, (text) => text['zh-CN']);
  const place = addTexts(book.places, page.places, (text) => text['zh-CN']);
  const peer = addTexts(book.peers, page.peerNumbers, (text) => text);
  name.forEach((position, i) => (book.keys[position] = page.keys[i] ?? ''));
  for (let added = book.searchNames.length; added < book.names.length; added++) book.searchNames.push(searchText(book.names[added] ?? { 'zh-CN': '', en: '' }));
  for (let added = book.searchPlaces.length; added < book.places.length; added++) book.searchPlaces.push(searchText(book.places[added] ?? { 'zh-CN': '', en: '' }));
  for (let i = 0; i < length; i++) {
    const to = from + i;
    for (const plain of ['at', 'kind', 'type', 'amount', 'charged', 'fee'] as const) next[plain][to] = columns[plain][i] ?? 0;
    next.name[to] = name[columns.name[i] ?? -1] ?? -1;
    next.peer[to] = peer[columns.peer[i] ?? -1] ?? -1;
    next.place[to] = place[columns.place[i] ?? -1] ?? -1;
  }
  book.columns = next;
  book.count = from + length;
  book.nextCursor = length === 0 ? null : page.nextCursor;
}

/** A book with the first page in it. */
export function openBook(page: RecordPage): RecordBook {
  const columns = Object.fromEntries(NAMES.map((name) => [name, new Float64Array(0)])) as unknown as Record<Name, Column>; // one entry for every name
  const book: RecordBook = { month: page.month, names: [], keys: [], searchNames: [], peers: [], places: [], searchPlaces: [], columns, count: 0, nextCursor: null };
  addPage(book, page);
  return book;
}
