import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { TIME_LIMITS, type TimeLimits } from './time-limits.ts';
import { answerUnread } from './unread-request.ts';

/** Something that answers on a port: its address, and the way to stop it. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Answers with `fetch` on a port; 0 takes any free one. Rejects with the system's error (`EADDRINUSE`) when the port is taken. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host, limits = TIME_LIMITS }: { readonly port: number; readonly host: string; readonly limits?: TimeLimits },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: { ...limits } }, (address: AddressInfo) => {
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({
        origin: `http://${name === '0.0.0.0' || name === '[::]' || name === '127.0.0.1' ? 'localhost' : name}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('clientError', answerUnread);
    server.on('error', reject);
  });
}
