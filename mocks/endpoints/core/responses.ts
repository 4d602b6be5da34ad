import { PROBLEM_STATUS, type Problem } from '#contract/core/problems.ts';
import { millisOf, SECOND, type Millis } from '#lib/calendar.ts';
import type { Refusal } from '#mocks/operator/core/refusal.ts';
import type { CookieChanges } from './handler.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';

function headersOf(type: string, requestId: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'no-store', 'x-request-id': requestId };
}

/** What an answer is marked with: the request's number, and an opaque name of the customer whose session it was, so that a screen notices when that changes. */
export interface ResponseMarks {
  readonly requestId: string;
  readonly subject: string | null;
}

/** A successful answer; '' as body with 204. */
export function successResponse(status: number, body: unknown, marks: ResponseMarks, cookies: CookieChanges = {}): PlainResponse {
  return textResponse(status, status === 204 ? '' : JSON.stringify(body), marks, cookies);
}

/** The same, of a body that is JSON text already. */
export function textResponse(status: number, body: string, { requestId, subject }: ResponseMarks, { session, remembered }: CookieChanges = {}): PlainResponse {
  const headers = { ...headersOf('application/json', requestId), ...(subject === null ? {} : { 'x-subject': subject }) };
  const response = { status, headers, body };
  return { ...response, ...(session === undefined ? {} : { setSession: session }), ...(remembered === undefined ? {} : { setRemembered: remembered }) };
}

/** A refusal as `application/problem+json`; 429 says in `retry-after` how many seconds to wait. */
export function problemResponse({ code, details }: Refusal, requestId: string, at: Millis): PlainResponse {
  const status = PROBLEM_STATUS[code];
  const body: Problem = { type: `about:blank#${code}`, title: code.replaceAll('-', ' '), status, code, requestId, ...details };
  const headers = headersOf('application/problem+json', requestId);
  if (status === 429 && details.until) headers['retry-after'] = String(Math.max(1, Math.ceil((millisOf(details.until) - at) / SECOND)));
  return { status, headers, body: JSON.stringify(body) };
}
