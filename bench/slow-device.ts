import type { Browser, CDPSession, Page } from 'playwright';

/** Networks, as docs/performance.md gives them: bytes a second and milliseconds a round trip. */
export const NETWORKS = {
  'slow 4G': { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  'slow 3G': { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
} as const;
export type Network = keyof typeof NETWORKS;

/** How much slower than this machine a cheap phone is taken to be. */
export const CPU_SLOWDOWN = 4;

/** Collects paints, shifts and long tasks from the very first moment; `ready` is when an element matching `selector` is drawn. */
const PROBE = (selector: string) => `
  window.seen = { fcp: 0, lcp: 0, shift: 0, tasks: [], ready: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === 'first-contentful-paint') seen.fcp = e.startTime; }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.lcp = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.tasks.push(e.duration); }).observe({ type: 'longtask', buffered: true });
  const look = () => { if (document.querySelector(${JSON.stringify(selector)})) { requestAnimationFrame(() => { seen.ready = performance.now(); }); } else requestAnimationFrame(look); };
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

/** A page on a slow device: CPU four times slower, and the network where one is given. */
export async function slowPage(
  browser: Browser,
  readySelector: string,
  network: Network | null,
  cookie: { name: string; value: string; url: string } | null,
): Promise<{ readonly page: Page; readonly cdp: CDPSession; readonly seen: () => Promise<Seen> }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.625, isMobile: true, hasTouch: true, locale: 'zh-CN' });
  if (cookie) await context.addCookies([cookie]);
  await context.addInitScript(PROBE(readySelector));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORKS[network] });
  return { page, cdp, seen: () => page.evaluate(() => (window as unknown as { seen: Seen }).seen) }; // put there by the probe
}
