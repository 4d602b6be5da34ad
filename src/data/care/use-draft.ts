import { useState } from 'react';
import { subjectNow } from '#data/wire/subject.ts';

/** What is being written, by its field, each with whose it is. */
const drafts = new Map<string, { readonly subject: string; readonly text: string }>();

/** Whoever signs out leaves nothing half written. */
export function forgetDrafts(): void {
  drafts.clear();
}

/**
 * A text that is being written, kept for a look at another screen and over a session that ends in the middle of it (docs/decisions/0017). It is in memory
 * alone, and there again for the customer whose it is, for nobody else: who that is must be known where it is used. `kept` is what there was when the screen
 * came; `keep` draws nothing again.
 */
export function useDraft(field: string): { readonly kept: string; readonly keep: (text: string) => void } {
  // Whose it is, it stays: somebody else may have signed in by the time it is kept.
  const [{ subject, kept }] = useState(() => {
    const draft = drafts.get(field);
    const now = subjectNow();
    return { subject: now, kept: draft?.subject === now ? draft.text : '' };
  });
  const keep = (text: string) => {
    if (subject !== null) drafts.set(field, { subject, text });
  };
  return { kept, keep };
}
