import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { openJournal } from '#mocks/hosts/node/journal.ts';
import { MINUTE } from '#lib/calendar.ts';
import { median, table } from './statistics.ts';

/** Lines of the journals that are begun; `LINES=1000000` adds one more, and some minutes for writing it. */
const SIZES = [1000, 20_000, 200_000, ...(process.env['LINES'] === undefined ? [] : [Number(process.env['LINES'])])];

/** Adds sign-ins, one a minute of the operator's time, until there are so many commands. Returns milliseconds a command, and the heap then. */
function grow(file: string, from: number, to: number): { readonly each: number; readonly megabytes: number } {
  const journal = openJournal(file);
  const operator = createMockOperator({ journal: journal.rest, saved: journal.saved, store: journal, real: 0 });
  const body = JSON.stringify({ method: 'service-password', msisdn: '13900000030', servicePassword: '246810' });
  const begun = performance.now();
  for (let i = from; i < to; i++) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `start-${i}` };
    operator.handle({ method: 'POST', path: '/api/session', query: {}, headers, body, sessionId: null }, (i - from + 1) * MINUTE);
  }
  const each = (performance.now() - begun) / (to - from);
  globalThis.gc?.();
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
  journal.close();
  return { each, megabytes };
}

/** What a process of its own needs from its first line to an operator that answers, and its heap then. */
function start(file: string): { readonly ms: number; readonly megabytes: number } {
  const script = `
    import { openJournal } from '#mocks/hosts/node/journal.ts';
    import { createMockOperator } from '#mocks/control/mock-operator.ts';
    const journal = openJournal(${JSON.stringify(file)});
    createMockOperator({ journal: journal.rest, saved: journal.saved, store: journal, real: 0 });
    const ms = performance.now();
    globalThis.gc();
    console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().heapUsed / 2 ** 20 }));
    journal.close();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module-typescript', '-e', script], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { ms: number; megabytes: number }; // printed above
}

/**
 * What a start costs as the journal grows: medians of rounds that begin each journal in turn, and the ratio to the shortest. A host that is
 * killed at the worst moment has 499 commands to do again; so has each of these.
 */
export function measureStarts(rounds: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-starts-'));
  const file = path.join(folder, 'operator.jsonl');
  let lines = 0;
  const journals = SIZES.map((size) => {
    const written = grow(file, lines, size - 1);
    lines = size - 1;
    const copy = path.join(folder, `${size}.jsonl`);
    for (const end of ['', '.snapshot']) copyFileSync(`${file}${end}`, `${copy}${end}`);
    return { size, copy, written, starts: [] as ReturnType<typeof start>[] }; // filled below
  });
  for (let round = 0; round < rounds; round++) for (const { copy, starts } of journals) starts.push(start(copy));
  const shortest = median(journals[0]?.starts.map(({ ms }) => ms) ?? []);
  const rows = journals.map(({ size, copy, written, starts }) => {
    const ms = median(starts.map((one) => one.ms));
    const heap = median(starts.map((one) => one.megabytes));
    const onDisk = [copy, `${copy}.snapshot`].map((name) => (statSync(name).size / 2 ** 20).toFixed(1));
    return [size.toLocaleString('en'), ...onDisk, `${Math.round(ms)} (${(ms / shortest).toFixed(2)}x)`, heap.toFixed(1), written.each.toFixed(2), written.megabytes.toFixed(1)];
  });
  rmSync(folder, { recursive: true, force: true });
  return `\nStarting on a journal, ${rounds} rounds: medians (ratio to the shortest)\n\n${table(['lines', 'journal, MiB', 'snapshot, MiB', 'start, ms', 'heap, MiB', 'a write, ms', 'heap after writing, MiB'], rows)}`;
}
