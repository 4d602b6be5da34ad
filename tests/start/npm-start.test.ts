import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '#tests/support/e2e/free-port.ts';

/** `npm start` as somebody runs it, with what it prints. */
function start(
  env: Record<string, string>,
  ...flags: string[]
): {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
  readonly saying: (words: RegExp) => Promise<string>;
} {
  const journal = path.join(mkdtempSync(path.join(tmpdir(), 'palm-hall-')), 'journal.jsonl');
  const child = spawn(process.execPath, ['scripts/start.ts', ...flags], { env: { ...process.env, JOURNAL: journal, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const saying = (words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => words.test(text) && resolve(text);
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`ended before saying ${String(words)}:\n${text}`)));
    });
  return { child, printed: () => text, ended, saying };
}

test('a newcomer starts the hall, is told who to sign in as, and stops it cleanly', async () => {
  const port = await freePort();
  const hall = start({ PORT: String(port) });
  const text = await hall.saying(/Ctrl-C/);
  expect(text).toContain(`http://localhost:${port}`);
  expect(text).toMatch(/13900000030 {2}246810/);
  const page = await fetch(`http://localhost:${port}/bills/2026-10`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(await page.text()).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  hall.child.kill('SIGTERM');
  expect(await hall.ended).toBe(0);
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
});

test('a port that is taken is said in words, with the way on', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo; // listening on TCP
  const hall = start({ PORT: String(port) });
  expect(await hall.ended).toBe(1);
  expect(hall.printed()).toContain(`Port ${port} is taken`);
  expect(hall.printed()).toContain(`PORT=${port + 1} npm start`);
  expect(hall.printed()).not.toMatch(/at .*:\d+:\d+/);
  other.close();
});

test.each(['eighty', '-1', '70000'])('PORT=%s is refused in words', async (port) => {
  const hall = start({ PORT: port });
  expect(await hall.ended).toBe(1);
  expect(hall.printed()).toContain('PORT must be a number from 0 to 65535');
});

test('a world that another hall keeps is said in words, with the process and the way on', async () => {
  const world = path.join(mkdtempSync(path.join(tmpdir(), 'palm-hall-')), 'world.jsonl');
  const first = start({ PORT: String(await freePort()), JOURNAL: world });
  await first.saying(/Ctrl-C/);
  const second = start({ PORT: String(await freePort()), JOURNAL: world });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`Another Palm Hall (process ${first.child.pid}) keeps ${world}`);
  expect(second.printed()).toContain('JOURNAL=.journal/other.jsonl npm start');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('a place where no world can be kept is said in words, with the way on', async () => {
  const occupied = path.join(mkdtempSync(path.join(tmpdir(), 'palm-hall-')), 'file');
  writeFileSync(occupied, '');
  const hall = start({ PORT: String(await freePort()), JOURNAL: path.join(occupied, 'world.jsonl') });
  expect(await hall.ended).toBe(1);
  expect(hall.printed()).toContain('The world cannot be kept there: ');
  expect(hall.printed()).toContain('JOURNAL=.journal/other.jsonl npm start');
  expect(hall.printed()).not.toMatch(/at .*:\d+:\d+/);
});

test('a damaged world is said with its line, and --fresh puts it aside', async () => {
  const world = path.join(mkdtempSync(path.join(tmpdir(), 'palm-hall-')), 'world.jsonl');
  writeFileSync(world, 'not a journal\n');
  const refused = start({ PORT: String(await freePort()), JOURNAL: world });
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain(`The world kept in ${world}, line 1: this is no JSON.`);
  expect(refused.printed()).toContain('npm start -- --fresh');
  expect(refused.printed()).not.toMatch(/at .*:\d+:\d+/);
  const fresh = start({ PORT: String(await freePort()), JOURNAL: world }, '--fresh');
  const text = await fresh.saying(/Ctrl-C/);
  const aside = /put aside: (\S+)/.exec(text)?.[1] ?? '';
  expect(readFileSync(aside, 'utf8')).toBe('not a journal\n');
  fresh.child.kill('SIGTERM');
  expect(await fresh.ended).toBe(0);
});
