import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { RecordBook } from '#data/record-book.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Pager } from './pager.tsx';
import { RecordLines } from './record-lines.tsx';
import { dayRows, inOrder, pageOfRecords, RECORDS_A_PAGE } from './record-rows.ts';
import { RecordTable } from './record-table.tsx';
import type { StatementAddress } from '#features/statements/filter/statement-address.ts';
import { useWide } from './use-wide.ts';

const WindowedLines = lazy(async () => ({ default: (await import('./windowed-lines.tsx')).WindowedLines }));
const WindowedTable = lazy(async () => ({ default: (await import('./windowed-table.tsx')).WindowedTable }));

/** Above this many records only those near the window are in the page (docs/decisions/0011). */
export const WINDOWED_ABOVE = 300;
/** Drawn at once while the code of the windowed list is on its way: about one screen. */
const FIRST_ROWS = 12;

type Positions = Int32Array<ArrayBuffer>;

export interface RecordListProps {
  readonly book: RecordBook;
  readonly found: Positions;
  readonly address: StatementAddress;
  /** How many records this may grow to; decides once whether it is windowed, so that the list is not drawn anew while it grows. */
  readonly expected: number;
}

function usePageFocus(page: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) list.current?.focus();
    before.current = page;
  }, [page]);
  return list;
}

function PagedList({ book, positions, address, label }: { readonly book: RecordBook; readonly positions: Positions; readonly address: StatementAddress; readonly label: string }) {
  const shown = useMemo(() => pageOfRecords(positions, address.page), [positions, address.page]);
  const list = usePageFocus(shown.page);
  return (
    <>
      <div ref={list} tabIndex={-1} role="group" aria-label={label}>
        <PlainList book={book} positions={shown.positions} address={address} label={label} offset={(shown.page - 1) * RECORDS_A_PAGE} total={positions.length} />
      </div>
      <Pager month={book.month} address={address} page={shown.page} pages={shown.pages} />
    </>
  );
}

interface PlainProps {
  readonly book: RecordBook;
  readonly positions: Positions;
  readonly address: StatementAddress;
  readonly label: string;
  readonly offset?: number;
  readonly total: number;
}

function PlainList({ book, positions, address, label, offset = 0, total }: PlainProps) {
  const isWide = useWide();
  const isByTime = address.order !== 'fee';
  const rows = useMemo(() => (isByTime ? dayRows(book, positions) : { rows: positions, sums: [] }), [book, positions, isByTime]);
  if (isWide) return <RecordTable book={book} positions={positions} address={address} label={label} offset={offset} total={total} />;
  return <RecordLines book={book} dayRows={rows} isByTime={isByTime} label={label} />;
}

function LongList({ book, positions, address, label }: Omit<PlainProps, 'total' | 'offset'>) {
  const isWide = useWide();
  const isByTime = address.order !== 'fee';
  const rows = useMemo(() => (isByTime ? dayRows(book, positions) : { rows: positions, sums: [] }), [book, positions, isByTime]);
  return isWide ? (
    <WindowedTable book={book} positions={positions} address={address} label={label} />
  ) : (
    <WindowedLines book={book} dayRows={rows} isByTime={isByTime} label={label} />
  );
}

/** Records found, in the form that suits their number and the window: windowed, in pages, or all in the page. */
export function RecordList({ book, found, address, expected }: RecordListProps) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const label = t('listLabel', { month: format.monthOfYear(book.month) });
  const positions = useMemo(() => inOrder(book, found, address.order), [book, found, address.order]);
  if (address.view === 'pages') return <PagedList book={book} positions={positions} address={address} label={label} />;
  const few = <PlainList book={book} positions={expected > WINDOWED_ABOVE ? positions.slice(0, FIRST_ROWS) : positions} address={address} label={label} total={positions.length} />;
  if (expected <= WINDOWED_ABOVE) return few;
  return (
    <Suspense fallback={few}>
      <LongList book={book} positions={positions} address={address} label={label} />
    </Suspense>
  );
}
