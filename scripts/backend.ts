import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareReadings, NotSignedIn, PLAIN_READS, readingsAt, readingsIn, type Readings } from '#mocks/hosts/backend/compare.ts';
import { passThrough, type Backend } from '#mocks/hosts/backend/pass-through.ts';
import { createRecorder, HEADER_LINE, readRecording, RecordingDamaged, type Recorded } from '#mocks/hosts/backend/recording.ts';
import { replay } from '#mocks/hosts/backend/replay.ts';
import { serveApp } from '#mocks/hosts/backend/serve-app.ts';
import { giveUpWith, isAddress } from './command-line.ts';

const USAGE = `npm run backend -- pass    --base https://api.example.com              the app in front of a backend
npm run backend -- record  --base https://api.example.com --to FILE    the same, and every exchange is kept, without what is secret
npm run backend -- replay  --from FILE                                 the app in front of what was recorded
npm run backend -- compare --base https://api.example.com --with FILE  the same reads again: what differs from the recording, or from another address
                   [--number 13900000030] [--password 246810]          whom to sign in for it; CONFORM_PASSWORD keeps the password out of the list of processes
                   [--values]                                          values too, not only members and their types

PORT (4173) and HOST (this machine only) say where the app is served.`;

/** Differences of one read that are named; the rest are counted. */
const NAMED = 12;

const giveUp: (why: unknown) => never = giveUpWith(USAGE);

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        base: { type: 'string', default: '' },
        to: { type: 'string', default: '' },
        from: { type: 'string', default: '' },
        with: { type: 'string', default: '' },
        number: { type: 'string', default: '13900000030' },
        password: { type: 'string', default: process.env['CONFORM_PASSWORD'] ?? '246810' },
        values: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return giveUp(error);
  }
}

const { values, positionals } = given();

function baseGiven(): string {
  return isAddress(values.base) ? values.base : giveUp('--base must be where the backend answers, such as https://api.example.com.');
}

/** The exchanges of a file; one that cannot be read is said, and ends. */
function recordingIn(file: string): Recorded[] {
  try {
    return readRecording(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof RecordingDamaged) return giveUp(`${file} is no recording: ${error.message}`);
    return giveUp(error);
  }
}

/** A backend whose exchanges go into a file, one a line; a file that is there already is not written over. */
function recordingBackend(base: string, file: string): Backend {
  try {
    writeFileSync(file, HEADER_LINE, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    giveUp(`The recording cannot be kept there: ${error instanceof Error ? error.message : String(error)}`);
  }
  const lineOf = createRecorder();
  return passThrough(base, (...exchange) => appendFileSync(file, lineOf(...exchange)));
}

async function serve(backend: Backend, what: string): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4173);
  const host = process.env['HOST'] ?? '127.0.0.1';
  process.env['NODE_ENV'] = 'production';
  console.log('Building Palm Hall…');
  const { build } = await import('vite'); // a second that comparing need not wait
  await build({ mode: 'production', logLevel: 'warn' });
  const served = await serveApp({ folder: 'dist/production', backend, port, host }).catch((error: unknown) =>
    giveUp(`The app could not be served: ${error instanceof Error ? error.message : String(error)}`),
  );
  console.log(`\nPalm Hall is open: ${served.origin}\n${what}\n\nStop with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void served.close().then(() => process.exit(0)));
}

async function compare(base: string): Promise<void> {
  const customer = { number: values.number, password: values.password, code: '' };
  const was: Readings = isAddress(values.with) ? await readingsAt(values.with, customer, PLAIN_READS) : readingsIn(recordingIn(values.with));
  const is = await readingsAt(base, customer, [...was.keys()]);
  const differing = compareReadings(was, is, values.values);
  for (const { path, differences } of differing) {
    const named = differences.slice(0, NAMED).map((difference) => `  ${difference}\n`);
    const more = differences.length > NAMED ? `  and ${differences.length - NAMED} more\n` : '';
    console.log(`GET ${path}\n${named.join('')}${more}`);
  }
  const count = differing.reduce((all, { differences }) => all + differences.length, 0);
  console.log(`${was.size} reads of ${values.with} asked at ${base}, ${count === 0 ? 'nothing differs' : `${count} differences`}`);
  process.exitCode = count === 0 ? 0 : 1;
}

const MODES: Readonly<Record<string, () => Promise<void>>> = {
  pass: () => serve(passThrough(baseGiven()), `In front of ${values.base}.`),
  record: () => serve(recordingBackend(baseGiven(), values.to), `In front of ${values.base}; every exchange is kept in ${values.to}.`),
  replay: () => serve(replay(recordingIn(values.from)), `In front of what was recorded in ${values.from}.`),
  compare: () =>
    compare(baseGiven()).catch((error: unknown) => {
      if (error instanceof NotSignedIn) return giveUp(error.message);
      throw error;
    }),
};
const [mode = ''] = positionals;
await (MODES[mode] ?? (() => giveUp(mode === '' ? 'Say what to do.' : `There is no "${mode}".`)))();
