import { Hono, type Context } from 'hono';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import { openJournal } from './journal.ts';
import { listen, type Listening } from './listen.ts';
import { operatorApp, type HostOptions } from './operator-app.ts';
import { staticFiles } from './pages/static-files.ts';
import { TIME_LIMITS, type TimeLimits } from './time-limits.ts';

/** A running host: its address, its operator, and the way to stop it. */
export interface RunningHost extends Listening {
  readonly operator: MockOperator;
}

/** A hall of plain pages at a path: a request, and the way to the operator, in; a page out. */
export interface MountedHall {
  readonly path: string;
  readonly handle: (request: Request, fetchApi: (request: Request) => Promise<Response>) => Promise<Response>;
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
    /** A hall drawn on this server, below its path: it asks the operator as a client would, on behalf of the customer whose request it is. */
    readonly mounted?: MountedHall;
    /** Commands between two snapshots of the world. */
    readonly snapshotEvery?: number;
  },
): Promise<RunningHost> {
  const { journal, limits = TIME_LIMITS, snapshotEvery, mounted, ...rest } = options;
  const kept = journal === undefined ? null : openJournal(journal, { seed: options.seed, snapshotEvery });
  const { app: operatorRoutes, operator, askForPage } = operatorApp(kept === null ? rest : { ...rest, journal: kept });
  const app = new Hono();
  app.route('/', operatorRoutes as unknown as Hono); // its bindings are the node server's own
  if (mounted) {
    // Its requests to the operator come by the customer's own connection: limits of a client count for the customer, not for the hall.
    const draw = (context: Context) => mounted.handle(context.req.raw, async (request) => operatorRoutes.fetch(request, context.env as Parameters<typeof operatorRoutes.fetch>[1])); // its bindings are the node server's own
    app.all(mounted.path, draw);
    app.all(`${mounted.path}/*`, draw);
  }
  app.route('/', staticFiles(options.folder, askForPage));
  try {
    const { origin, close } = await listen(app.fetch, { port: options.port, host: options.host, limits });
    return {
      origin,
      operator,
      async close() {
        await close();
        operator.leave();
        kept?.close();
      },
    };
  } catch (error) {
    kept?.close();
    throw error;
  }
}
