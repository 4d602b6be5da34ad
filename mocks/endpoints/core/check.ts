import * as v from 'valibot';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';

/** The output of the schema; undefined where the contract has none. @throws Refusal `malformed-request` naming the members that are wrong. */
function read(schema: v.GenericSchema | undefined, given: unknown): unknown {
  if (!schema) return undefined;
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  throw new Refusal('malformed-request', { fields: [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? 'body'))] });
}

/** The body's JSON. @throws Refusal `malformed-request` when it is none. */
function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new Refusal('malformed-request', { fields: ['body'] });
  }
}

/** Every write needs the JSON content type, which no form of another site can send (D18). @throws Refusal `unsupported-media-type`. */
export function assertJson({ headers }: PlainRequest): void {
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw new Refusal('unsupported-media-type');
}

/** What of a request the contract lets through. @throws Refusal `malformed-request`. */
export function readRequest(endpoint: Endpoint, given: { params: unknown; query: unknown; body: string }): { params: unknown; query: unknown; body: unknown } {
  return {
    params: read(endpoint.params, given.params),
    query: read(endpoint.query, given.query),
    body: endpoint.body ? read(endpoint.body, jsonOf(given.body)) : undefined,
  };
}

/** What is wrong with an answer by the contract; null when nothing is. */
export function faultOf(endpoint: Endpoint, body: unknown): string | null {
  if (!endpoint.response) return body === undefined ? null : 'a body where there is none';
  const parsed = v.safeParse(endpoint.response, body);
  return parsed.success ? null : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ');
}

/** Whether the contract knows the endpoint may refuse so. */
export function mayAnswerWith(endpoint: Endpoint, code: ProblemCode): boolean {
  return problemCodesOf(endpoint).includes(code);
}
