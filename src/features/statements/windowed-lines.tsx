import { createContext, use, type CSSProperties, type ReactNode, type Ref } from 'react';
import { WindowVirtualizer } from 'virtua';
import { fen } from '#lib/money.ts';
import { BookDay, BookLine } from './record-line.tsx';
import type { LinesProps } from './record-lines.tsx';
import { useTelling } from './use-telling.ts';
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

/** The same lines as `RecordLines`, only those near the window in the page. Loaded only for long lists. */
export function WindowedLines({ book, dayRows, isByTime, label }: LinesProps) {
  const telling = useTelling();
  const { list, ...known } = useMeasured(book, dayRows.rows.length);
  return (
    <div role="group" aria-label={label}>
      <Size value={dayRows.rows.length}>
        <WindowVirtualizer ref={list} {...known} data={dayRows.rows} as="ul" item={Item}>
          {(row) =>
            row < 0 ? (
              <BookDay key={row} book={book} day={-row} sum={dayRows.sums[-row] ?? fen(0)} telling={telling} />
            ) : (
              <BookLine key={row} book={book} position={row} dated={!isByTime} telling={telling} />
            )
          }
        </WindowVirtualizer>
      </Size>
    </div>
  );
}
