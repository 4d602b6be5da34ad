import { FIRST_REPLY_HOURS, type Complaint, type ComplaintKind, type ComplaintList, type ComplaintState, type ComplaintSubject, type Concern } from '#contract/care/complaints.ts';
import { HOUR, instantOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import { isClosed, type StoredComplaint } from '#mocks/operator/customer/complaint.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { note, refusalFor, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';
import { concernView } from './concern.ts';
import { replyDelay } from './replies.ts';

/** Complaints one customer may make: more than anybody has, few enough to be read. */
const COMPLAINT_LIMIT: RateLimit = { most: 10, within: 24 * HOUR };

const isReply = ({ kind }: StoredComplaint['events'][number]) => kind === 'progress' || kind === 'proposal';

/** The moment by which the first reply is promised (S58, S59). */
export function firstReplyDueAt({ createdAt }: StoredComplaint): Millis {
  return createdAt + FIRST_REPLY_HOURS * HOUR;
}

function stateOf(complaint: StoredComplaint): ComplaintState {
  if (isClosed(complaint)) return 'closed';
  const last = complaint.events.findLast(({ kind }) => kind !== 'missed');
  if (last?.kind === 'proposal') return 'answered';
  return last?.kind === 'progress' ? 'in-progress' : 'waiting';
}

function summary(complaint: StoredComplaint): ComplaintList['complaints'][number] {
  const { id, number, kind, subject, createdAt, events } = complaint;
  return {
    id,
    number,
    kind,
    subject,
    state: stateOf(complaint),
    createdAt: instantOf(createdAt),
    firstReplyDueAt: instantOf(firstReplyDueAt(complaint)),
    isLate: events.some((event) => event.kind === 'missed'),
  };
}

/** By when the operator speaks next: the promise for the first reply, the moment it has set itself afterwards. */
function nextReplyBy(complaint: StoredComplaint): Millis | null {
  if (complaint.nextReplyAt === null) return null;
  return complaint.events.some(isReply) ? complaint.nextReplyAt : firstReplyDueAt(complaint);
}

function view(customer: Customer, complaint: StoredComplaint, at: Millis): Complaint {
  const next = nextReplyBy(complaint);
  return {
    ...summary(complaint),
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    text: complaint.text,
    concern: complaint.concern,
    nextReplyBy: next === null ? null : instantOf(next),
    events: complaint.events.map((event) => ({ ...event, at: instantOf(event.at) })),
  };
}

/** @throws Refusal `not-found`, for somebody else's as well. */
function complaintOf({ complaints }: Customer, id: string): StoredComplaint {
  const complaint = complaints.find((each) => each.id === id);
  if (!complaint) throw new Refusal('not-found');
  return complaint;
}

/** What a customer writes. */
interface Written {
  readonly kind: ComplaintKind;
  readonly subject: ComplaintSubject;
  readonly text: string;
  readonly concern: Concern | null;
}

/** Accepts a complaint or suggestion; from this moment run the hours of the first reply (S59, S62). @throws Refusal `not-found` for a concern there is not, `too-many-requests`. */
export function createComplaint(world: World, { customer }: Caller, { kind, subject, text, concern }: Written, at: Millis): Complaint {
  const who = `complaint/${customer.profile.msisdn}`;
  const tooMany = refusalFor(world.failures, who, COMPLAINT_LIMIT, at);
  if (tooMany) throw tooMany;
  const about = concern === null ? null : concernView(world.rating, customer, concern, at);
  note(world.failures, who, COMPLAINT_LIMIT, at);
  const id = secretDigest(world, `complaint/${world.written}/${customer.profile.msisdn}`);
  const complaint: StoredComplaint = {
    id,
    number: slipNumber(at, `complaint/${id}`),
    kind,
    subject,
    text,
    concern: about,
    createdAt: at,
    events: [{ kind: 'received', at }],
    nextReplyAt: at + replyDelay(id, 0),
  };
  customer.complaints.push(complaint);
  return view(customer, complaint, at);
}

/** All of the customer's, newest first. */
export function listComplaints({ customer }: Caller, at: Millis): ComplaintList {
  return { asOf: instantOf(at), maskedNumber: maskMsisdn(customer.profile.msisdn), complaints: customer.complaints.map(summary).reverse() };
}

/** @throws Refusal `not-found`. */
export function getComplaint({ customer }: Caller, id: string, at: Millis): Complaint {
  return view(customer, complaintOf(customer, id), at);
}

/** Takes the proposal, and the matter is closed; or turns it down, and it is looked at again (S60, S61). @throws Refusal `complaint-not-answered` where no proposal waits. */
export function answerProposal({ customer }: Caller, id: string, answer: { answer: 'accept' } | { answer: 'reject'; words: string | null }, at: Millis): Complaint {
  const complaint = complaintOf(customer, id);
  if (stateOf(complaint) !== 'answered') throw new Refusal('complaint-not-answered');
  if (answer.answer === 'accept') complaint.events.push({ kind: 'accepted', at });
  else {
    complaint.events.push({ kind: 'rejected', at, words: answer.words?.trim() || null });
    complaint.nextReplyAt = at + replyDelay(id, complaint.events.length);
  }
  return view(customer, complaint, at);
}

/** Ends it: what is closed already stays as it is. @throws Refusal `not-found`. */
export function closeComplaint({ customer }: Caller, id: string, at: Millis): Complaint {
  const complaint = complaintOf(customer, id);
  if (!isClosed(complaint)) {
    complaint.events.push({ kind: 'closed', at });
    complaint.nextReplyAt = null;
  }
  return view(customer, complaint, at);
}
