import * as v from 'valibot';
import { pathOf, type Endpoint, type RequestOf, type ResponseOf } from '#contract/core/endpoint.ts';
import { ProblemSchema, type Problem, type ProblemCode } from '#contract/core/problems.ts';
import { newKey } from '#lib/ids.ts';

/** What goes over the wire, whoever carries it: `fetch` of a browser or of Node, or Playwright's. */
interface Outgoing {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}
interface Incoming {
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}
export type Send = (address: string, request: Outgoing) => Promise<Incoming>;

/** Why the operator did not do what was asked: its code, the members it names, and all of its problem. */
export class OperatorRefusal extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly string[];
  readonly problem: Problem;
  constructor(problem: Problem) {
    const named = [...(problem.fields ?? []), problem.reason ?? '', problem.until ?? ''].filter((word) => word !== '');
    super([problem.title, ...named].join(', '));
    this.code = problem.code;
    this.fields = problem.fields ?? [];
    this.problem = problem;
  }
}

/** Asks an endpoint, of control or of the API. @throws OperatorRefusal; Error where what answers is no operator */
export type Call = <E extends Endpoint>(endpoint: E, request: RequestOf<E>) => Promise<ResponseOf<E>>;

function jsonOf(text: string, from: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new Error(`${from} answered with no JSON: ${text.slice(0, 80)}`, { cause });
  }
}

/** The one way to the operator: a request by its endpoint's types, its answer judged by its endpoint's schema. `headers`: what goes with every request. */
export function createCall(base: string, send: Send, headers: () => Readonly<Record<string, string>>): Call {
  return async <E extends Endpoint>(endpoint: E, request: RequestOf<E>) => {
    const { params, query, body } = request as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }; // RequestOf only narrows it
    const address = base + pathOf(endpoint, params, query);
    const isWrite = endpoint.method !== 'GET';
    const response = await send(address, {
      method: endpoint.method,
      headers: { ...(isWrite ? { 'content-type': 'application/json', 'idempotency-key': newKey() } : {}), ...headers() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const from = `${endpoint.method} ${address} (${response.status})`;
    if (!response.ok) throw new OperatorRefusal(v.parse(ProblemSchema, jsonOf(await response.text(), from)));
    return (endpoint.response ? v.parse(endpoint.response, jsonOf(await response.text(), from)) : undefined) as ResponseOf<E>; // judged by the endpoint's own schema
  };
}
