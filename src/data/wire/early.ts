import { newRequestId } from '#lib/ids.ts';
import type { Answer } from './answer.ts';

/** Where the real operator is; the same origin unless the build names another (docs/operations.md). */
export const BASE = String(import.meta.env['VITE_API_BASE'] ?? '');

/** A request that is on its way before the code that wants its answer: sent by the inline script (src/shell), or with the tap that leads to a screen. */
interface EarlyRequest {
  readonly path: string;
  /** What it was numbered by; null where the page has asked, and only its answer says so. */
  readonly requestId: string | null;
  readonly response: Promise<Response>;
  /** Its text, where whoever asked reads it already. */
  readonly body?: Promise<string>;
  /** Resolves once that is there, or will never be. */
  readonly whole?: Promise<void>;
  /** The whole of it, once it is there. */
  answer?: Answer;
}
declare global {
  interface Window {
    palmHallEarly?: EarlyRequest | undefined;
  }
}

/** An answer that nobody has wanted by then is of no use: the screen has not come. */
const KEPT_FOR_MS = 10_000;

/** What has been answered since all was last forgotten: a screen that asks for it has something to show at once. */
const answered = new Set<string>();

/** Notes that a path was answered. */
export function noteAnswer(path: string): void {
  answered.add(path);
}

/** Whether this path was answered, and nothing has changed since. */
export function wasAnswered(path: string): boolean {
  return answered.has(path);
}

/** Sends the first request of a screen before the screen is drawn, once. Resolves when its answer is there as a whole, or will never be. */
export function askEarly(path: string): Promise<void> {
  const underWay = window.palmHallEarly;
  if (underWay?.path === path && underWay.whole) return underWay.whole;
  const requestId = newRequestId();
  const headers = { accept: 'application/json', 'x-request-id': requestId };
  const response = fetch(BASE + path, { headers, credentials: BASE ? 'include' : 'same-origin', cache: 'no-store' });
  const body = response.then((answer) => answer.text());
  const drop = () => {
    if (window.palmHallEarly === early) window.palmHallEarly = undefined;
  };
  const keep = async () => {
    const [{ status, headers: said, redirected }, text] = await Promise.all([response, body]);
    early.answer = { status, headers: said, redirected, text, requestId: said.get('x-request-id') ?? requestId };
  };
  const whole = keep().catch(() => undefined); // whoever reads it is told, and tries again: it was the first try (D14)
  const early: EarlyRequest = { path, requestId, response, body, whole };
  window.palmHallEarly = early;
  setTimeout(drop, KEPT_FOR_MS);
  return whole;
}

/** The answer to the early request for this path, where it is there already; the request stays to be taken. */
export function earlyAnswer(path: string): Answer | null {
  const early = globalThis.window?.palmHallEarly;
  return early?.path === path ? (early.answer ?? null) : null;
}

/** Takes the early request for this path, once. */
export function takeEarly(path: string): EarlyRequest | null {
  const early = globalThis.window?.palmHallEarly;
  if (early?.path !== path) return null;
  window.palmHallEarly = undefined;
  return early;
}

/** What was asked for early is nobody's any more, and what was answered says nothing of now. */
export function forgetEarly(): void {
  answered.clear();
  if (globalThis.window) window.palmHallEarly = undefined;
}
