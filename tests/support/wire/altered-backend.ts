import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** A backend on a port of its own, behind a proxy that may alter what is asked and what is answered. */
export interface AlteredBackend {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What a proxy does to requests on their way there, and to answers on their way back; what it leaves out stays as it is. */
export interface Alterations {
  /** Headers as they are sent on. */
  readonly ask?: (request: Request) => Headers;
  /** The answer in the place of this one; null for no change. */
  readonly answer?: (request: Request, response: Response, text: string) => Response | null;
}

/** Puts a proxy before the backend at `origin`. */
export function serveAltered(origin: string, { ask, answer }: Alterations): Promise<AlteredBackend> {
  const forward = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const headers = ask?.(request) ?? new Headers(request.headers);
    for (const name of ['host', 'connection', 'content-length', 'accept-encoding']) headers.delete(name);
    const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.text();
    const response = await fetch(origin + pathname + search, { method: request.method, headers, body, redirect: 'manual' });
    const text = await response.text();
    const given = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) given.delete(name);
    const plain = new Response(response.status === 204 ? null : text, { status: response.status, headers: given });
    return answer?.(request, plain, text) ?? plain;
  };
  return new Promise((resolve) => {
    const server = serve({ fetch: forward, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      resolve({
        origin: `http://localhost:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
