import * as v from 'valibot';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { ProblemSchema, type Problem } from '#contract/core/problems.ts';
import type { Answer } from './answer.ts';
import { noticeSubject } from './subject.ts';
import { Trouble } from './trouble.ts';

/** Milliseconds of a Retry-After header, in seconds or as a date; null without one that can be read. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** JSON of an answer; undefined when it is none: another content type, cut off, or another site's page after a redirect. */
function jsonOf(answer: Answer): unknown {
  if (answer.redirected || !/^application\/(problem\+)?json\b/.test(answer.headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined; // not JSON after all: the caller says "unreadable"
  }
}

function problemOf(answer: Answer): Problem | null {
  const parsed = v.safeParse(ProblemSchema, jsonOf(answer));
  return parsed.success && parsed.output.status === answer.status ? parsed.output : null;
}

/**
 * Turns an answer into the contract's value: content type, redirect, JSON, then the schema (D14).
 * @throws Trouble `problem` when the operator refused, `unreadable` for everything that is not the contract's.
 */
export function judge(endpoint: Endpoint, answer: Answer): unknown {
  const { requestId, status } = answer;
  const retryAfter = retryAfterOf(answer.headers.get('retry-after'), Date.now());
  if (status >= 400) {
    const problem = problemOf(answer);
    if (problem) throw new Trouble('problem', problem.requestId, { status, problem, retryAfter });
    throw new Trouble('unreadable', requestId, { status, retryAfter });
  }
  if (status !== endpoint.status) throw new Trouble('unreadable', requestId, { status });
  noticeSubject(answer.headers.get('x-subject'), requestId);
  if (!endpoint.response) return undefined;
  const parsed = v.safeParse(endpoint.response, jsonOf(answer));
  if (!parsed.success) throw new Trouble('unreadable', requestId, { status });
  return parsed.output;
}
