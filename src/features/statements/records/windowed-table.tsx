import type { CSSProperties, ReactNode, Ref } from 'react';
import { WindowVirtualizer } from 'virtua';
import styles from './record-table.module.css';
import { IsWindowed } from './record-fee.tsx';
import { RecordCells, TableFrame, type TableProps } from './record-table.tsx';
import { useLocalization } from './use-localization.ts';
import { useMeasured } from './use-measured.ts';

interface BodyProps {
  readonly style: CSSProperties;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

function Body({ style, children, ref }: BodyProps) {
  return (
    <div ref={ref} role="rowgroup" className={styles.body} style={style}>
      {children}
    </div>
  );
}

interface ItemProps {
  readonly style: CSSProperties;
  readonly index: number;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

function Item({ style, index, children, ref }: ItemProps) {
  return (
    <div ref={ref} role="row" className={styles.row} style={style} aria-rowindex={index + 2}>
      {children}
    </div>
  );
}

/** The same table as `RecordTable`, only the rows near the window in the page. Loaded only for long lists. */
export function WindowedTable({ positions, ...frame }: TableProps) {
  const localization = useLocalization();
  const { list, ...known } = useMeasured(frame.book, positions.length);
  return (
    <IsWindowed value>
      <TableFrame {...frame} rowCount={positions.length}>
        <WindowVirtualizer ref={list} {...known} data={positions} as={Body} item={Item}>
          {(position) => <RecordCells key={position} book={frame.book} position={position} localization={localization} />}
        </WindowVirtualizer>
      </TableFrame>
    </IsWindowed>
  );
}
