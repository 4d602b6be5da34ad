import { ACTIVITY_KEPT, type ActivityKind } from '#contract/activity.ts';
import type { Device } from '#contract/sessions.ts';
import type { Millis } from '#lib/calendar.ts';

/** What was done with the number that is kept nowhere else. */
export interface StoredActivity {
  readonly at: Millis;
  readonly kind: Extract<ActivityKind, 'sign-in' | 'statements' | 'password'>;
  readonly device: Device | null;
}

/** Writes down what was done; the oldest entry goes when there are too many. */
export function noteActivity({ activity }: { readonly activity: StoredActivity[] }, entry: StoredActivity): void {
  activity.push(entry);
  if (activity.length > ACTIVITY_KEPT) activity.shift();
}
