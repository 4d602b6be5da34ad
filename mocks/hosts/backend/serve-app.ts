import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { foreignRequest } from '#mocks/hosts/node/guard.ts';
import { listen, type Listening } from '#mocks/hosts/node/listen.ts';
import { securityHeaders } from '#mocks/hosts/node/pages/security-headers.ts';
import { staticFiles } from '#mocks/hosts/node/pages/static-files.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { newRequestId } from '#lib/ids.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import type { Backend } from './pass-through.ts';

/** What this host itself refuses. */
function refusal(code: ProblemCode): Response {
  const { status, headers, body } = problemResponse(new Refusal(code), newRequestId(), 0);
  return new Response(body, { status, headers });
}

/** Serves a built app and, below `/api`, a backend, on one port: production asks its own origin. No page of another site reaches the backend through it. */
export function serveApp({
  folder,
  backend,
  port,
  host,
}: {
  readonly folder: string;
  readonly backend: Backend;
  readonly port: number;
  readonly host: string;
}): Promise<Listening> {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress());
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.message}`);
    return refusal('bad-gateway');
  });
  app.all('/api/*', (context) => {
    const foreign = foreignRequest(context.req.raw);
    return foreign ? refusal(foreign) : backend(context.req.raw);
  });
  app.route('/', staticFiles(folder));
  return listen(app.fetch, { port, host });
}
