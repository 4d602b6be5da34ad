import type { QueryClient } from '@tanstack/react-query';
import { noteWriteEnded } from './write.ts';

/**
 * Something has changed at the operator, or may have: nothing that was read before is shown again as if it were still so. What stands on
 * the screen stays there; it is asked for anew at once (`active`), or by whoever has changed it (`none`). What was typed is a text, as no answer is: it stays.
 */
export function forgetAnswers(client: QueryClient, refetchType: 'active' | 'none'): void {
  client.removeQueries({ predicate: ({ observers, state }) => observers.length === 0 && (state.status === 'error' || typeof state.data === 'object') });
  void client.invalidateQueries({ refetchType });
}

/** The same where nothing was sent from here: another tab of the customer has written, or the operator has gone on. What is on its way was asked before that, and what a tap has brought is from before it too. */
export function noteChangedElsewhere(client: QueryClient, refetchType: 'active' | 'none'): void {
  noteWriteEnded();
  forgetAnswers(client, refetchType);
}
