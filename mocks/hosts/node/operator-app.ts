import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import type { ProblemCode } from '#contract/core/problems.ts';
import { isRequestId } from '#lib/ids.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { cookieFor, plainRequest, responseOf, sessionIdOf } from '#mocks/hosts/plain.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { boundedBody, foreignRequest } from './guard.ts';
import type { JournalFile } from './journal.ts';

type Env = { Bindings: { incoming?: { socket: { destroy: () => void; resetAndDestroy?: () => void } } } };

/** A socket cut as a bad network cuts it (TCP reset), where there is a socket. */
function cut(context: Context<Env>): void {
  const socket = context.env.incoming?.socket;
  if (socket?.resetAndDestroy) socket.resetAndDestroy();
  else socket?.destroy();
}

/** In place of a body that ended before its end. */
const CUT_OFF = Symbol('a body cut off');

/** What the host itself refuses, before the operator hears of it. */
function refuse(context: Context<Env>, code: ProblemCode, real: number): Response {
  const given = context.req.header('x-request-id') ?? '';
  const { status, headers, body } = problemResponse(new Refusal(code), isRequestId(given) ? given : requestIdOf(`host/${code}/${real}`), real);
  return new Response(body, { status, headers: { ...headers, 'x-content-type-options': 'nosniff' } });
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The operator over HTTP: the API and its control, one world for every tab, phone, terminal and curl (O1). */
export function operatorApp(options: { readonly journal?: JournalFile; readonly seed?: number; readonly real?: () => number }): {
  readonly app: Hono<Env>;
  readonly operator: MockOperator;
} {
  const real = options.real ?? (() => Date.now());
  const operator = createMockOperator({
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.journal ? { journal: options.journal.rest, saved: options.journal.saved, store: options.journal } : {}),
    real: real(),
  });
  const faultInjector = createFaultInjector(operator);
  const app = new Hono<Env>();
  app.use(compress());
  const answer = async (context: Context<Env>) => {
    const foreign = foreignRequest(context.req.raw);
    if (foreign) return refuse(context, foreign, real());
    const body = await boundedBody(context.req.raw).catch((): typeof CUT_OFF => CUT_OFF);
    // Its client has gone, or was too slow and has had its 408: nobody hears an answer, and nothing was asked in whole.
    if (body === CUT_OFF) return context.body(null, 408);
    if (body === null) return refuse(context, 'payload-too-large', real());
    const delivery = faultInjector.handle(await plainRequest(context.req.raw, sessionIdOf(context.req.header('cookie') ?? null), body), real());
    if (delivery.kind === 'reset') {
      cut(context);
      return context.body(null);
    }
    if (delivery.kind === 'silence') await new Promise(() => {});
    if (delivery.kind !== 'answer') return context.body(null);
    if (delivery.delayMs > 0) await sleep(delivery.delayMs);
    const isSecure = new URL(context.req.url).protocol === 'https:';
    const cookie = cookieFor(delivery.response, isSecure);
    return responseOf(delivery, { 'x-content-type-options': 'nosniff', ...(cookie === null ? {} : { 'set-cookie': cookie }) });
  };
  app.all('/api/*', answer);
  app.all('/__operator/*', answer);
  return { app, operator };
}
