import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getWatchdog } from '#mocks/control/contracts/watchdog.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { freePort } from '#tests/support/e2e/free-port.ts';

let hall: RunningHost;
beforeAll(async () => {
  hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
});
afterAll(() => hall.close());

/** Playwright on a folder of tests, as a tester runs it. */
async function playwright(config: string, origin: string, ...more: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const run = spawn(process.execPath, ['node_modules/playwright/cli.js', 'test', '--config', config, ...more], {
    env: { ...process.env, PALM_HALL: origin, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = (await once(run, 'close')) as [number | null]; // Node's own event
  return { code, output };
}

test('the examples for Playwright pass, two at a time, each in a world of its own', async () => {
  const { code, output } = await playwright('mocks/client/examples/playwright.config.ts', hall.origin);
  expect(code, output).toBe(0);
  expect(output).toContain('using 2 workers');
  expect(output).toMatch(/^ +\d+ passed/m);
});

describe('a test for Playwright', () => {
  const ALARM = { at: '2026-11-22T10:00:00+08:00', invariant: 'charged-once', persona: '30', detail: 'charged twice for one intent' };
  /** The hall, but for a watchdog that has found something. */
  let alarmed: Server;
  let origin = '';
  beforeAll(async () => {
    alarmed = createServer((request, response) => {
      void (async () => {
        const { method = '', url = '', headers } = request;
        const kept = ['content-type', 'cookie'].flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
        const answer =
          url === getWatchdog.path
            ? Response.json({ invariants: [], alarms: [ALARM], violations: [] })
            : await fetch(hall.origin + url, { method, headers: Object.fromEntries(kept), ...(method === 'POST' ? { body: await text(request) } : {}) });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      })();
    });
    const port = await freePort();
    alarmed.listen(port, '127.0.0.1');
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => alarmed.close());

  test('fails by what it expects and by what the watchdog has found, and leaves behind what led there', async () => {
    const { code, output } = await playwright('tests/support/playwright/playwright.config.ts', origin, '--workers=1');
    expect(code, output).toBe(1);
    expect(output).toContain('Expected confirmOrder once, and it came never.');
    expect(output).toContain(`charged-once: persona 30, ${ALARM.at}: charged twice for one intent`);
    expect(output).toMatch(/^ +2 failed/m);
    expect(readdirSync('dist/playwright-failing', { recursive: true }).filter((name) => String(name).endsWith('palm-hall-bundle.json'))).toHaveLength(2);
  });
});
