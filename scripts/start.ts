import { once } from 'node:events';
import { createServer } from 'node:net';
import { build } from 'vite';
import { CLIENT_LIMITS } from '#mocks/hosts/node/client-limits.ts';
import { controlTokenFor } from '#mocks/hosts/node/control-token.ts';
import { liteHall } from '#lite/lite-hall.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { putAside } from '#mocks/hosts/node/journal.ts';
import { JournalDamaged } from '#mocks/hosts/node/journal-lines.ts';
import { FileInUse, lockFile } from '#mocks/hosts/node/lock.ts';
import { whoToSignInAs } from './who.ts';

const port = Number(process.env['PORT'] ?? 4173);
const host = process.env['HOST'] ?? '127.0.0.1';

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
  process.exit(1);
}

/** A whole number from the environment; what is none is said, and ends. */
function count(name: string, given: string | undefined, usual: number): number {
  const value = given === undefined ? usual : Number(given);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`${name} must be a whole number from 0 on, not "${given}".`);
  process.exit(1);
}

const clientLimits = {
  failures: count('CLIENT_FAILURES', process.env['CLIENT_FAILURES'], CLIENT_LIMITS.failures),
  codes: count('CLIENT_CODES', process.env['CLIENT_CODES'], CLIENT_LIMITS.codes),
};
/** Names a proxy is reached by: `HOST_NAMES=hall.example.org`. */
const names = (process.env['HOST_NAMES'] ?? '')
  .toLowerCase()
  .split(',')
  .filter((name) => name !== '');
const trustedProxies = count('TRUST_PROXY', process.env['TRUST_PROXY'], 0);

/** Says in words why a host cannot be opened there, and ends. */
function giveUp(failure: unknown): never {
  if (failure instanceof JournalDamaged) {
    console.error(`The world kept in ${failure.message}.\nStart afresh, the old file put aside: npm start -- --fresh`);
    process.exit(1);
  }
  if (failure instanceof FileInUse) {
    console.error(`Another Palm Hall (process ${failure.pid}) keeps ${failure.file}. Stop it, or keep another world: JOURNAL=.journal/other.jsonl npm start`);
    process.exit(1);
  }
  const error = failure as NodeJS.ErrnoException; // Node's own errors carry a code
  if (error.path !== undefined) console.error(`The world cannot be kept there: ${error.message}. Keep it elsewhere: JOURNAL=.journal/other.jsonl npm start`);
  else if (error.code === 'EADDRINUSE') console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    console.error(`This machine has no address "${host}". Leave HOST out for this machine only, or use HOST=0.0.0.0 for the whole network.`);
  else if (error.code === 'EACCES') console.error(`Port ${port} is not allowed for this user. Choose one above 1023: PORT=4173 npm start`);
  else console.error(`Palm Hall could not start: ${error.message}`);
  process.exit(1);
}

/** What whoever opens the hall to a network should know. */
function openToOthers(token: string): string {
  return `
Everybody on this network can open the hall, and turn its operator (clock, personas, reset, faults) with the token:
  authorization: Bearer ${token}
This machine needs none. Another one: CONTROL_TOKEN=… npm start
`;
}

// Before building: a hall that is open on this port must not have its files rebuilt under it, nor one that keeps this world.
const probe = createServer().listen(port, host);
await once(probe, 'listening').catch(giveUp);
probe.close();

const journal = process.env['JOURNAL'] ?? '.journal/operator.jsonl';
try {
  lockFile(journal);
  const aside = process.argv.includes('--fresh') ? putAside(journal, Date.now()) : null;
  if (aside !== null) console.log(`The old world is put aside: ${aside}`);
} catch (error) {
  giveUp(error);
}

process.env['NODE_ENV'] = 'production';
console.log('Building Palm Hall…');
await build({ mode: 'hall', logLevel: 'warn' });

const controlToken = controlTokenFor(host, process.env['CONTROL_TOKEN'], trustedProxies);
const hall = await serveHall({
  folder: 'dist/hall',
  port,
  host,
  journal,
  clientLimits,
  trustedProxies,
  names,
  controlToken,
  mounted: liteHall(process.env['LITE_SECRET'], '/'),
}).catch(giveUp);

let isClosing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isClosing) process.exit(1);
    isClosing = true;
    void hall.close().then(() => {
      console.log('\nPalm Hall is closed.');
      process.exit(0);
    });
  });
}

// What it says holds from here on: it can be stopped.
console.log(`\nPalm Hall 掌上营业厅 is open: ${hall.origin}\n\n${whoToSignInAs()}\n${controlToken === undefined ? '' : openToOthers(controlToken)}\nStop with Ctrl-C.`);
