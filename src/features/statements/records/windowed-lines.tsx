import { createContext, use, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode, type Ref } from 'react';
import { WindowVirtualizer } from 'virtua';
import { fen } from '#lib/money.ts';
import { IsWindowed } from './record-fee.tsx';
import { BookDay, BookLine } from './record-line.tsx';
import { RecordLines, type LinesProps } from './record-lines.tsx';
import { useLocalization } from './use-localization.ts';
import { useMeasured } from './use-measured.ts';

/** How many lines there are: said on every one of them, because only those near the window are in the page. */
const Size = createContext(0);

interface ItemProps {
  readonly style: CSSProperties;
  readonly index: number;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLLIElement>;
}

function Item({ style, index, children, ref }: ItemProps) {
  return (
    <li ref={ref} style={style} aria-setsize={use(Size)} aria-posinset={index + 1}>
      {children}
    </li>
  );
}

/** Lines drawn to learn how high one is in this window, presentation and language. */
const SAMPLE = 12;
/** Height of a line in the usual presentation, in px: where there is none to measure. */
const USUAL_HEIGHT = 61;

function meanHeight(sample: HTMLElement | null): number {
  const lines = [...(sample?.querySelectorAll('li') ?? [])];
  return lines.length === 0 ? USUAL_HEIGHT : lines.reduce((sum, line) => sum + line.getBoundingClientRect().height, 0) / lines.length;
}

/**
 * The same lines as `RecordLines`, only those near the window in the page. Loaded only for long lists. A few are measured before the
 * first picture: with a guess far off, the page would change its height, and what has the focus below the list would leave the window.
 */
export function WindowedLines(props: LinesProps) {
  const { book, dayRows, isByTime, label } = props;
  const localization = useLocalization();
  const { list, ...known } = useMeasured(book, dayRows.rows.length);
  const sample = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => setHeight(meanHeight(sample.current)), []);
  if (height === null && !known.cache)
    return (
      <div ref={sample}>
        <RecordLines {...props} dayRows={{ ...dayRows, rows: dayRows.rows.slice(0, SAMPLE) }} />
      </div>
    );
  return (
    <div role="group" aria-label={label}>
      <IsWindowed value>
        <Size value={dayRows.rows.length}>
          <WindowVirtualizer ref={list} {...known} itemSize={height ?? USUAL_HEIGHT} data={dayRows.rows} as="ul" item={Item}>
            {(row) =>
              row < 0 ? (
                <BookDay key={row} book={book} day={-row} sum={dayRows.sums[-row] ?? fen(0)} localization={localization} />
              ) : (
                <BookLine key={row} book={book} position={row} dated={!isByTime} localization={localization} />
              )
            }
          </WindowVirtualizer>
        </Size>
      </IsWindowed>
    </div>
  );
}
