import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows that are printed without asking twice. */
export const MOST_PRINTED = 2000;
/** Rows of a printed page, A4: 2,000 take 53 sheets. */
const ROWS_A_PAGE = 38;

/** How many sheets of paper that would be. */
export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
}

/** Whether all rows are drawn for paper, and the way to print them. Rows are drawn in slices; the browser's own command draws them at once. */
export function usePaper(rows: number) {
  const [isDrawn, setDrawn] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const mayPrint = rows <= MOST_PRINTED;
  useEffect(() => {
    const before = () => mayPrint && flushSync(() => setDrawn(true));
    const after = () => {
      setDrawn(false);
      setAsked(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [mayPrint]);
  useEffect(() => {
    if (isAsked && isDrawn) print();
  }, [isAsked, isDrawn]);
  const ask = () => {
    setAsked(true);
    startTransition(() => setDrawn(true));
  };
  return { isDrawn: isDrawn && mayPrint, isPreparing: isAsked && !isDrawn, ask };
}
