import type { ComplaintEvent, ComplaintKind, ComplaintSubject, ConcernView } from '#contract/care/complaints.ts';
import { HOUR, millisOf, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { digestOf, slipNumber } from '#mocks/operator/core/hash.ts';
import type { PersonaComplaint } from '#mocks/personas/profile.ts';

/** A step of a complaint's course, as the operator keeps it. */
export type StoredComplaintEvent = ComplaintEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> & { readonly at: Millis } : never) : never;

/** A complaint or suggestion as the operator keeps it. What was written never changes; its course goes on. */
export interface StoredComplaint {
  readonly id: string;
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly subject: ComplaintSubject;
  readonly text: string;
  readonly concern: ConcernView | null;
  readonly createdAt: Millis;
  readonly events: StoredComplaintEvent[];
  /** When the operator speaks next; null where it is the customer's turn, or nobody's. */
  nextReplyAt: Millis | null;
}

/** Whether the customer has ended it. */
export function isClosed({ events }: StoredComplaint): boolean {
  return events.some(({ kind }) => kind === 'closed' || kind === 'accepted');
}

/** A complaint from before the world opened: it is answered as late as its persona says. */
export function complaintFromProfile(msisdn: Msisdn, { at, subject, text, repliedAfterHours }: PersonaComplaint): StoredComplaint {
  const createdAt = millisOf(at);
  const id = digestOf(`complaint/${msisdn}/${at}`);
  return {
    id,
    number: slipNumber(createdAt, `complaint/${id}`),
    kind: 'complaint',
    subject,
    text,
    concern: null,
    createdAt,
    events: [{ kind: 'received', at: createdAt }],
    nextReplyAt: createdAt + repliedAfterHours * HOUR,
  };
}
