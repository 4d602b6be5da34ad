import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { listen } from '#mocks/hosts/node/listen.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { staticFiles } from '#mocks/hosts/node/pages/static-files.ts';
import { operatorInNode } from '#mocks/hosts/vitest.ts';
import { loadOn } from '#bench/requests.ts';
import { signedInCookie } from '#bench/sign-in.ts';
import { median } from '#bench/statistics.ts';
import { readOf, signIn } from './commands.ts';

/** How long an exchange took, in ms: its median, and what one in a hundred takes longer than. */
interface Latency {
  readonly host: string;
  readonly median: number;
  readonly p99: number;
}

const TIMES = 1000;

function latencyOf(host: string, took: readonly number[]): Latency {
  return { host, median: median(took), p99: took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0 };
}

/** `step` is how much of the host's time lies between two reads: within a second an answer is given again. */
function inProcess(host: string, step: number): Latency {
  const operator = createMockOperator({ real: 0 });
  const wire = createFaultInjector(operator, () => 'node');
  const entered = wire.handle(signIn(0), 0);
  const sessionId = entered.kind === 'answer' ? (entered.response.setSession ?? null) : null;
  const took: number[] = [];
  for (let i = 0; i < 2 * TIMES; i++) {
    const start = performance.now();
    wire.handle(readOf('/api/home', sessionId), i * step);
    if (i >= TIMES) took.push(performance.now() - start);
  }
  return latencyOf(host, took);
}

async function behindMswInNode(): Promise<Latency> {
  const { server } = operatorInNode();
  server.listen();
  const ask = (path: string, init?: RequestInit) => fetch(`http://localhost${path}`, init).then((response) => response.text());
  await ask('/__operator/persona', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"persona":"30"}' });
  const took: number[] = [];
  for (let i = 0; i < 2 * TIMES; i++) {
    const start = performance.now();
    await ask('/api/home');
    if (i >= TIMES) took.push(performance.now() - start);
  }
  server.close();
  return latencyOf('MSW in Node', took);
}

async function onNodeHost(): Promise<Latency> {
  const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
  const { value } = await signedInCookie(hall, '30');
  const { median: middle, p99 } = await loadOn(`${hall.origin}/api/home`, `sid=${value}`, 1);
  await hall.close();
  return { host: 'Node host, over HTTP', median: middle, p99 };
}

/** The demonstration in Chromium, behind its service worker or, where there can be none, in the page itself. */
async function inBrowser(host: string, serviceWorkers: 'allow' | 'block'): Promise<Latency> {
  const demo = await listen(staticFiles('dist/demo').fetch, { port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  const page = await (await browser.newContext({ serviceWorkers })).newPage();
  await page.goto(demo.origin);
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  const took = await page.evaluate(async (times) => {
    await fetch('/__operator/persona', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"persona":"30"}' });
    const all: number[] = [];
    for (let i = 0; i < 2 * times; i++) {
      const start = performance.now();
      await (await fetch('/api/home')).text();
      if (i >= times) all.push(performance.now() - start);
    }
    return all;
  }, TIMES / 5);
  await browser.close();
  await demo.close();
  return latencyOf(host, took);
}

/** `GET /api/home` on every host. */
export async function measureLatency(): Promise<Latency[]> {
  await build({ mode: 'demo', logLevel: 'error' });
  return [
    inProcess('in process, worked out anew each time', 1000),
    inProcess('in process, within its second', 0),
    await behindMswInNode(),
    await onNodeHost(),
    await inBrowser('demonstration, behind its service worker', 'allow'),
    await inBrowser('demonstration, in the page itself', 'block'),
  ];
}
