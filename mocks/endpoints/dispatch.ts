import type { Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { isRequestId } from '#lib/ids.ts';
import { assertMayEnter } from '#mocks/operator/session/access.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { deviceIn } from '#mocks/operator/session/device.ts';
import { callerOf, isRunning, subjectOf, touch, type Caller } from '#mocks/operator/session/sessions.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { Violation, World } from '#mocks/operator/world.ts';
import { assertJson, faultOf, mayAnswerWith, readRequest } from '#mocks/endpoints/core/check.ts';
import type { Call, CookieChanges, Handler } from '#mocks/endpoints/core/handler.ts';
import { rememberedBody } from '#mocks/endpoints/core/remembered-answers.ts';
import { noteChange } from '#mocks/world/changes.ts';
import { HANDLER_OF } from './registry.ts';
import { answerLostWithSession, storeAnswer, storedAnswer } from '#mocks/endpoints/core/idempotency.ts';
import { matchPath, type Match } from '#mocks/endpoints/core/match.ts';
import { problemResponse, successResponse, textResponse } from '#mocks/endpoints/core/responses.ts';

/** Oldest violations go first beyond this many. */
const VIOLATION_LIMIT = 500;

interface Exchange {
  readonly world: World;
  readonly request: PlainRequest;
  readonly at: Millis;
  readonly requestId: string;
  endpoint: Endpoint | null;
  changed: boolean;
}

function recordViolation({ world, at, endpoint, request }: Exchange, side: Violation['side'], detail: string): void {
  world.violations.push({ at: instantOf(at), endpoint: endpoint?.id ?? `${request.method} ${request.path}`, side, detail });
  if (world.violations.length > VIOLATION_LIMIT) world.violations.shift();
}

/** @throws Refusal `not-in-contract` for a path the contract does not have (O5), `method-not-allowed` for a method it does not have there. */
function route(exchange: Exchange): Match {
  const { method, path } = exchange.request;
  const matches = matchPath(ENDPOINTS, path);
  if (matches.length === 0) {
    recordViolation(exchange, 'route', 'not in the contract');
    throw new Refusal('not-in-contract');
  }
  const match = matches.find(({ endpoint }) => endpoint.method === method);
  if (!match) throw new Refusal('method-not-allowed');
  exchange.endpoint = match.endpoint;
  return match;
}

function identify(exchange: Exchange, endpoint: Endpoint): Caller | null {
  const { world, request, at } = exchange;
  if (endpoint.access === 'public' || (endpoint.access === 'anyone' && !isRunning(world, request.sessionId, at))) return null;
  const caller = callerOf(world, request.sessionId, at);
  if (touch(caller.session, at)) exchange.changed = true;
  return caller;
}

/** What of a request is let through: who asks is judged first, then what is asked, then whether it may be. @throws Refusal */
function admit(exchange: Exchange, { endpoint, params }: Match): Call<Endpoint> {
  const { world, request, at } = exchange;
  const caller = identify(exchange, endpoint);
  const read = readRequest(endpoint, { params, query: request.query, body: request.body });
  if (caller) assertMayEnter(endpoint, caller, params['month'], at);
  return { world, rating: world.rating, at, presented: request.sessionId, remembered: request.remembered ?? null, device: deviceIn(request), caller, ...read } as Call<Endpoint>; // read by this endpoint's own schemas
}

/** What the endpoint says, judged by its contract. */
function outcomeOf(exchange: Exchange, endpoint: Endpoint, call: Call<Endpoint>): ReturnType<Handler['handle']> {
  const outcome = HANDLER_OF.get(endpoint.id)?.handle(call);
  if (!outcome) throw new Refusal('not-in-contract');
  const fault = faultOf(endpoint, outcome.body);
  if (fault) recordViolation(exchange, 'response', fault);
  return outcome;
}

const marksOf = ({ requestId }: Exchange, { caller }: Call<Endpoint>) => ({ requestId, subject: caller && subjectOf(caller) });

/** A read that changes no cookie may be answered as it was a moment ago. */
function handleRead(exchange: Exchange, endpoint: Endpoint, call: Call<Endpoint>): PlainResponse {
  const { world, request, at } = exchange;
  let cookies: CookieChanges = {};
  const body = rememberedBody(world, endpoint, request, call.caller, at, () => {
    const { body: said, ...changes } = outcomeOf(exchange, endpoint, call);
    cookies = changes;
    return JSON.stringify(said);
  });
  return textResponse(endpoint.status, body, marksOf(exchange, call), cookies);
}

function handleWrite(exchange: Exchange, endpoint: Endpoint, call: Call<Endpoint>): PlainResponse {
  // From here on the endpoint decides: what is refused before it has changed nothing, and is no command.
  exchange.changed = true;
  const outcome = outcomeOf(exchange, endpoint, call);
  return successResponse(endpoint.status, outcome.body, marksOf(exchange, call), outcome);
}

function handleOnce(exchange: Exchange): PlainResponse {
  const { world, request, at } = exchange;
  const match = route(exchange);
  if (match.endpoint.method === 'GET') return handleRead(exchange, match.endpoint, admit(exchange, match));
  assertJson(request);
  const lost = answerLostWithSession(world, request, at);
  if (lost) return lost;
  const call = admit(exchange, match);
  const replay = storedAnswer(world, request, at);
  if (replay) return replay;
  const response = handleWrite(exchange, match.endpoint, call);
  storeAnswer(world, request, response, at);
  return response;
}

function asRefusal(exchange: Exchange, error: unknown): Refusal {
  if (!(error instanceof Refusal)) {
    recordViolation(exchange, 'response', error instanceof Error ? error.message : 'something was thrown');
    return new Refusal('internal-error');
  }
  if (exchange.endpoint && !mayAnswerWith(exchange.endpoint, error.code)) recordViolation(exchange, 'response', `refused with ${error.code}, which its contract does not list`);
  return error;
}

/** The number the client gave its request, so that it knows it even when no answer arrives; otherwise one of ours. */
function numberOf(world: World, { headers }: PlainRequest): string {
  const given = headers['x-request-id'] ?? '';
  return isRequestId(given) ? given : requestIdOf(`${world.seed}/${world.written}/${world.read}`);
}

function answerOf(exchange: Exchange): PlainResponse {
  try {
    return handleOnce(exchange);
  } catch (error) {
    return problemResponse(asRefusal(exchange, error), exchange.requestId, exchange.at);
  }
}

/** Answers a request at the operator's moment `at`, and says whether the state changed. Never throws. */
export function dispatch(world: World, request: PlainRequest, at: Millis): { readonly response: PlainResponse; readonly changed: boolean } {
  advanceWorld(world, at);
  const { written } = world;
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
  world.read = isWrite ? 0 : world.read + 1;
  if (isWrite) world.written += 1;
  const exchange: Exchange = { world, request, at: world.now, requestId: numberOf(world, request), endpoint: null, changed: false };
  const response = answerOf(exchange);
  // A write that is refused may still have counted a wrong try.
  if (isWrite) noteChange(world);
  if (!exchange.changed) world.written = written;
  return { response, changed: exchange.changed };
}
