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
    page.on('requestfailed', (request) => failed.push(request.url()));
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
