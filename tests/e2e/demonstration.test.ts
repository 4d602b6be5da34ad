import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { FAULTY, EXCHANGES } from '#tests/contract/exchanges.ts';
import { onBench } from '#tests/support/e2e/bench.ts';
import type { ExchangeSequence, Step } from '#tests/contract/steps.ts';
import { mockOperatorAlone, HEADERS, runExchanges, type Heard, type Connection } from '#tests/contract/run-exchanges.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The plainest file server: files as they lie in the folder, 404 for everything else. */
function fileServer(root: string): Server {
  return createServer((request, response) => {
    const asked = path.join(root, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = asked.endsWith(path.sep) ? path.join(asked, 'index.html') : asked;
    try {
      if (!statSync(file).isFile()) throw new Error('a folder');
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
}

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'palm-hall-demo-'));
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ mode: 'demo', logLevel: 'error', build: { outDir: path.join(root, 'some/folder') } });
  process.env['NODE_ENV'] = before;
  server = fileServer(root).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/some/folder/`; // listening on TCP
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(address);
  await page.locator('#msisdn').fill('13900000030');
  await page.locator('#servicePassword').fill('246810');
  await page.locator('#sign-in').click();
  await page.getByText('128.60').first().waitFor();
}

describe('the demonstration, from a folder of a plain file server', () => {
  test('somebody signs in, opens a bill, reloads it and is still there', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const failed: string[] = [];
    // What a reload cuts short has not failed.
    page.on('requestfailed', (request) => (request.failure()?.errorText === 'net::ERR_ABORTED' ? undefined : failed.push(request.url())));
    await signIn(page);
    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '账单' }).click();
    await page.getByRole('link', { name: /看这张账单/ }).click();
    await page.getByRole('heading', { level: 1, name: '10 月账单' }).waitFor();
    expect(page.url()).toBe(`${address}#/bills/2026-10`);
    await page.reload();
    await page.getByText('晨读手机报', { exact: true }).waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1);
    expect(failed).toEqual([]);
  });

  test.each(['allow', 'block'] as const)('pays at the cashier, which finds the same operator, and is sent back; workers: %s', async (serviceWorkers) => {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers });
    const page = await context.newPage();
    await signIn(page);
    await page.goto(`${address}#/pay`);
    await page.getByRole('button', { name: '充值 50.00 元' }).click();
    await page.getByRole('button', { name: '付款 ¥50.00' }).click();
    await page.getByText('存进余额').waitFor();
    await page.getByText('178.60').first().waitFor();
    expect(page.url()).toMatch(new RegExp(`^${address}#/pay/[0-9a-f]{32}$`));
    await context.close();
  });

  test('where workers are blocked the operator answers in the page', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    await signIn(page);
    expect(page.url()).toBe(`${address}#/`);
  });
});

/** A page that sleeps in the background hears nothing of other tabs. Handed to pages whole. */
const SLEEP = {
  canSleep: () => {
    const Awake = BroadcastChannel;
    globalThis.BroadcastChannel = class extends Awake {
      override set onmessage(hear: BroadcastChannel['onmessage']) {
        super.onmessage = (event) => {
          if (document.documentElement.dataset['asleep'] !== 'yes') hear?.call(this, event);
        };
      }
    };
  },
  sleep: () => void (document.documentElement.dataset['asleep'] = 'yes'),
  wake: () => void delete document.documentElement.dataset['asleep'],
};

describe('the bench opened from a hall’s tab', () => {
  /** A hall with 30 signed in, and the bench as a link of that page opens it. */
  async function hallAndBench() {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    await context.addInitScript(SLEEP.canSleep);
    const hall = await context.newPage();
    await signIn(hall);
    const [bench] = await Promise.all([context.waitForEvent('page'), hall.evaluate(() => void window.open('qa.html'))]);
    await bench.getByRole('button', { name: /^成为 04/ }).waitFor();
    return { context, hall, bench };
  }
  /** What the hall shows at an address, asked anew. */
  async function look(hall: Page, at: string, text: string) {
    await hall.goto(`${address}#${at}`);
    await hall.reload();
    await hall.getByText(text).first().waitFor();
  }
  const commandsOn = (page: Page) => page.evaluate(async () => ((await (await fetch('/__operator/state')).json()) as { commands: number }).commands); // control's own answer

  test('steers that hall: whom it is, what fails there, when it is; and follows what is done there', async () => {
    const { context, hall, bench } = await hallAndBench();
    await bench.locator('#happened summary', { hasText: '/api/session' }).first().waitFor();
    await onBench(() => bench).become('04');
    await look(hall, '/me', '139****0004');
    await bench.getByRole('button', { name: '过 10 分钟' }).click();
    await bench.getByText('2026-11-22 10:1').first().waitFor();
    expect(await hall.evaluate(async () => ((await (await fetch('/__operator/state')).json()) as { now: string }).now)).toMatch(/^2026-11-22T10:1/); // control's own answer
    await bench.getByRole('combobox', { name: '哪个接口' }).selectOption('getPoints');
    await bench.getByRole('combobox', { name: '什么故障' }).selectOption('problem-500');
    await bench.getByRole('button', { name: '加上' }).click();
    await bench.getByText('碰到 0 / 0 次').waitFor();
    // Seen without a reload of the bench, and without asking by the clock.
    await hall.evaluate(() => fetch('/api/points'));
    await bench.getByText('碰到 1 / 1 次').waitFor();
    await context.close();
  });

  test('goes on when the hall is reloaded or closed, with all that was done; and a hall opened from it is the same again', async () => {
    const { context, hall, bench } = await hallAndBench();
    await onBench(() => bench).become('04');
    const done = await commandsOn(bench);
    expect(done).toBeGreaterThan(1);
    await look(hall, '/me', '139****0004');
    expect(await commandsOn(hall)).toBeGreaterThanOrEqual(done);
    await hall.close();
    expect(await commandsOn(bench)).toBeGreaterThanOrEqual(done);
    const [again] = await Promise.all([context.waitForEvent('page'), bench.getByRole('link', { name: '打开营业厅' }).click()]);
    await again.getByText('2026-11-23').or(again.getByText('120.00')).first().waitFor();
    await bench.close();
    await look(again, '/me', '139****0004');
    await context.close();
  });

  test('is taken over where the page that runs it sleeps in the background; awake again, that page asks the one that runs it now', async () => {
    const { context, hall, bench } = await hallAndBench();
    const { sleep, wake } = SLEEP;
    await hall.evaluate(sleep);
    await onBench(() => bench).become('04');
    const done = await commandsOn(bench);
    await hall.evaluate(wake);
    expect(await commandsOn(hall)).toBe(done);
    await look(hall, '/me', '139****0004');
    await context.close();
  });

  test('a tab of its own is in a world of its own', async () => {
    const { context, bench } = await hallAndBench();
    await bench.getByRole('button', { name: '过 1 天' }).click();
    await bench.getByText('2026-11-23 10:').first().waitFor();
    const other = await context.newPage();
    await other.goto(address);
    await other.locator('#msisdn').waitFor();
    expect(await other.evaluate(async () => ((await (await fetch('/__operator/state')).json()) as { now: string }).now)).toMatch(/^2026-11-22T10:0/); // control's own answer
    await context.close();
  });
});

describe('a tester puts one odd answer before the operator, from the console', () => {
  test.each(['allow', 'block'] as const)('and takes it away again (service workers: %s)', async (serviceWorkers) => {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers });
    const page = await context.newPage();
    await signIn(page);
    await page.evaluate(() => {
      const { worker, http, HttpResponse } = window.msw ?? {};
      if (!worker || !http || !HttpResponse) throw new Error('the demonstration hands out no msw');
      const body = { type: 'about:blank#unavailable', title: 'unavailable', status: 503, code: 'unavailable', requestId: '7F3K-20CD' };
      worker.use(http.get('*/api/points', () => HttpResponse.json(body, { status: 503, headers: { 'content-type': 'application/problem+json' } })));
    });
    await page.getByRole('link', { name: /积分/ }).first().click();
    await page.getByText('7F3K-20CD').first().waitFor();
    await page.evaluate(() => window.msw?.worker.resetHandlers());
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('积分明细').first().waitFor();
    await context.close();
  });
});

/** What the page hears. Handed to the page whole, so it stands alone. */
async function hearInPage({ step: { path: asked, ...request }, names }: { readonly step: Step; readonly names: readonly string[] }): Promise<Heard> {
  const response = await fetch(asked, request);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
    body: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
  };
}

describe('behind its service worker the operator answers as it does alone: status, headers and every byte', () => {
  const opened = Date.parse('2026-11-22T10:00:00+08:00');
  const RESET: Step = { method: 'POST', path: '/__operator/reset', body: JSON.stringify({ seed: DEFAULT_SEED }), headers: { 'content-type': 'application/json' } };
  let page: Page;
  beforeAll(async () => {
    // On a device nobody knows, as the operator alone is asked from; and with ids that follow from the seed alone.
    page = await browser.newPage({ locale: 'zh-CN', userAgent: 'a tester' });
    await page.addInitScript(() => sessionStorage.setItem('palm-hall.operator-secret', ''));
    await page.clock.setFixedTime(opened);
    await page.goto(address);
    await page.locator('#msisdn').waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true && navigator.serviceWorker.controller !== null);
  });
  afterAll(() => page.context().close());

  /** The page's operator begins again without a session; the clock it runs with is the test's. */
  async function inPage(): Promise<Connection> {
    await page.evaluate(() => sessionStorage.clear());
    return {
      async send(step, real) {
        await page.clock.setFixedTime(opened + real);
        return page.evaluate(hearInPage, { step, names: HEADERS });
      },
    };
  }

  test.each([...EXCHANGES, FAULTY])('$about', async ({ about, steps }) => {
    const afresh: ExchangeSequence = { about, steps: [RESET, ...steps] };
    const [here, direct] = [await runExchanges(afresh, inPage), await runExchanges(afresh, () => mockOperatorAlone(opened))];
    expect(here.slice(1)).toEqual(direct.slice(1)); // the reset itself has a number that counts what was done before
  });
});
