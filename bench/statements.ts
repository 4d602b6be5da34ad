import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { withStatements, signedInCookie } from './sign-in.ts';
import { hasElement, slowPage } from './slow-device.ts';
import { median, table } from './statistics.ts';

/** Personas whose months hold that many records. */
const SIZES = [
  { persona: '32', records: 200 },
  { persona: '33', records: 2000 },
  { persona: '08', records: 20_000 },
] as const;
const FIRST_ROW = 'main li time, main li [class*=record], main [role=table] [role=cell]';

/** Milliseconds from an act to the frame after everything it caused has been drawn. */
async function untilPainted(page: Page, act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await act();
  await done();
  return (await page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))))) - start;
}

interface Cost {
  readonly firstRows: number;
  readonly longestTask: number;
  readonly filter: number;
  readonly find: number;
  readonly longestWhileScrolling: number;
  readonly heapMegabytes: number;
}

async function once(browser: Browser, hall: RunningHost, persona: string): Promise<Cost> {
  const cookie = await withStatements(hall, await signedInCookie(hall, persona));
  const { page, cdp, seen } = await slowPage(browser, hasElement(FIRST_ROW), null, cookie);
  await page.goto(`${hall.origin}/statements/2026-10`, { waitUntil: 'commit' });
  await page.waitForSelector(FIRST_ROW);
  await page.waitForFunction(() => document.querySelector('main[aria-busy=true], main [role=progressbar]') === null);
  await page.waitForLoadState('networkidle');
  const loaded = await seen();
  const longest = Math.max(0, ...loaded.tasks);
  const calls = page.getByRole('link', { name: /^通话/ }).first();
  const filter = await untilPainted(
    page,
    () => calls.click(),
    () => page.waitForURL(/type=calls/),
  );
  await page
    .getByRole('link', { name: /^全部类型/ })
    .first()
    .click();
  const find = await untilPainted(
    page,
    () => page.getByRole('searchbox').fill('北京'),
    () => page.waitForFunction(() => document.querySelector('main [role=status]') !== null),
  );
  await page.getByRole('searchbox').fill('');
  const before = (await seen()).tasks.length;
  for (let step = 0; step < 30; step++) {
    await page.evaluate(() => scrollBy(0, 1500));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const whileScrolling = (await seen()).tasks.slice(before);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.context().close();
  return { firstRows: loaded.ready, longestTask: longest, filter, find, longestWhileScrolling: Math.max(0, ...whileScrolling), heapMegabytes: usedSize / 2 ** 20 };
}

/** What a statement costs at 200, 2,000 and 20,000 records, CPU 4x slower: medians, and the ratio to the smallest. */
export async function measureStatements(rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  const costs = new Map<number, Cost[]>(SIZES.map(({ records }) => [records, []]));
  for (const { persona } of SIZES) await once(browser, hall, persona); // the operator has rated each month once
  for (let round = 0; round < rounds; round++) for (const { persona, records } of SIZES) costs.get(records)?.push(await once(browser, hall, persona));
  await browser.close();
  await hall.close();
  const middle = (records: number, of: keyof Cost) => median((costs.get(records) ?? []).map((cost) => cost[of]));
  const cell = (records: number, of: keyof Cost) => `${Math.round(middle(records, of))} (${(middle(records, of) / middle(200, of)).toFixed(2)}x)`;
  const columns = ['firstRows', 'longestTask', 'filter', 'find', 'longestWhileScrolling', 'heapMegabytes'] as const;
  const rows = SIZES.map(({ records }) => [String(records), ...columns.map((of) => cell(records, of))]);
  return `\nStatements, CPU 4x slower, ${rounds} rounds: medians (ratio to 200 records)\n\n${table(['records', 'first rows, ms', 'longest task, ms', 'filter by type, ms', 'find text, ms', 'longest task scrolling, ms', 'heap, MiB'], rows)}`;
}
