import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { staticFiles } from '#mocks/hosts/node/static-files.ts';
import { NETWORKS, slowPage, type Network, type Seen } from './slow-device.ts';
import { signedInCookie } from './sign-in.ts';
import { median, table } from './statistics.ts';

/** A screen to load: its address, what must be visible for it to be ready, and whether somebody is signed in. */
const SCREENS = [
  { name: 'home', address: '/', ready: 'section[aria-label="可用余额"] [class*=figure]', persona: '30' },
  { name: 'sign-in', address: '/sign-in', ready: '#msisdn', persona: null },
] as const;
type ScreenOf = (typeof SCREENS)[number];

/** The limit: what the screen shows in the end, as one static page with the same styles and no script. */
async function writeStaticPage(browser: Browser, hall: RunningHost, screen: ScreenOf, folder: string): Promise<void> {
  const { page } = await slowPage(browser, screen.ready, null, screen.persona === null ? null : await signedInCookie(hall, screen.persona));
  await page.goto(hall.origin + screen.address);
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  const content = await page.locator('#app').innerHTML();
  const style = /<style>[\s\S]*?<\/style>/.exec(readFileSync('dist/hall/index.html', 'utf8'))?.[0] ?? '';
  writeFileSync(
    path.join(folder, `${screen.name}.html`),
    `<!doctype html><html lang="zh-CN" data-mode="phone"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${screen.name}</title>${style}<div id="app">${content}</div></html>`,
  );
  await page.context().close();
}

async function load(browser: Browser, address: string, screen: ScreenOf, network: Network, cookie: Awaited<ReturnType<typeof signedInCookie>> | null): Promise<Seen> {
  const { page, seen } = await slowPage(browser, screen.ready, network, cookie);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(screen.ready);
  await page.waitForLoadState('networkidle');
  const result = await seen();
  await page.context().close();
  return result;
}

/** Loads each screen and its static page in turn, cold, and prints medians and the ratio of each round's pair. */
export async function measurePageLoads(rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-static-'));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  for (const screen of SCREENS) await writeStaticPage(browser, hall, screen, folder);
  writeFileSync(path.join(folder, '404.html'), '');
  const limit = serve({ fetch: staticFiles(folder).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => limit.once('listening', resolve));
  const address = limit.address();
  const limitOrigin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  const rows: string[][] = [];
  for (const network of Object.keys(NETWORKS) as Network[])
    // keys of the constant
    for (const screen of SCREENS) {
      const pairs: { ours: Seen; still: Seen }[] = [];
      for (let round = 0; round < rounds; round++) {
        const cookie = screen.persona === null ? null : await signedInCookie(hall, screen.persona);
        const ours = () => load(browser, hall.origin + screen.address, screen, network, cookie);
        const still = () => load(browser, `${limitOrigin}/${screen.name}.html`, screen, network, null);
        pairs.push(round % 2 === 0 ? { ours: await ours(), still: await still() } : { still: await still(), ours: await ours() });
      }
      const ratio = (of: (seen: Seen) => number) => `${median(pairs.map(({ ours, still }) => of(ours) / of(still))).toFixed(2)}x`;
      const middle = (of: (seen: Seen) => number, which: 'ours' | 'still') => String(Math.round(median(pairs.map((pair) => of(pair[which])))));
      rows.push([
        network,
        screen.name,
        ...(['fcp', 'lcp', 'ready'] as const).map((what) => `${middle((seen) => seen[what], 'ours')} / ${middle((seen) => seen[what], 'still')} = ${ratio((seen) => seen[what])}`),
        median(pairs.map(({ ours }) => ours.shift)).toFixed(2),
        String(Math.round(median(pairs.map(({ ours }) => Math.max(0, ...ours.tasks))))),
      ]);
    }
  await browser.close();
  limit.close();
  await hall.close();
  return `\nPage loads, cold, ${rounds} rounds, CPU 4x slower: ours / static page of the same content = ratio (medians, ms)\n\n${table(['network', 'screen', 'FCP', 'LCP', 'numbers or form visible', 'CLS', 'longest task'], rows)}`;
}
