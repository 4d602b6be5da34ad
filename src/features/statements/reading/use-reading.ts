import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { readNextPage, type OpenStatement } from '#data/statements.ts';
import type { RecordBook } from '#data/record-book.ts';
import { Trouble } from '#data/wire/trouble.ts';
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
  // Counts pages, not records: another book may come to as many.
  const [, setPages] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<{ readonly book: RecordBook; readonly attempt: number; readonly trouble: Trouble } | null>(null);
  const book = open?.book;
  // `open` is another object after the sums were asked for again; only another book begins anew.
  const readOn = useEffectEvent(async (signal: AbortSignal) => {
    if (open) await readAll(open, signal, () => startTransition(() => setPages((before) => before + 1)));
  });
  useEffect(() => {
    if (!book || book.nextCursor === null) return;
    const controller = new AbortController();
    readOn(controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      if (!(error instanceof Trouble)) throw error;
      setFailed({ book, attempt, trouble: error });
    });
    return () => controller.abort();
  }, [book, attempt]);
  const trouble = failed?.book === book && failed?.attempt === attempt ? failed.trouble : null;
  return { loaded: book?.count ?? 0, isComplete: book?.nextCursor === null, trouble, goOn: () => setAttempt((before) => before + 1) };
}
