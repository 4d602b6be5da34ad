import { Hono, type Context, type Next } from 'hono';
import { compress } from 'hono/compress';
import type { Millis } from '#lib/calendar.ts';
import { isRequestId } from '#lib/ids.ts';
import { restoreBundle } from '#mocks/control/contracts/bundles.ts';
import { WORLD_COOKIE, WORLD_HEADER } from '#mocks/control/contracts/worlds.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { cookieIn, cookiesFor, cookiesIn, plainRequest, responseOf } from '#mocks/hosts/plain.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { CLIENT_LIMITS, clientAddress, countedAs, type ClientLimits } from './client-limits.ts';
import { mayControl } from './control-token.ts';
import { BODY_LIMIT, boundedBody, BUNDLE_LIMIT, cameOverTls, foreignRequest } from './guard.ts';
import { EVENTS_PATH, eventStream } from './events.ts';
import type { JournalFile } from './journal.ts';
import type { AskForPage } from './pages/static-files.ts';
import { securityHeaders } from './pages/security-headers.ts';
import { createWorlds, hostedWorld, isWorldName, type HostedWorld } from './worlds.ts';

type Env = { Bindings: { incoming?: { socket: { remoteAddress?: string | undefined; destroy: () => void; resetAndDestroy?: () => void } } } };

/** The socket a request came by. */
const socketOf = (context: Context<Env>) => (context.env as Env['Bindings'] | undefined)?.incoming?.socket; // there is none where no server stands around the app

/** A socket cut as a bad network cuts it (TCP reset), where there is a socket. */
function cut(context: Context<Env>): void {
  const socket = socketOf(context);
  if (socket?.resetAndDestroy) socket.resetAndDestroy();
  else socket?.destroy();
}

/** In place of a body that ended before its end. */
const CUT_OFF = Symbol('a body cut off');

/** What the host itself refuses, before the operator hears of it. */
function refuse(context: Context<Env>, refusal: Refusal, at: Millis): Response {
  const given = context.req.header('x-request-id') ?? '';
  const { status, headers, body } = problemResponse(refusal, isRequestId(given) ? given : requestIdOf(`host/${refusal.code}/${at}`), at);
  return new Response(body, { status, headers });
}

/** Of a page's request: who asks, and by which way. */
const SAYS_WHO = ['cookie', 'host', 'x-forwarded-for', 'x-forwarded-proto', WORLD_HEADER];

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How the operator is reached over HTTP. */
export interface HostOptions {
  readonly journal?: JournalFile;
  readonly seed?: number;
  readonly real?: () => number;
  readonly clientLimits?: ClientLimits;
  /** How many proxies stand in front, whose `x-forwarded-for` is believed. */
  readonly trustedProxies?: number;
  /** Names the host answers to beside this machine's own. */
  readonly names?: readonly string[];
  /** What other machines show to turn the operator (`mayControl`). */
  readonly controlToken?: string | undefined;
}

/** The operator over HTTP: the API and its control, one world for every tab, phone, terminal and curl (O1). */
export function operatorApp(options: HostOptions): {
  readonly app: Hono<Env>;
  readonly operator: MockOperator;
  /** For the page that a signed-in customer opens. Not where a tester has set faults: what goes wrong is to meet the page's own requests. */
  readonly askForPage: AskForPage;
} {
  const real = options.real ?? (() => Date.now());
  const operator = createMockOperator({
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.journal ? { journal: options.journal.rest, saved: options.journal.saved, store: options.journal, secret: options.journal.secret } : {}),
    real: real(),
  });
  const limits = options.clientLimits ?? CLIENT_LIMITS;
  const shared = hostedWorld(operator, limits);
  const worldNamed = createWorlds(options.seed, limits);
  /** The world a request means: the shared one where it names none; null where the name is no name. */
  const worldOf = (context: Context<Env>): HostedWorld | null => {
    const name = context.req.query('world') ?? context.req.header(WORLD_HEADER) ?? cookieIn(context.req.header('cookie') ?? '', WORLD_COOKIE);
    if (name === undefined || name === '') return shared;
    return isWorldName(name) ? worldNamed(name, real()) : null;
  };
  const addressOf = (context: Context<Env>) => clientAddress(socketOf(context)?.remoteAddress, context.req.header('x-forwarded-for') ?? null, options.trustedProxies ?? 0);
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.use(compress());
  const answer = async (context: Context<Env>) => {
    const foreign = foreignRequest(context.req.raw, options.names);
    if (foreign) return refuse(context, new Refusal(foreign), operator.now(real()));
    const world = worldOf(context);
    if (!world) return refuse(context, new Refusal('malformed-request', { fields: ['world'] }), operator.now(real()));
    const { faultInjector, limiter } = world;
    const at = world.operator.now(real());
    const body = await boundedBody(context.req.raw, context.req.path === restoreBundle.path ? BUNDLE_LIMIT : BODY_LIMIT).catch((): typeof CUT_OFF => CUT_OFF);
    // Its client has gone, or was too slow and has had its 408: nobody hears an answer, and nothing was asked in whole.
    if (body === CUT_OFF) return context.body(null, 408);
    if (body === null) return refuse(context, new Refusal('payload-too-large'), at);
    const isSecure = cameOverTls(context.req.raw, options.trustedProxies ?? 0);
    const { query, ...plain } = await plainRequest(context.req.raw, cookiesIn(context.req.header('cookie') ?? null, isSecure), { body });
    const { world: _name, ...asked } = query;
    const request = { ...plain, query: asked };
    const address = countedAs(addressOf(context));
    const tooMany = limiter.refusalFor(address, request, at);
    if (tooMany) return refuse(context, tooMany, at);
    const delivery = faultInjector.handle(request, real());
    // A bench that looks at what was said would otherwise be told of its own looking, without end.
    if (!(request.path.startsWith('/__operator/') && request.method === 'GET')) for (const listener of world.listeners) listener();
    if (delivery.kind === 'answer') limiter.note(address, request, delivery.response, at);
    if (delivery.kind === 'reset') {
      cut(context);
      return context.body(null);
    }
    if (delivery.kind === 'silence') await new Promise(() => {});
    if (delivery.kind !== 'answer') return context.body(null);
    if (delivery.delayMs > 0) await sleep(delivery.delayMs);
    // A read says by itself what `compress` would say behind it: that makes a new answer to say it.
    const response = responseOf(delivery, request.method === 'GET' && delivery.response.body !== '' ? { vary: 'Accept-Encoding' } : {});
    for (const cookie of cookiesFor(delivery.response, isSecure)) response.headers.append('set-cookie', cookie);
    return response;
  };
  const guardControl = async (context: Context<Env>, next: Next) => {
    // Behind a proxy every socket is this machine's own, and says nothing of who is at its other end.
    const address = options.trustedProxies ? undefined : socketOf(context)?.remoteAddress;
    if (!mayControl(options.controlToken, address, context.req.header('authorization'))) return refuse(context, new Refusal('wrong-credentials'), operator.now(real()));
    return next();
  };
  // An address of any page or call that names a world leaves its name with the browser, which brings it along from then on; an empty name leads back.
  app.use(async (context, next) => {
    await next();
    const name = context.req.query('world');
    if (name === '') context.header('set-cookie', `${WORLD_COOKIE}=; Max-Age=0; Path=/; SameSite=Strict`, { append: true });
    else if (name !== undefined && isWorldName(name)) context.header('set-cookie', `${WORLD_COOKIE}=${name}; Path=/; SameSite=Strict`, { append: true });
  });
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.message}`);
    return refuse(context, new Refusal('internal-error'), operator.now(real()));
  });
  app.all('/api/*', answer);
  app.all('/__cashier/*', answer);
  app.use('/__operator/*', guardControl);
  app.get(EVENTS_PATH, (context) => {
    const foreign = foreignRequest(context.req.raw, options.names);
    const world = worldOf(context);
    if (foreign || !world) return refuse(context, new Refusal(foreign ?? 'malformed-request'), operator.now(real()));
    return eventStream(world);
  });
  app.all('/__operator/*', answer);
  const askForPage: AskForPage = async (context, path) => {
    const ofHost = context as unknown as Context<Env>; // its bindings are the node server's own
    const world = context.req.query('world') === undefined ? worldOf(ofHost) : null;
    const isSecure = cameOverTls(context.req.raw, options.trustedProxies ?? 0);
    const { sessionId } = cookiesIn(context.req.header('cookie') ?? null, isSecure);
    if (!world || sessionId === null || world.faultInjector.hasFaults()) return null;
    const headers = new Headers([...context.req.raw.headers].filter(([name]) => SAYS_WHO.includes(name)));
    return app.fetch(new Request(new URL(path, context.req.url), { headers }), ofHost.env);
  };
  return { app, operator, askForPage };
}
