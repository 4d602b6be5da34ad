import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HEADERS_OF_NO_PAGE } from './pages/security-headers.ts';
import { serveHall, type RunningHost } from './serve.ts';
import { TIME_LIMITS } from './time-limits.ts';

let folder = '';
let hall: RunningHost;
const journal = () => readFileSync(path.join(folder, 'operator.jsonl'), 'utf8');

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-slow-'));
  hall = await serveHall({
    folder: 'public',
    port: 0,
    host: '127.0.0.1',
    journal: path.join(folder, 'operator.jsonl'),
    limits: { headersTimeout: 150, requestTimeout: 300, keepAliveTimeout: 200, connectionsCheckingInterval: 25 },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await hall.close();
  rmSync(folder, { recursive: true, force: true });
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const HEAD = 'POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: slow\r\n';

/** A connection to the hall, and what it has answered by the time it closes. */
function open(): { socket: Socket; closed: Promise<string> } {
  const socket = connect(Number(new URL(hall.origin).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (data: Buffer) => (answer += data.toString()));
  socket.on('error', () => {});
  return { socket, closed: new Promise((resolve) => socket.on('close', () => resolve(answer))) };
}

/** Sends a text one letter at a time until somebody ends it. */
async function drip(socket: Socket, text: string): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed || !socket.writable) return;
    socket.write(letter);
    await sleep(10);
  }
}

test.each([
  ['header', ''],
  ['body', `${HEAD}content-length: 400\r\n\r\n`],
  ['body that does not say its length', `${HEAD}transfer-encoding: chunked\r\n\r\n190\r\n`],
])('a %s sent letter by letter is cut off with 408, and nothing of it is journaled', async (_, first) => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const before = journal();
  const { socket, closed } = open();
  const begun = performance.now();
  socket.write(first);
  void drip(socket, first === '' ? HEAD.repeat(5) : 'x'.repeat(400));
  const answer = await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  for (const [name, value] of Object.entries(HEADERS_OF_NO_PAGE)) expect(answer).toContain(`${name}: ${value}\r\n`);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(journal()).toBe(before);
  await sleep(20);
  expect(said.mock.calls).toEqual([]);
});

test('a client that goes away in the middle of its body leaves no line in the journal and none on the console', async () => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'info')].map((spy) => spy.mockReturnValue(undefined));
  const before = journal();
  for (const end of ['destroy', 'resetAndDestroy', 'end'] as const) {
    const { socket, closed } = open();
    socket.write(`${HEAD}content-length: 400\r\n\r\n{"method":`);
    await sleep(40);
    socket[end]();
    await closed;
  }
  await sleep(60);
  expect(journal()).toBe(before);
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect((await fetch(`${hall.origin}/__operator/state`)).status).toBe(200);
});

test('a connection nobody uses is closed', async () => {
  const { socket, closed } = open();
  socket.write('GET /__operator/state HTTP/1.1\r\nhost: localhost\r\n\r\n');
  expect(await closed).toMatch(/^HTTP\/1\.1 200 /);
});

test('the longest body has time to arrive over a slow line, and the header has less than the whole', () => {
  expect(TIME_LIMITS.headersTimeout).toBeLessThan(TIME_LIMITS.requestTimeout);
  expect((16 * 1024) / (TIME_LIMITS.requestTimeout / 1000)).toBeLessThan(1024);
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a header longer than any', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
])('%s is answered with the headers of every answer, and nothing is said on the console (D19)', async (_, sent, status) => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { socket, closed } = open();
  socket.write(sent);
  const answer = await closed;
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  for (const [name, value] of Object.entries(HEADERS_OF_NO_PAGE)) expect(answer).toContain(`${name}: ${value}\r\n`);
  expect(said).not.toHaveBeenCalled();
});
