import { serveHall } from '#mocks/hosts/node/serve.ts';

/** The Node host in a process of its own, for tests that kill it: prints its address, then serves until it is gone. */
const [journal = '', snapshotEvery] = process.argv.slice(2);
const { origin } = await serveHall({
  folder: 'public',
  port: 0,
  host: '127.0.0.1',
  journal,
  clientLimits: { failures: 0, codes: 0 },
  ...(snapshotEvery === undefined ? {} : { snapshotEvery: Number(snapshotEvery) }),
});
console.log(origin);
