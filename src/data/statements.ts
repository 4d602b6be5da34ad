import { queryOptions } from '@tanstack/react-query';
import { getStatement, listStatements, type Statement } from '#contract/statements.ts';
import { read } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';
import { addPage, openBook, type RecordBook } from './record-book.ts';

/** Whether the numbers of other people are shown in full. */
export type Peers = Statement['peers'];

/** A month's statement: its sums at once, its records as far as they have been read. */
export interface OpenStatement {
  readonly head: Omit<Statement, 'names' | 'keys' | 'peerNumbers' | 'places' | 'columns' | 'nextCursor'>;
  readonly book: RecordBook;
}

/** A closed month no longer changes; asked again only to learn whether the grant still holds, in ms. */
const HEAD_FRESH_FOR_MS = 60_000;

/** Months whose records may be looked up (S35). Nothing that a second proof opens begins with what a tap has brought: when the grant ends it is reset, which leads back to what a query began with. */
export const statementListQuery = () => queryOptions({ queryKey: [...KEYS.statements, 'list'], queryFn: ({ signal }) => read(listStatements, {}, { signal }) });

/**
 * A month's sums and its first records; `month` as the address has it, the operator judges it. The book is filled on in place by
 * `readNextPage`, and kept when the sums are asked for again.
 */
export const statementQuery = (month: string, peers: Peers) =>
  queryOptions({
    queryKey: [...KEYS.statements, 'month', month, peers],
    queryFn: async ({ signal, client, queryKey }): Promise<OpenStatement> => {
      const { names, keys, peerNumbers, places, columns, nextCursor, ...head } = await read(getStatement, { params: { month }, query: { peers } }, { signal });
      const before = client.getQueryData<OpenStatement>(queryKey);
      const isSame = before?.head.records === head.records && before.head.total === head.total;
      return { head, book: isSame ? before.book : openBook({ month: head.month, records: head.records, names, keys, peerNumbers, places, columns, nextCursor }) };
    },
    staleTime: HEAD_FRESH_FOR_MS,
    structuralSharing: false,
  });

/** Reads the next page into the book. @throws Trouble; the book then is as it was. */
export async function readNextPage({ book, head }: OpenStatement, signal: AbortSignal): Promise<void> {
  if (book.nextCursor === null) return;
  const cursor = book.nextCursor;
  const page = await read(getStatement, { params: { month: head.month }, query: { cursor, peers: head.peers } }, { signal });
  if (!signal.aborted && book.nextCursor === cursor) addPage(book, page);
}
