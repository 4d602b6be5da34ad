import type { Endpoint } from '#contract/core/endpoint.ts';
import type { Millis } from '#lib/calendar.ts';
import { isRequestId } from '#lib/ids.ts';
import { assertJson, readRequest } from '#mocks/endpoints/core/check.ts';
import type { Call, CookieChanges } from '#mocks/endpoints/core/handler.ts';
import { problemResponse, successResponse } from '#mocks/endpoints/core/responses.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';

/** A call of control as the host hears it: read by the endpoint's own schemas, with whose request it is and the host's clock. */
export type HostCall<E extends Endpoint> = Pick<Call<E>, 'body' | 'query'> & { readonly client: PlainRequest; readonly real: Millis };

/** A call of control that the host answers, because it is of the wire, or of several operators one after the other. */
export interface HostHandler {
  readonly endpoint: Endpoint;
  readonly handle: (call: HostCall<Endpoint>) => CookieChanges & { readonly body: unknown };
}

/** Joins an endpoint and what answers it. */
export function hostHandler<E extends Endpoint>(endpoint: E, handle: (call: HostCall<E>) => CookieChanges & { readonly body: unknown }): HostHandler {
  return { endpoint, handle: handle as unknown as HostHandler['handle'] }; // it is handed what its own endpoint's schemas have read
}

/** The answer of the handler whose call it is; null where it is nobody's here. Never throws: a bad call is a problem. */
export function answerOnHost(handlers: readonly HostHandler[], request: PlainRequest, real: Millis): PlainResponse | null {
  const handler = handlers.find(({ endpoint: { method, path } }) => request.path === path && request.method === method);
  if (!handler) return null;
  const { endpoint, handle } = handler;
  const given = request.headers['x-request-id'] ?? '';
  const requestId = isRequestId(given) ? given : requestIdOf(`host/${request.path}`);
  try {
    if (endpoint.method === 'POST') assertJson(request);
    const read = readRequest(endpoint, { params: {}, query: request.query, body: request.body === '' ? '{}' : request.body });
    const outcome = handle({ ...read, client: request, real } as HostCall<Endpoint>); // read by this endpoint's own schemas
    return successResponse(endpoint.status, outcome.body, { requestId, subject: null }, outcome);
  } catch (error) {
    return problemResponse(error instanceof Refusal ? error : new Refusal('internal-error'), requestId, 0);
  }
}
