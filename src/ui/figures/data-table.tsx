import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './data-table.module.css';

/** One row: `head` names it, `cells` follow the columns after the first. */
export type DataTableRow = { key: string; head: ReactNode; cells: readonly ReactNode[]; sum?: boolean };

/** A grid of figures with headers. The first column stays; narrow windows scroll inside, by keyboard too. The caption is its name. */
export function DataTable({ caption, columns, rows }: { caption: string; columns: readonly ReactNode[]; rows: readonly DataTableRow[] }) {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className={styles.region} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={classNames(row.sum && styles.sum)}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
