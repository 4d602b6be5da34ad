import { Hono, type Context, type Next } from 'hono';
import { compress } from 'hono/compress';
import type { ProblemCode } from '#contract/core/problems.ts';
import { isRequestId } from '#lib/ids.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { cookieFor, plainRequest, responseOf, sessionIdOf } from '#mocks/hosts/plain.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { mayControl } from './control-token.ts';
import { boundedBody, foreignRequest } from './guard.ts';
import type { JournalFile } from './journal.ts';
import { securityHeaders } from './security-headers.ts';

type Env = { Bindings: { incoming?: { socket: { remoteAddress?: string | undefined; destroy: () => void; resetAndDestroy?: () => void } } } };

/** A socket cut as a bad network cuts it (TCP reset), where there is a socket. */
function cut(context: Context<Env>): void {
  const socket = context.env.incoming?.socket;
  if (socket?.resetAndDestroy) socket.resetAndDestroy();
  else socket?.destroy();
}

/** What the host itself refuses, before the operator hears of it. */
function refuse(context: Context<Env>, code: ProblemCode, real: number): Response {
  const given = context.req.header('x-request-id') ?? '';
  const { status, headers, body } = problemResponse(new Refusal(code), isRequestId(given) ? given : requestIdOf(`host/${code}/${real}`), real);
  return new Response(body, { status, headers });
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The operator over HTTP: the API and its control, one world for every tab, phone, terminal and curl (O1). */
export function operatorApp(options: { readonly journal?: JournalFile; readonly seed?: number; readonly real?: () => number; readonly controlToken?: string | undefined }): {
  readonly app: Hono<Env>;
  readonly operator: MockOperator;
} {
  const real = options.real ?? (() => Date.now());
  const operator = createMockOperator({
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.journal ? { journal: options.journal.commands, store: options.journal } : {}),
    real: real(),
  });
  const faultInjector = createFaultInjector(operator);
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.use(compress());
  const answer = async (context: Context<Env>) => {
    const foreign = foreignRequest(context.req.raw);
    if (foreign) return refuse(context, foreign, real());
    const body = await boundedBody(context.req.raw).catch(() => undefined);
    if (body === undefined) return refuse(context, 'malformed-request', real()); // cut off on the way: nobody hears it
    if (body === null) return refuse(context, 'payload-too-large', real());
    const delivery = faultInjector.handle(await plainRequest(context.req.raw, sessionIdOf(context.req.header('cookie') ?? null), { body }), real());
    if (delivery.kind === 'reset') {
      cut(context);
      return context.body(null);
    }
    if (delivery.kind === 'silence') await new Promise(() => {});
    if (delivery.kind !== 'answer') return context.body(null);
    if (delivery.delayMs > 0) await sleep(delivery.delayMs);
    const isSecure = new URL(context.req.url).protocol === 'https:';
    const cookie = cookieFor(delivery.response, isSecure);
    return responseOf(delivery, cookie === null ? {} : { 'set-cookie': cookie });
  };
  const guardControl = async (context: Context<Env>, next: Next) => {
    const address = (context.env as Env['Bindings'] | undefined)?.incoming?.socket.remoteAddress; // none where no server is between
    if (!mayControl(options.controlToken, address, context.req.header('authorization'))) return refuse(context, 'wrong-credentials', real());
    return next();
  };
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.message}`);
    return refuse(context, 'internal-error', real());
  });
  app.all('/api/*', answer);
  app.use('/__operator/*', guardControl);
  app.all('/__operator/*', answer);
  return { app, operator };
}
