import { startTransition, useEffect, useState } from 'react';
import { readNextPage, type OpenStatement } from '#data/statements.ts';
import { Trouble } from '#data/trouble.ts';
import { pause } from './pause.ts';

/** How far a month's records have been read. */
export interface Reading {
  readonly loaded: number;
  readonly isComplete: boolean;
  /** Why it stopped; what is there stays. */
  readonly trouble: Trouble | null;
  readonly goOn: () => void;
}

async function readAll(open: OpenStatement, signal: AbortSignal, onPage: () => void): Promise<void> {
  while (open.book.nextCursor !== null && !signal.aborted) {
    await readNextPage(open, signal);
    if (signal.aborted) return;
    onPage();
    await pause();
  }
}

/** Reads a statement to its end in the background, page by page, as long as the screen is there. */
export function useReading(open: OpenStatement | undefined): Reading {
  const [, setLoaded] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const book = open?.book;
  useEffect(() => {
    if (!open || book?.nextCursor === null) return;
    const controller = new AbortController();
    setTrouble(null);
    readAll(open, controller.signal, () => startTransition(() => setLoaded(open.book.count))).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (!(error instanceof Trouble)) throw error;
      setTrouble(error);
    });
    return () => controller.abort();
    // `open` is another object after the sums were asked for again; only another book begins anew.
  }, [book, attempt]);
  return { loaded: book?.count ?? 0, isComplete: book?.nextCursor === null, trouble, goOn: () => setAttempt((before) => before + 1) };
}
