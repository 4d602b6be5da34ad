import type * as v from 'valibot';
import type { ProblemCode } from './problems.ts';

/** Who may call: anybody, anybody with more for a signed-in customer (`anyone`), a signed-in customer, or one holding a step-up grant for that purpose. */
export type Access = 'public' | 'anyone' | 'session' | 'step-up:statements';

type Schema = v.GenericSchema;

/** One endpoint of the wire as a value: what is sent, what may come back. The client, the mock operator and openapi.json read nothing else. */
export interface Endpoint {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below the API's base, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** The TM Forum Open API resource it is named after, where one exists. */
  readonly tmf?: string;
  readonly access: Access;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly status: 200 | 201 | 202 | 204;
  /** Schema of the successful body; none with 204. */
  readonly response?: Schema;
  /** How long the body may take once it has begun to arrive, in ms, where that is longer than usual: a large answer on a slow line. */
  readonly bodyWithinMs?: number;
  /** Problems of its own, beside COMMON_PROBLEMS and those its access brings. */
  readonly problems: readonly ProblemCode[];
}

type Input<S> = S extends Schema ? v.InferInput<S> : never;
/** What a caller gives: only the members the endpoint declares. */
export type RequestOf<E extends Endpoint> = (E extends { params: infer P } ? { params: Input<P> } : unknown) &
  (E extends { query: infer Q } ? { query?: Input<Q> } : unknown) &
  (E extends { body: infer B } ? { body: Input<B> } : unknown);
/** What a caller gets: the parsed body, nothing with 204. */
export type ResponseOf<E extends Endpoint> = E extends { response: infer R } ? (R extends Schema ? v.InferOutput<R> : never) : undefined;

/** Declares an endpoint, keeping its literal types. */
export function endpoint<const E extends Endpoint>(declared: E): E {
  return declared;
}

/** The path with its parameters filled in and encoded, and the query appended; empty members are left out. */
export function pathOf(declared: Endpoint, params: Readonly<Record<string, unknown>> = {}, query: Readonly<Record<string, unknown>> = {}): string {
  const path = declared.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
