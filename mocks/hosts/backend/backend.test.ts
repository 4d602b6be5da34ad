import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from '#mocks/conform/core/client.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import type { Listening } from '#mocks/hosts/node/listen.ts';
import { serveAltered } from '#tests/support/wire/altered-backend.ts';
import { compareReadings, PLAIN_READS, readingsAt, readingsIn } from './compare.ts';
import { passThrough } from './pass-through.ts';
import { createRecorder, HEADER_LINE, readRecording } from './recording.ts';
import { replay } from './replay.ts';
import { serveApp } from './serve-app.ts';

const NUMBER = '13900000030';
const PASSWORD = '246810';
const CUSTOMER = { number: NUMBER, password: PASSWORD, code: '' };
const SIGN_IN = { method: 'service-password', msisdn: NUMBER, servicePassword: PASSWORD };
const serve = (backend: Parameters<typeof serveApp>[0]['backend']) => serveApp({ folder: 'public', backend, port: 0, host: '127.0.0.1' });

let real: RunningHost;
let front: Listening;
let recording = HEADER_LINE;
/** What a customer has heard while it was recorded, by what was asked. */
const heard: { readonly asked: string; readonly status: number; readonly text: string }[] = [];
const visit = async (client: Client, method: string, address: string, body?: unknown) => {
  const { answer } = await client.ask(method, address, body === undefined ? {} : { body });
  return { asked: `${method} ${address}`, status: answer.status, text: answer.text };
};
const VISIT: readonly (readonly [string, string, unknown?])[] = [
  ['GET', '/api/session'],
  ['POST', '/api/session', SIGN_IN],
  ['GET', '/api/session'],
  ['GET', '/api/home'],
  ['GET', '/api/bills'],
  ['GET', '/api/bills/2026-10'],
  ['GET', '/api/balance'],
  ['GET', '/api/services'],
  ['POST', '/api/hand-offs', { address: `/help?${NUMBER}` }],
  ['GET', `/api/complaint-concern?type=${NUMBER}`],
];

beforeAll(async () => {
  real = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', seed: 7 });
  const lineOf = createRecorder();
  front = await serve(
    passThrough(real.origin, (...exchange) => {
      recording += lineOf(...exchange);
    }),
  );
  const client = new Client(front.origin);
  for (const [method, address, body] of VISIT) heard.push(await visit(client, method, address, body));
});
afterAll(async () => {
  await front.close();
  await real.close();
});

describe('in front of a real backend (O13)', () => {
  test('everything passes through, the session with it', () => {
    expect(heard.map(({ status }) => status)).toEqual([401, 201, 200, 200, 200, 200, 200, 200, 201, 404]);
  });

  test('a recording holds what was asked and answered, and nothing that is secret', () => {
    const lines = readRecording(recording);
    expect(lines.map(({ method, path: address, status }) => `${method} ${address} ${status}`)).toEqual(
      heard.map(({ asked, status }) => `${asked.replace(NUMBER, '139****0030')} ${status}`),
    );
    expect(lines[1]?.request).toBe('{"method":"service-password","msisdn":"139****0030","servicePassword":"***"}');
    expect(lines[3]?.headers['x-subject']).toBe('customer-1');
    for (const secret of [PASSWORD, NUMBER, 'set-cookie', 'sid=']) expect(recording.toLowerCase()).not.toContain(secret);
  });

  test('a backend that is away is a bad gateway, as a problem, and no page of another site gets through', async () => {
    const away = await serve(passThrough('http://127.0.0.1:9'));
    const foreign = await fetch(`${front.origin}/api/home`, { headers: { origin: 'https://elsewhere.example' } });
    const answer = await fetch(`${away.origin}/api/home`);
    const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code; // a problem
    expect({ away: answer.status, code: await codeOf(answer) }).toEqual({ away: 502, code: 'bad-gateway' });
    expect({ foreign: foreign.status, code: await codeOf(foreign) }).toEqual({ foreign: 403, code: 'foreign-origin' });
    await away.close();
  });

  test('cookies that TLS binds to the backend are this host’s own on their way back, and the backend’s again on their way there', async () => {
    const seen: (string | null)[] = [];
    const secure = await serve((request) => {
      seen.push(request.headers.get('cookie'));
      return Promise.resolve(new Response('{}', { headers: { 'set-cookie': '__Host-sid=abc; Path=/; HttpOnly; Secure; SameSite=Strict' } }));
    });
    const through = passThrough(secure.origin);
    const first = await through(new Request('http://localhost/api/home'));
    await through(new Request('http://localhost/api/home', { headers: { cookie: 'sid=abc; other=1' } }));
    await secure.close();
    expect(first.headers.getSetCookie()).toEqual(['sid=abc; Path=/; HttpOnly; SameSite=Strict']);
    expect(seen).toEqual([null, '__Host-sid=abc; other=1']);
  });
});

describe('what was recorded, replayed', () => {
  test('the same visit hears the same, masked where a number stood in full', async () => {
    const replayed = await serve(replay(readRecording(recording)));
    const client = new Client(replayed.origin);
    for (const { asked, status, text } of heard) {
      const [method = '', address = ''] = asked.split(' ');
      const again = await visit(client, method, address, method === 'POST' ? {} : undefined);
      const withoutId = (one: string) => one.replace(/"requestId":"[^"]*"/, '');
      expect({ ...again, text: withoutId(again.text) }).toEqual({ asked, status, text: withoutId(text) });
    }
    await replayed.close();
  });

  test('answers come in their order, the last again and again; what nobody asked is said', async () => {
    const backend = replay(readRecording(recording));
    const ask = async (address: string) => {
      const response = await backend(new Request(`http://localhost${address}`));
      return { status: response.status, body: (await response.json()) as { title?: string } }; // a problem, or a session
    };
    const statuses = [];
    for (let times = 0; times < 4; times++) statuses.push((await ask('/api/session')).status);
    expect(statuses).toEqual([401, 200, 200, 200]);
    expect(await ask('/api/points?of=13900000030')).toMatchObject({ status: 501, body: { code: 'not-in-contract', title: 'not recorded: GET /api/points?of=139****0030' } });
  });

  test('a file that is no recording is named by its line', () => {
    expect(() => readRecording('{"format":"har"}\n')).toThrow(/^line 1: /);
    expect(() => readRecording(`${HEADER_LINE}{"method":"GET"}\n`)).toThrow(/^line 2: /);
    expect(() => readRecording(`${HEADER_LINE}{"method"`)).toThrow(/^line 2: /);
  });
});

describe('the same reads, compared', () => {
  test('nothing differs from the backend that was recorded', async () => {
    const was = readingsIn(readRecording(recording));
    expect([...was.keys()]).toEqual(['/api/session', '/api/home', '/api/bills', '/api/bills/2026-10', '/api/balance', '/api/services']);
    expect(compareReadings(was, await readingsAt(real.origin, CUSTOMER, [...was.keys()]), false)).toEqual([]);
  });

  test('members that are gone, new or of another type, and another status, are said; values where that is wished', async () => {
    const altered = await serveAltered(real.origin, {
      answer: (request, response, text) => {
        const { pathname } = new URL(request.url);
        if (pathname === '/api/bills' && response.status === 200) return Response.json({ code: 'unavailable' }, { status: 503 });
        if (pathname !== '/api/balance') return null;
        const { owed, total, ...rest } = JSON.parse(text) as { owed: number; total: number }; // the contract's balance
        return Response.json({ ...rest, total: String(total), debts: owed });
      },
    });
    const [was, is] = [await readingsAt(real.origin, CUSTOMER, PLAIN_READS), await readingsAt(altered.origin, CUSTOMER, PLAIN_READS)];
    const second = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
    const other = await readingsAt(second.origin, CUSTOMER, ['/api/points']);
    await second.close();
    await altered.close();
    expect(compareReadings(was, is, false)).toEqual([
      { path: '/api/bills', differences: ['200, now 503'] },
      { path: '/api/balance', differences: ['owed is missing', 'debts is new', 'total: number, now string'] },
    ]);
    expect({ shapes: compareReadings(was, other, false), values: compareReadings(was, other, true).length }).toEqual({ shapes: [], values: 1 });
  });

  test('the command says it in words and ends with 0, 1 or 2', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-recording-'));
    const file = path.join(folder, 'recording.jsonl');
    writeFileSync(file, recording.replace(String.raw`\"owed\":`, String.raw`\"debts\":`));
    const run = (...args: string[]) =>
      new Promise<{ readonly code: number | null; readonly text: string }>((resolve) => {
        const child = spawn(process.execPath, ['scripts/backend.ts', ...args]);
        let text = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
        child.once('close', (code) => resolve({ code, text }));
      });
    const differs = await run('compare', '--base', real.origin, '--with', file);
    const same = await run('compare', '--base', real.origin, '--with', real.origin);
    const refused = await run('compare', '--base', real.origin, '--with', file, '--password', '975310');
    const wrong = await run('replay', '--from', `${file}.none`);
    rmSync(folder, { recursive: true });
    expect(differs.text).toMatch(/GET \/api\/home\n {2}balance\.debts is missing\n {2}balance\.owed is new\n\n6 reads of .* 2 differences\n$/);
    expect(same.text).toMatch(/\d+ reads of .* nothing differs\n$/);
    expect(refused.text).toContain('the sign-in was answered 401 wrong-credentials');
    expect([differs.code, same.code, refused.code, wrong.code].join()).toBe('1,0,2,2');
  });
});
