import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import { openJournal } from './journal.ts';
import { operatorApp, type HostOptions } from './operator-app.ts';
import { staticFiles } from './static-files.ts';
import { answerUnread } from './unread-request.ts';
import { TIME_LIMITS, type TimeLimits } from './time-limits.ts';

/** A running host: its address, its operator, and the way to stop it. */
export interface RunningHost {
  readonly origin: string;
  readonly operator: MockOperator;
  readonly close: () => Promise<void>;
}

/**
 * Serves app and operator on one port. `port` 0 takes any free one. `journal` is a file; without it the world is gone when the host stops.
 * Rejects with the system's error (`EADDRINUSE`) when the port is taken, with `FileInUse` when another process keeps the journal.
 */
export async function serveHall(
  options: Omit<HostOptions, 'journal'> & {
    readonly folder: string;
    readonly port: number;
    readonly host: string;
    readonly journal?: string;
    readonly limits?: TimeLimits;
    /** Commands between two snapshots of the world. */
    readonly snapshotEvery?: number;
  },
): Promise<RunningHost> {
  const { journal, limits = TIME_LIMITS, snapshotEvery, ...rest } = options;
  const kept = journal === undefined ? null : openJournal(journal, { seed: options.seed, snapshotEvery });
  const { app: operatorRoutes, operator } = operatorApp(kept === null ? rest : { ...rest, journal: kept });
  const app = new Hono();
  app.route('/', operatorRoutes as unknown as Hono); // its bindings are the node server's own
  app.route('/', staticFiles(options.folder));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host, serverOptions: { ...limits } }, (address: AddressInfo) => {
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({
        origin: `http://${name === '0.0.0.0' || name === '[::]' || name === '127.0.0.1' ? 'localhost' : name}:${address.port}`,
        operator,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              operator.leave();
              kept?.close();
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('clientError', answerUnread);
    server.on('error', (error) => {
      kept?.close();
      reject(error);
    });
  });
}
