import { createContext, use } from 'react';

/** What a visit to the terminal knows of itself, and what ends it. */
export interface Visit {
  /** Whether warnings and steps are spoken. */
  readonly isSpoken: boolean;
  readonly setSpoken: (isSpoken: boolean) => void;
  /** Ends it: everything of it goes, and the start screen comes back. */
  readonly end: () => void;
  /** Something is being printed, or scanned by a phone: nothing ends meanwhile. */
  readonly setBusy: (isBusy: boolean) => void;
  /** Whether a visit has ended in this page: its memory is still this page's. */
  readonly isAfterVisit: boolean;
}

export const VisitContext = createContext<Visit | null>(null);

/** The visit a screen of the terminal belongs to. @throws Error outside the terminal. */
export function useVisit(): Visit {
  const visit = use(VisitContext);
  if (!visit) throw new Error('not on a terminal');
  return visit;
}
