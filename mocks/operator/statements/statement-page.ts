import type { LocalText } from '#contract/core/common.ts';
import { FIRST_PAGE_RECORDS, NEXT_PAGE_RECORDS, type RecordColumns, type Statement } from '#contract/statements.ts';
import type { RatedRecord } from '#mocks/operator/rating/rated-records.ts';

/** What a page's columns point into. */
interface Dictionary<T> {
  readonly entries: T[];
  readonly positionOf: (key: unknown, entry: () => T) => number;
}

function dictionary<T>(): Dictionary<T> {
  const entries: T[] = [];
  const positions = new Map<unknown, number>();
  return {
    entries,
    positionOf: (key, entry) => {
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, entries.length);
      return entries.push(entry()) - 1;
    },
  };
}

/** Turns positions in the customer's own lists into what the page prints. */
export interface Labels {
  readonly peer: (position: number) => string;
  readonly place: (position: number) => LocalText;
}

type Page = Pick<Statement, 'names' | 'keys' | 'peerNumbers' | 'places' | 'columns' | 'nextCursor'>;

/** Records from position `from` on, in columns, each page with lists of its own. */
export function pageOf(records: readonly RatedRecord[], from: number, labels: Labels): Page {
  const end = Math.min(records.length, from + (from === 0 ? FIRST_PAGE_RECORDS : NEXT_PAGE_RECORDS));
  const names = dictionary<{ readonly name: LocalText; readonly key: string }>();
  const peers = dictionary<string>();
  const places = dictionary<LocalText>();
  const columns: RecordColumns = { at: [], kind: [], type: [], name: [], peer: [], place: [], amount: [], charged: [], fee: [] };
  for (const record of records.slice(from, end)) {
    const { name, key } = record;
    columns.at.push(record.at);
    columns.kind.push(record.kind);
    columns.type.push(record.type);
    columns.name.push(name === null || key === null ? -1 : names.positionOf(key, () => ({ name, key })));
    columns.peer.push(record.peer < 0 ? -1 : peers.positionOf(record.peer, () => labels.peer(record.peer)));
    columns.place.push(record.place < 0 ? -1 : places.positionOf(record.place, () => labels.place(record.place)));
    columns.amount.push(record.amount);
    columns.charged.push(record.charged);
    columns.fee.push(record.fee);
  }
  return {
    names: names.entries.map(({ name }) => name),
    keys: names.entries.map(({ key }) => key),
    peerNumbers: peers.entries,
    places: places.entries,
    columns,
    nextCursor: end < records.length ? String(end) : null,
  };
}
