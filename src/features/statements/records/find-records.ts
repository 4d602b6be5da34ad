import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import { RECORD_KINDS, type RecordKind } from '#contract/statements.ts';
import type { RecordBook } from '#data/record-book.ts';
import { fen, type Fen } from '#lib/money.ts';
import { readPlain } from '#lib/typed.ts';

/** What somebody wants to see of a month. `day` is the day of the month, 1 to 31. */
export interface RecordFilter {
  readonly type: RecordType | null;
  readonly day: number | null;
  /** Only what cost money: a fee above zero. */
  readonly paid: boolean;
  readonly text: string;
}

/** What a kind and a type are called on the page, so that they can be searched for. */
export interface RecordLabels {
  readonly kind: (kind: RecordKind) => string;
  readonly type: (type: RecordType) => string;
}

/** Positions in the book, newest first, and what they come to. */
export interface FoundRecords {
  readonly positions: Int32Array<ArrayBuffer>;
  readonly total: Fen;
}

const SECONDS_A_DAY = 86_400;
/** Words of a search that count. */
const MOST_TERMS = 8;

/** Day of the month of a record, 1 to 31, from its seconds since the month's first moment. */
export function dayOfMonth(at: number): number {
  return Math.floor(at / SECONDS_A_DAY) + 1;
}

/** The words of a search in lower case. A number may be typed with spaces or hyphens: it is one word. */
function searchTerms(text: string): string[] {
  const plain = readPlain(text).toLowerCase().trim();
  if (plain === '') return [];
  if (/^[\d\s*-]+$/.test(plain)) return [plain.replace(/[\s-]/g, '')].filter((word) => word !== '');
  return plain.split(/\s+/).slice(0, MOST_TERMS);
}

/** One bit a word for every text: which words are in it. */
function bitsOf(texts: readonly string[], words: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => words.reduce((bits, word, index) => (text.includes(word) ? bits | (1 << index) : bits), 0));
}

/** Words that are an amount, `0.75`, as fen; NaN for the others. */
function amountsOf(words: readonly string[]): number[] {
  return words.map((word) => (/^\d{1,8}\.\d{2}$/.test(word) ? Math.round(Number(word) * 100) : Number.NaN));
}

/** Says of a position whether every word stands in one of its texts: kind, type, name, number, place, or is its fee. */
function textFilter(book: RecordBook, text: string, labels: RecordLabels): ((position: number) => boolean) | null {
  const words = searchTerms(text);
  if (words.length === 0) return null;
  const all = (1 << words.length) - 1;
  const kinds = bitsOf(
    RECORD_KINDS.map((kind) => labels.kind(kind).toLowerCase()),
    words,
  );
  const types = bitsOf(
    RECORD_TYPES.map((type) => labels.type(type).toLowerCase()),
    words,
  );
  const names = bitsOf(book.searchNames, words);
  const peers = bitsOf(book.peers, words);
  const places = bitsOf(book.searchPlaces, words);
  const amounts = amountsOf(words);
  const hasAmount = amounts.some((amount) => !Number.isNaN(amount));
  const { kind, type, name, peer, place, fee } = book.columns;
  const at = (bits: Uint8Array, index: number | undefined) => bits[index ?? -1] ?? 0;
  return (position) => {
    let bits = at(kinds, kind[position]) | at(types, type[position]) | at(names, name[position]) | at(peers, peer[position]) | at(places, place[position]);
    if (hasAmount) for (const [index, amount] of amounts.entries()) if (amount === Math.abs(fee[position] ?? 0)) bits |= 1 << index;
    return bits === all;
  };
}

/** Goes through the first `count` records of the columns once. 20,000 take about a millisecond. */
export function findRecords(book: RecordBook, filter: RecordFilter, labels: RecordLabels, count = book.count): FoundRecords {
  const { at, type, fee } = book.columns;
  const wantedType = filter.type === null ? -1 : RECORD_TYPES.indexOf(filter.type);
  const hasText = textFilter(book, filter.text, labels);
  const positions = new Int32Array(count);
  let found = 0;
  let total = 0;
  for (let position = 0; position < count; position++) {
    const cost = fee[position] ?? 0;
    if (wantedType >= 0 && type[position] !== wantedType) continue;
    if (filter.paid && cost <= 0) continue;
    if (filter.day !== null && dayOfMonth(at[position] ?? 0) !== filter.day) continue;
    if (hasText && !hasText(position)) continue;
    positions[found++] = position;
    total += cost;
  }
  return { positions: positions.slice(0, found), total: fen(total) };
}

/** Days of the month that have records of this type, newest first. */
export function daysWithRecords(book: RecordBook, type: RecordType | null): number[] {
  const wanted = type === null ? -1 : RECORD_TYPES.indexOf(type);
  const seen = new Uint8Array(32);
  for (let position = 0; position < book.count; position++) if (wanted < 0 || book.columns.type[position] === wanted) seen[dayOfMonth(book.columns.at[position] ?? 0)] = 1;
  return Array.from(seen.keys())
    .filter((day) => seen[day] === 1)
    .reverse();
}
