import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { CERTIFICATE } from './pages/certificate.ts';
import { load, type Visit } from './pages/load.ts';
import { firstScreens, screensToLoad, type ScreenToLoad } from './pages/screens.ts';
import { staticAddress, staticPages } from './pages/static-pages.ts';
import { wayForScreens, ways, type Way } from './pages/ways.ts';
import { blockingTime, hasText, slowPage, type Seen } from './slow-device.ts';
import { pausedClock, signedInCookie, withStatements } from './sign-in.ts';
import { median, table } from './statistics.ts';

/** Where something is measured: the hall and the static pages, a browser, the way to them and the screens. */
interface Place {
  readonly hall: RunningHost;
  readonly browser: Browser;
  readonly way: Way;
  /** Origins by that way. */
  readonly ours: string;
  readonly still: string;
}

async function cookieFor(hall: RunningHost, { persona, isOpen }: ScreenToLoad) {
  if (persona === null) return null;
  const cookie = await signedInCookie(hall, persona);
  return isOpen ? withStatements(hall, cookie) : cookie;
}

/** Both sides of a screen in turn within each round, as a row: medians, and the ratio of each round's pair. */
async function rowOf(place: Place, screen: ScreenToLoad, visit: Visit, rounds: number): Promise<string[]> {
  const { hall, browser, way } = place;
  const pairs: { ours: Seen; still: Seen }[] = [];
  for (let round = 0; round < rounds; round++) {
    const cookie = await cookieFor(hall, screen);
    const ours = () => load(browser, way, { address: place.ours + screen.address, text: screen.text, cookie, hasWorker: true }, visit);
    const still = () => load(browser, way, { address: place.still + staticAddress(screen.name), text: screen.text, cookie: null, hasWorker: false }, visit);
    pairs.push(round % 2 === 0 ? { ours: await ours(), still: await still() } : { still: await still(), ours: await ours() });
  }
  const ratio = (of: (seen: Seen) => number) => `${median(pairs.map(({ ours, still }) => of(ours) / of(still))).toFixed(2)}x`;
  const middle = (of: (seen: Seen) => number, whose: 'ours' | 'still') => String(Math.round(median(pairs.map((pair) => of(pair[whose])))));
  return [
    screen.name,
    visit,
    ...(['fcp', 'lcp', 'ready'] as const).map((what) => `${middle((seen) => seen[what], 'ours')} / ${middle((seen) => seen[what], 'still')} = ${ratio((seen) => seen[what])}`),
    median(pairs.map(({ ours }) => ours.shift)).toFixed(2),
    middle((seen) => Math.max(0, ...seen.tasks), 'ours'),
    middle(blockingTime, 'ours'),
  ];
}

const COLUMNS = ['screen', 'visit', 'FCP', 'LCP', 'content visible', 'CLS', 'longest task', 'blocked'];

/** The screens by each way, cold and, where the line itself is slow, warm. */
async function measure(screens: readonly ScreenToLoad[], allWays: readonly Way[], rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  await pausedClock(hall);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs, CERTIFICATE.trusted] });
  const pages = staticPages();
  for (const screen of screens) {
    const { page, settled } = await slowPage(browser, hasText(screen.text), null, await cookieFor(hall, screen));
    await page.goto(hall.origin + screen.address);
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    await settled();
    await pages.keep(page, screen.name);
    await page.context().close();
  }
  const limit = await pages.serve();
  const rows: string[][] = [];
  for (const way of allWays) {
    const [ours, still] = [await way.originOf(Number(new URL(hall.origin).port)), await way.originOf(Number(new URL(limit.origin).port))];
    for (const screen of screens)
      for (const visit of way.emulated === null ? (['cold', 'warm'] as const) : (['cold'] as const))
        rows.push([way.name, ...(await rowOf({ hall, browser, way, ours, still }, screen, visit, rounds))]);
    way.close();
  }
  await browser.close();
  await limit.close();
  await hall.close();
  return `${rounds} rounds, CPU 4x slower: ours / static page of the same content = ratio (medians, ms)\n\n${table(['network', ...COLUMNS], rows)}`;
}

/** Sign-in, home and the list of bills on every network. */
export async function measurePageLoads(rounds: number): Promise<string> {
  return `\nPage loads, ${await measure(firstScreens(), await ways(), rounds)}`;
}

/** Every screen of the map on one of them, cold and warm. */
export async function measureScreens(rounds: number): Promise<string> {
  return `\nEvery screen, ${await measure(screensToLoad(), [await wayForScreens()], rounds)}`;
}
