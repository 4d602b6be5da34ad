import * as v from 'valibot';
import { pathOf, type Endpoint, type RequestOf, type ResponseOf } from '#contract/core/endpoint.ts';
import { ProblemSchema, type Problem, type ProblemCode } from '#contract/core/problems.ts';
import { newRequestId } from '#lib/ids.ts';
import type { TroubleKind } from '#lib/trouble-kind.ts';
import type { Jar } from './jar.ts';

/** How the operator is reached: a request with the contract's path on any origin, answered as the contract says. */
export type FetchApi = (request: Request) => Promise<Response>;

/** An answer must be there within this, in ms: people who wait longer press again. */
const WITHIN_MS = 10_000;
/** Of the customer's request, what the operator is told as well: whose address and device it is. */
const FORWARDED = ['user-agent', 'x-forwarded-for', 'x-forwarded-proto'];

/** No answer that can be shown. `requestId` is what a customer may read out to 10086. */
export class Failure extends Error {
  readonly kind: TroubleKind;
  readonly requestId: string;
  readonly problem: Problem | null;

  constructor(kind: TroubleKind, requestId: string, problem: Problem | null = null, cause?: unknown) {
    super(problem?.code ?? kind, { cause });
    this.name = 'Failure';
    this.kind = kind;
    this.requestId = requestId;
    this.problem = problem;
  }

  /** After a write: whether it may have happened all the same (W5). */
  get leavesUnknown(): boolean {
    return this.problem === null || this.problem.status >= 500;
  }

  /** Whether the operator refused with one of these codes. */
  is(...codes: readonly ProblemCode[]): boolean {
    return this.problem !== null && codes.includes(this.problem.code);
  }
}

/** What an answer's body says; undefined where it is no JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  if (!/^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  const json: unknown = await response.json().catch(() => undefined);
  return json;
}

/** Turns an answer into the contract's value. @throws Failure */
async function judged(endpoint: Endpoint, response: Response, requestId: string): Promise<unknown> {
  if (response.status >= 400) {
    const parsed = v.safeParse(ProblemSchema, await jsonOf(response));
    if (parsed.success && parsed.output.status === response.status) throw new Failure('problem', parsed.output.requestId, parsed.output);
    throw new Failure('unreadable', requestId);
  }
  if (response.status !== endpoint.status) throw new Failure('unreadable', requestId);
  if (!endpoint.response) return undefined;
  const parsed = v.safeParse(endpoint.response, await jsonOf(response));
  if (!parsed.success) throw new Failure('unreadable', requestId);
  return parsed.output;
}

function late(requestId: string): { readonly promise: Promise<never>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('timeout', requestId)), WITHIN_MS);
  });
  return { promise, stop: () => clearTimeout(timer) };
}

/** Asks the operator for one customer; `key` is the idempotency key of a write. Cookies go both ways through the jar. @throws Failure */
export async function ask<E extends Endpoint>(
  { request, jar, fetchApi }: { readonly request: Request; readonly jar: Jar; readonly fetchApi: FetchApi },
  endpoint: E,
  values: RequestOf<E>,
  key?: string,
): Promise<ResponseOf<E>> {
  const { params, query, body } = values as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }; // whichever of them the endpoint declares
  const requestId = newRequestId();
  const headers = new Headers({ accept: 'application/json', 'x-request-id': requestId, cookie: jar.forOperator() });
  for (const name of FORWARDED) if (request.headers.has(name)) headers.set(name, request.headers.get(name) ?? '');
  if (endpoint.method !== 'GET') headers.set('content-type', 'application/json');
  if (key !== undefined) headers.set('idempotency-key', key);
  const asked = new Request(new URL(pathOf(endpoint, params, query), request.url), {
    method: endpoint.method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const limit = late(requestId);
  try {
    const answered = fetchApi(asked).then(async (response) => {
      for (const cookie of response.headers.getSetCookie()) jar.pass(cookie);
      return judged(endpoint, response, requestId);
    });
    return (await Promise.race([answered, limit.promise])) as ResponseOf<E>; // judged by the endpoint's own schema
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('network', requestId, null, error);
  } finally {
    limit.stop();
  }
}
