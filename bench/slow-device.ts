import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';

/** Networks, as docs/performance.md gives them: bytes a second and milliseconds a round trip. */
export const NETWORKS = {
  'slow 4G': { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  'slow 3G': { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
} as const;
export type Network = keyof typeof NETWORKS;

/** How much slower than this machine a cheap phone is taken to be. */
export const CPU_SLOWDOWN = 4;

/** What a build with the mock has beside the product, and fetches behind it: no part of what is measured. */
export const TESTERS_OWN = '/drawer.js';

/** Whether an element matching the selector is there, as a page is asked for it. */
export const hasElement = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
/** Whether the screen has this text. */
export const hasText = (text: string) => `document.getElementById('app')?.textContent.includes(${JSON.stringify(text)}) === true`;

/** Said on the console by the page itself once it is ready: who asked it over and over would run a script of his own in the middle of what is measured, 30 ms of it. */
const READY = 'palm-hall bench: ready';

/** Collects paints, shifts and long tasks from the very first moment; `ready` is when what `isReady` asks for is drawn. */
const PROBE = (isReady: string) => `
  window.seen = { fcp: 0, lcp: 0, shift: 0, tasks: [], ready: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === 'first-contentful-paint') seen.fcp = e.startTime; }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.lcp = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.tasks.push(e.duration); }).observe({ type: 'longtask', buffered: true });
  const look = () => { if (${isReady}) { requestAnimationFrame(() => { seen.ready = performance.now(); console.debug(${JSON.stringify(READY)}); }); } else requestAnimationFrame(look); };
  look();`;

/** What one load was like; times in ms since the navigation began. */
export interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly ready: number;
  readonly shift: number;
  /** Durations of tasks over 50 ms. */
  readonly tasks: readonly number[];
}

/** How long those tasks have kept a finger waiting beyond 50 ms each. */
export const blockingTime = ({ tasks }: Seen): number => tasks.reduce((all, task) => all + Math.max(0, task - 50), 0);

/** A page, and what has been seen of it. */
interface SlowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly seen: () => Promise<Seen>;
  /** Until what `isReady` asked for is drawn, and nothing is on its way any more. */
  readonly settled: () => Promise<void>;
}

/** A page on a slow device: CPU four times slower, and the network where one is given; `proxy` is the line that leads to it. */
export async function slowPage(
  browser: Browser,
  isReady: string,
  network: Network | null,
  cookie: { name: string; value: string; url: string } | null,
  proxy: string | null = null,
): Promise<SlowPage> {
  const device = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.625, isMobile: true, hasTouch: true, locale: 'zh-CN' };
  const context = await browser.newContext(proxy === null ? device : { ...device, proxy: { server: proxy } });
  if (cookie) await context.addCookies([cookie]);
  await context.addInitScript(PROBE(isReady));
  return slowPageIn(context, network);
}

/** One more page in a context that `slowPage` has made: a second visit. */
export async function slowPageIn(context: BrowserContext, network: Network | null): Promise<SlowPage> {
  const page = await context.newPage();
  const ready = page.waitForEvent('console', { predicate: (message) => message.text() === READY, timeout: 60_000 });
  ready.catch(() => undefined); // whoever waits for it is told
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setBlockedURLs', { urls: [`*${TESTERS_OWN}`] });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORKS[network] });
  return {
    page,
    cdp,
    seen: () => page.evaluate(() => (window as unknown as { seen: Seen }).seen), // put there by the probe
    async settled() {
      await ready;
      await page.waitForLoadState('networkidle');
    },
  };
}
