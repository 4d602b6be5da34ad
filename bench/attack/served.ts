import { CLIENT_LIMITS } from '#mocks/hosts/node/client-limits.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';

/**
 * The Node host in a process of its own: prints its address, then serves until it is killed. `limited`: as behind a proxy that says whose
 * address it is, with what each may do within an hour; otherwise nobody has a limit.
 */
const [journal = '', limits] = process.argv.slice(2);
const { origin } = await serveHall({
  folder: 'public',
  port: 0,
  host: '127.0.0.1',
  journal,
  snapshotEvery: 40,
  ...(limits === 'limited' ? { clientLimits: CLIENT_LIMITS, trustedProxies: 1 } : { clientLimits: { failures: 0, codes: 0 } }),
});
console.log(origin);
