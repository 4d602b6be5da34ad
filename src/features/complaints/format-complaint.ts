import type { ComplaintState } from '#contract/care/complaints.ts';
import type { Tone } from '#ui/text/icon.tsx';

/** How each state is stamped: closed is settled, everything else is open. */
export const STATE_LOOK = {
  waiting: { text: 'stateWaiting', closed: false, tone: 'amber' },
  answered: { text: 'stateAnswered', closed: false, tone: 'amber' },
  'in-progress': { text: 'stateInProgress', closed: false, tone: 'amber' },
  closed: { text: 'stateClosed', closed: true, tone: 'jade' },
} as const satisfies Record<ComplaintState, { readonly text: string; readonly closed: boolean; readonly tone: Tone }>;
