import { forgetEarly } from './early.ts';
import { Trouble } from './trouble.ts';

/**
 * Whose session answered. The operator marks each answer with an opaque name of the customer; when another customer's answer
 * arrives (signed in again in another tab), nothing of it may be shown among the first one's figures.
 */
let current: string | null = null;
const listeners = new Set<() => void>();

/** Signed in on this page, and no answer to that session has come yet. */
let isUnseen = false;

/** A sign-in has succeeded: the next answer is that session's, unless the browser has refused its cookie. */
export function noteSignedIn(): void {
  isUnseen = true;
}

/** Whether the session that was just given has never come back: the browser refuses cookies. */
export function hasLostSession(): boolean {
  return isUnseen;
}

/** Remembers the first customer seen. @throws Trouble `unreadable` when the answer is another customer's. */
export function noticeSubject(subject: string | null, requestId: string): void {
  if (subject === null) return;
  isUnseen = false;
  if (subject === current) return;
  if (current === null) {
    current = subject;
    channel?.postMessage(subject);
    return;
  }
  current = null;
  for (const listener of listeners) listener();
  throw new Trouble('unreadable', requestId);
}

/** Forgets whose session it was: before a sign-in and after a sign-out. */
export function forgetSubject(): void {
  if (current !== null) channel?.postMessage(null);
  current = null;
  forgetEarly();
}

/** Whether figures of a customer may stand on this page. */
export function isSubjectKnown(): boolean {
  return current !== null;
}

/** The opaque name of the customer whose session answers; null while that is not known. */
export function subjectNow(): string | null {
  return current;
}

let channel: BroadcastChannel | null = null;

/** Tells the customer's other tabs that a write has ended here. */
export function tellOtherTabs(): void {
  if (current !== null) channel?.postMessage(current);
}

/** Calls back when another tab of this browser has signed out, or belongs to another customer than this one; with `true` when the same customer is there, and may have changed something. Returns the way to stop listening. */
export function onOtherTab(listener: (isSame: boolean) => void): () => void {
  const opened = new BroadcastChannel('palm-hall.session');
  channel = opened;
  opened.addEventListener('message', ({ data }) => {
    if (current !== null) listener(data === current);
  });
  return () => {
    opened.close();
    if (channel === opened) channel = null;
  };
}

/** Calls back when the session has become another customer's. Returns the way to stop listening. */
export function onSubjectChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
