import { useLayoutEffect, useRef, useState } from 'react';
import type { CacheSnapshot, WindowVirtualizerHandle } from 'virtua';
import type { RecordBook } from '#data/record-book.ts';

interface Measured {
  readonly rows: number;
  readonly width: number;
  readonly cache: CacheSnapshot;
}

/** Heights of rows, kept as long as the records are, so that Back finds the place a long list was left at. */
const measured = new WeakMap<RecordBook, Measured>();

/** What is known of the heights of this list from before: only for the same number of rows in a window of the same width. */
export function useMeasured(book: RecordBook, rows: number) {
  const list = useRef<WindowVirtualizerHandle>(null);
  const [before] = useState(() => measured.get(book));
  const known = before?.rows === rows && before.width === innerWidth ? before.cache : undefined;
  useLayoutEffect(
    () => () => {
      if (list.current) measured.set(book, { rows, width: innerWidth, cache: list.current.cache });
    },
    [book, rows],
  );
  return { list, ...(known ? { cache: known } : {}) };
}
