import * as v from 'valibot';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { PROBLEM_STATUS, ProblemSchema, type ProblemCode } from '#contract/core/problems.ts';
import type { Answer, Asked } from './client.ts';

/** What the contract says, and what came in its place: both in words. */
export interface Wrong {
  readonly contract: string;
  readonly came: string;
}

/** Members that are named in one difference; the rest are counted. */
const NAMED = 3;

const codeIn = ({ body }: Answer) => (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? ` ${body.code}` : '');
/** An answer in a few words: `404 not-found`, `405 without a code`, `no answer: connection refused`. */
export function inShort(answer: Answer): string {
  if (answer.status === 0) return `no answer: ${answer.text}`;
  return answer.status < 400 ? String(answer.status) : `${answer.status}${codeIn(answer) || ' without a code'}`;
}

const typeOf = ({ headers }: Answer) => (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';

/** Where in a body an issue lies, positions in lists left out, so that a list of twenty says it once. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? '[]' : `.${String(key)}`)).join('');
  return path.replace(/^\./, '') || 'the body';
}

const isMissing = ({ received }: v.BaseIssue<unknown>) => received === 'undefined';

/** Issues in words, each place once: what should be there, and what is. */
function issuesText(issues: readonly v.BaseIssue<unknown>[]): Wrong {
  const flat = issues.flatMap((issue): readonly v.BaseIssue<unknown>[] => issue.issues ?? [issue]);
  const places = new Map(flat.map((issue) => [placeOf(issue), issue]));
  const named = [...places].slice(0, NAMED);
  const more = places.size > NAMED ? `; and ${places.size - NAMED} more` : '';
  return {
    contract: named.map(([place, issue]) => (isMissing(issue) ? `${place} is there` : `${place}: ${issue.expected ?? 'another value'}`)).join('; ') + more,
    came: named.map(([place, issue]) => (isMissing(issue) ? `${place} is missing` : `${place}: ${issue.received}`)).join('; ') + more,
  };
}

/** What is wrong with an answer that should be the endpoint's own: status, content type, members. Null when nothing is. */
export function wrongWithAnswer(endpoint: Endpoint, { answer }: Asked): Wrong | null {
  if (answer.status !== endpoint.status) return { contract: String(endpoint.status), came: inShort(answer) };
  if (!endpoint.response) return answer.text === '' ? null : { contract: `${endpoint.status} without a body`, came: 'a body' };
  if (typeOf(answer) !== 'application/json') return { contract: 'content-type: application/json', came: typeOf(answer) || 'no content-type' };
  const parsed = v.safeParse(endpoint.response, answer.body);
  return parsed.success ? null : issuesText(parsed.issues);
}

/** What is wrong with an answer that should be a refusal with one of these codes. */
export function wrongWithRefusal(codes: readonly ProblemCode[], { answer }: Asked): Wrong | null {
  const contract = codes.map((code) => `${PROBLEM_STATUS[code]} ${code}`).join(' or ');
  const isRight = codes.some((code) => PROBLEM_STATUS[code] === answer.status && codeIn(answer) === ` ${code}`);
  if (!isRight) return { contract, came: inShort(answer) };
  if (typeOf(answer) !== 'application/problem+json') return { contract: 'content-type: application/problem+json', came: typeOf(answer) || 'no content-type' };
  const parsed = v.safeParse(ProblemSchema, answer.body);
  if (!parsed.success) return issuesText(parsed.issues);
  return parsed.output.status === answer.status ? null : { contract: `status ${answer.status} in the problem`, came: `status ${parsed.output.status}` };
}

/** An answer of the API is personal and stored nowhere (D19). */
export function wrongWithCaching({ answer }: Asked): Wrong | null {
  const given = answer.headers.get('cache-control');
  return /\bno-store\b/.test(given ?? '') ? null : { contract: 'cache-control: no-store', came: given === null ? 'no cache-control' : `cache-control: ${given}` };
}

/** The number of a request comes back with its answer, so that a customer can read it out. */
export function wrongWithRequestId({ headers, answer }: Asked): Wrong | null {
  const given = answer.headers.get('x-request-id');
  return given === headers['x-request-id'] ? null : { contract: 'x-request-id: the one that was sent', came: given === null ? 'no x-request-id' : 'another x-request-id' };
}
