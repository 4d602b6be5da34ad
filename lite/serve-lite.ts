import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { FetchApi } from '#lite/core/ask.ts';
import { HEADERS } from '#lite/core/document.ts';
import type { LiteHall } from '#lite/lite-hall.ts';

/** How long a client may take for its request, in ms: slow lines are waited for, silent ones are not. */
const TIME_LIMITS = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5000 };
/** Largest head of a request, in bytes. */
const HEAD_LIMIT = 16 * 1024;

/** What the hall runs at, and behind. */
export interface LiteServer {
  readonly hall: LiteHall;
  /** Origin of the contract's backend, `https://api.example.com`. */
  readonly api: string;
  readonly port: number;
  readonly host: string;
  /** How many proxies stand in front: only then what they say of the customer's address and connection is believed. */
  readonly trustedProxies: number;
}

/** A request as the web knows it. What no trusted proxy has said of address and connection is our own observation. */
function requestOf(incoming: IncomingMessage, proxies: number): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  const chain = proxies > 0 ? (headers.get('x-forwarded-for') ?? '') : '';
  headers.set('x-forwarded-for', [chain, incoming.socket.remoteAddress ?? ''].filter(Boolean).join(', '));
  const isSecure = proxies > 0 && /^https\b/.test(headers.get('x-forwarded-proto') ?? '');
  headers.set('x-forwarded-proto', isSecure ? 'https' : 'http');
  const isWrite = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const url = new URL(incoming.url ?? '/', `${isSecure ? 'https' : 'http'}://${incoming.headers.host ?? 'localhost'}`);
  const body = isWrite ? { body: Readable.toWeb(incoming) as unknown as ReadableStream<Uint8Array>, duplex: 'half' } : {}; // the same stream by another of its two types; it comes in bytes
  return new Request(url, { method: incoming.method ?? 'GET', headers, ...body });
}

async function write(response: Response, outgoing: ServerResponse, acceptsGzip: boolean): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const isPacked = acceptsGzip && body.length > 0;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (isPacked) outgoing.setHeader('content-encoding', 'gzip');
  outgoing.setHeader('vary', 'accept-encoding');
  outgoing.writeHead(response.status);
  outgoing.end(isPacked ? gzipSync(body) : body);
}

/** Reaches the backend: the same path, method, headers and body on its origin; redirects are not followed. */
function backendAt(api: string): FetchApi {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? {} : { body: await request.text() };
    return fetch(new URL(pathname + search, api), { method: request.method, headers: request.headers, redirect: 'manual', ...body });
  };
}

/** Serves the lite hall alone, in front of any backend of the contract. Resolves with its address and the way to stop it; rejects with the system's error where the port is taken. */
export function serveLite({ hall, api, port, host, trustedProxies }: LiteServer): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const fetchApi = backendAt(api);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    const isOurs = pathname === hall.path || pathname.startsWith(`${hall.path}/`);
    const elsewhere = () => new Response(null, { status: pathname === '/' ? 303 : 404, headers: { ...HEADERS, ...(pathname === '/' ? { location: hall.path } : {}) } });
    const response = isOurs ? await hall.handle(requestOf(incoming, trustedProxies), fetchApi) : elsewhere();
    await write(response, outgoing, /\bgzip\b/.test(String(incoming.headers['accept-encoding'])));
  };
  const server = createServer({ ...TIME_LIMITS, maxHeaderSize: HEAD_LIMIT }, (incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => {
      // An address or a host that is none: there is nothing to show, and nobody to show it to.
      if (!outgoing.headersSent) outgoing.writeHead(400, { ...HEADERS, connection: 'close' });
      outgoing.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo; // it listens on a port
      resolve({
        origin: `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
