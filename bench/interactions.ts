import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { WALKS, type Step, type Walk } from './pages/walks.ts';
import { pausedClock, signedInCookie, withStatements } from './sign-in.ts';
import { hasText, slowPage } from './slow-device.ts';
import { median, table } from './statistics.ts';

/** What an act has cost, in ms, from the event itself. `nextPaint` as browsers measure interactions, to 8 ms; `drawn` when what it leads to is on the screen; `afterData` from its answer on, where it was asked for anything. */
interface Cost {
  readonly nextPaint: number;
  readonly drawn: number;
  readonly afterData: number;
}

/** Behind the last screen's idle moment, by which the code of the next ones is there. */
const IDLE_MS = 3500;

/** Notes when a finger or key acts, what the browser counts as its interaction, and when a text is drawn. */
const PROBE = `
  window.step = { acted: 0, nextPaint: 0, drawn: 0 };
  for (const act of ['pointerup', 'keydown']) addEventListener(act, (event) => { step.acted ||= event.timeStamp; }, true);
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.interactionId > 0) step.nextPaint = Math.max(step.nextPaint, e.duration); }).observe({ type: 'event', durationThreshold: 16 });`;

interface Probed {
  readonly step: { readonly acted: number; readonly nextPaint: number; readonly drawn: number };
}

/** When the last answer of the operator had come that was asked for since that moment, and before this one; 0 for none. Runs in the page. */
const lastAnswer = (since: number, until: number) =>
  `Math.max(0, ...performance.getEntriesByType('resource').filter((one) => one.name.includes('/api/') && one.startTime >= ${since} && one.responseEnd <= ${until}).map((one) => one.responseEnd))`;

/** Said by the page itself, as in slow-device.ts. */
const DRAWN = 'palm-hall bench: drawn';

async function costOf(page: Page, { act, shows }: Step): Promise<Cost> {
  const isThere = shows === null ? 'step.acted > 0' : `step.acted > 0 && ${hasText(shows)}`;
  const since = await page.evaluate(() => performance.now());
  await page.evaluate(`
    step = { acted: 0, nextPaint: 0, drawn: 0 };
    (function look() { if (${isThere}) setTimeout(() => { step.drawn = performance.now(); console.debug(${JSON.stringify(DRAWN)}); }); else requestAnimationFrame(look); })();`);
  await Promise.all([page.waitForEvent('console', (message) => message.text() === DRAWN), act(page)]);
  await page.waitForTimeout(300); // what belongs to it is over, and the observer has been told
  const { acted, nextPaint, drawn } = await page.evaluate(() => (window as unknown as Probed).step); // put there by the probe
  const answered = await page.evaluate<number>(lastAnswer(since, drawn));
  return { nextPaint, drawn: drawn - acted, afterData: answered === 0 ? Number.NaN : drawn - answered };
}

async function walk(browser: Browser, hall: RunningHost, { address, persona, isOpen, begins, steps }: Walk): Promise<readonly Cost[]> {
  const cookie = persona === null ? null : await signedInCookie(hall, persona);
  const { page, settled } = await slowPage(browser, hasText(begins), null, cookie && isOpen ? await withStatements(hall, cookie) : cookie);
  await page.addInitScript(PROBE);
  await page.goto(hall.origin + address, { waitUntil: 'commit' });
  await settled();
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  const costs: Cost[] = [];
  for (const step of steps) {
    await page.waitForTimeout(IDLE_MS);
    costs.push(await costOf(page, step));
  }
  await page.context().close();
  return costs;
}

/** What a tap or a key costs on a phone four times slower, with the code there already and the operator next door: medians of the rounds, and the worst. */
export async function measureInteractions(rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  await pausedClock(hall);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  const rows: string[][] = [];
  for (const one of WALKS) {
    const all: (readonly Cost[])[] = [];
    for (let round = 0; round < rounds; round++) all.push(await walk(browser, hall, one));
    one.steps.forEach(({ name }, index) => {
      const of = (what: keyof Cost) => all.map((costs) => costs[index]?.[what] ?? Number.NaN);
      const cell = (what: keyof Cost) => [median(of(what)), Math.max(...of(what))].map((ms) => (Number.isNaN(ms) ? '' : String(Math.round(ms))));
      rows.push([name, ...cell('nextPaint'), ...cell('drawn'), ...cell('afterData')]);
    });
  }
  await browser.close();
  await hall.close();
  return `\nTaps and keys, CPU 4x slower, ${rounds} rounds, ms: to the next paint, until what it leads to is drawn, and of that behind its data\n\n${table(['what is done', 'next paint', 'worst', 'drawn', 'worst', 'after its data', 'worst'], rows)}`;
}
