import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBalance } from '#contract/balance.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** A port nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on TCP
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something answers at the address. */
async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nobody answers at ${address}`);
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.locator('#msisdn').fill('13900000030');
  await page.locator('#servicePassword').fill('246810');
  await page.locator('#sign-in').click();
  await page.getByText('128.60').first().waitFor();
}

describe('one odd answer, for a test of one’s own', () => {
  test('in Playwright’s own way: a route before the operator of `npm start`', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await page.route(`**${pathOf(getBalance)}`, (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank#unavailable', title: 'unavailable', status: 503, code: 'unavailable', requestId: '7F3K-20CD' }),
      }),
    );
    await page.goto('/balance');
    await page.getByText('7F3K-20CD').first().waitFor();
    await page.unroute(`**${pathOf(getBalance)}`);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('128.60').first().waitFor();
    await context.close();
  });

  test('`npm run dev -- --msw` runs the app on the worker: requests are answered by msw, and a tester may answer before it', async () => {
    const port = await freePort();
    const dev = spawn(process.execPath, ['scripts/dev.ts', '--msw', '--port', String(port), '--strictPort'], { stdio: 'ignore' });
    try {
      const origin = `http://localhost:${port}`;
      await answering(origin);
      const page = await hall.browser.newPage({ locale: 'zh-CN' });
      await signIn(page, origin);
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL.split('/').at(-1))).toBe('mockServiceWorker.js');
      await page.evaluate(() => window.msw?.worker.use(window.msw.http.get('*/api/balance', () => window.msw?.HttpResponse.error())));
      await page.getByRole('link', { name: '我的' }).click();
      await page.getByRole('link', { name: /^余额/ }).click();
      await page.getByRole('button', { name: '再试一次' }).waitFor();
      await page.close();
    } finally {
      dev.kill();
      await once(dev, 'exit');
    }
  });
});
