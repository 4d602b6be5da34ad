import type { Browser } from 'playwright';
import { hasText, slowPage, slowPageIn, type Seen } from '#bench/slow-device.ts';
import type { Way } from './ways.ts';

/** The first visit of a browser, or the one after it, from the caches it then has. */
export type Visit = 'cold' | 'warm';

/** What is loaded: an address, the text that is there with its content, and the session to bring. */
interface Loaded {
  readonly address: string;
  readonly text: string;
  readonly cookie: { readonly name: string; readonly value: string } | null;
  /** Its pages keep a service worker, for which a second visit waits. */
  readonly hasWorker: boolean;
}

/** One load by a way. Before a second visit the first is made on a fast line, until the service worker has what it keeps. */
export async function load(browser: Browser, way: Way, { address, text, cookie, hasWorker }: Loaded, visit: Visit): Promise<Seen> {
  const first = await slowPage(browser, hasText(text), visit === 'cold' ? way.emulated : null, cookie && { ...cookie, url: new URL(address).origin }, way.proxy);
  const context = first.page.context();
  way.slow(visit === 'cold');
  await first.page.goto(address, { waitUntil: 'commit' });
  await first.settled();
  if (visit === 'warm' && hasWorker) await first.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  let result = await first.seen();
  if (visit === 'warm') {
    await first.page.close();
    way.slow(true);
    const second = await slowPageIn(context, way.emulated);
    await second.page.goto(address, { waitUntil: 'commit' });
    await second.settled();
    result = await second.seen();
  }
  await context.close();
  return result;
}
