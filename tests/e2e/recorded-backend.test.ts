import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { BalanceSchema, getBalance } from '#contract/balance.ts';
import { BillSchema, getBill } from '#contract/bills.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { getHome, HomeSchema } from '#contract/home.ts';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { formatYuan } from '#lib/money.ts';
import { passThrough } from '#mocks/hosts/backend/pass-through.ts';
import { createRecorder, HEADER_LINE, readRecording, type Recorded } from '#mocks/hosts/backend/recording.ts';
import { replay } from '#mocks/hosts/backend/replay.ts';
import { serveApp } from '#mocks/hosts/backend/serve-app.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';

const MONTH = '2026-10';
let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-recorded-'));
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'production', '--outDir', folder, '--logLevel', 'error'], { env, stdio: 'pipe' });
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What a customer reads on the way from sign-in over the first screen to a bill and the balance, in a browser that has never been here. */
async function visit(origin: string, password: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', baseURL: origin });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  const read = async () => {
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    await page
      .getByText(/\d\.\d{2}/)
      .first()
      .waitFor();
    return page.locator('body').innerText();
  };
  await page.goto('/sign-in');
  await page.locator('#msisdn').fill('13900000030');
  await page.locator('#servicePassword').fill(password);
  await page.locator('#sign-in').click();
  await page.waitForURL(`${origin}/`);
  await page.getByText('139****0030').first().waitFor();
  const home = await read();
  await page.goto(`/bills/${MONTH}`);
  await page.getByText('合计').first().waitFor();
  const bill = await read();
  await page.goto('/balance');
  await page.getByText('主账户').first().waitFor();
  const balance = await read();
  await context.close();
  return { home, bill, balance, troubles };
}

/** The last answer to a read of the recording. */
function answerIn<S extends v.GenericSchema>(recording: readonly Recorded[], address: string, schema: S): v.InferOutput<S> {
  const last = recording.findLast(({ method, path: asked, status }) => method === 'GET' && asked === address && status === 200);
  return v.parse(schema, JSON.parse(last?.answer ?? 'null'));
}

test('the production build runs against a backend that was recorded: sign-in, first screen, a bill and the balance, with the figures that were recorded (O13)', async () => {
  const real = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', seed: 7 });
  let text = HEADER_LINE;
  const lineOf = createRecorder();
  const front = await serveApp({ folder, port: 0, host: '127.0.0.1', backend: passThrough(real.origin, (...exchange) => void (text += lineOf(...exchange))) });
  const live = await visit(front.origin, '246810');
  await front.close();
  await real.close();

  const recording = readRecording(text);
  const recorded = await serveApp({ folder, port: 0, host: '127.0.0.1', backend: replay(recording) });
  // Any password does: what was typed is in no recording.
  const again = await visit(recorded.origin, '975310');
  await recorded.close();

  const figures = {
    home: formatYuan(answerIn(recording, getHome.path, HomeSchema).balance.total),
    bill: formatYuan(answerIn(recording, pathOf(getBill, { month: MONTH }), BillSchema).total),
    balance: formatYuan(answerIn(recording, getBalance.path, BalanceSchema).total),
  };
  for (const seen of [live, again]) {
    expect(seen.home).toContain(figures.home);
    expect(seen.bill).toContain(figures.bill);
    expect(seen.balance).toContain(figures.balance);
    expect(seen.troubles).toEqual([]);
  }
  expect({ ...again, troubles: [] }, 'every word as it was').toEqual({ ...live, troubles: [] });
  expect(text).not.toMatch(/246810|13900000030/);
});
