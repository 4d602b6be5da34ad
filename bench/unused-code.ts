import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { screensToLoad, type ScreenToLoad } from './pages/screens.ts';
import { signedInCookie, withStatements } from './sign-in.ts';
import { TESTERS_OWN } from './slow-device.ts';
import { table } from './statistics.ts';

/** A script as a page has fetched it: characters of it, minified, and how many of them no step of the visit has run. */
interface Script {
  readonly name: string;
  readonly size: number;
  readonly unused: number;
}

type Coverage = Awaited<ReturnType<Page['coverage']['stopJSCoverage']>>[number];

/** Inner ranges come behind the outer ones they correct. */
function unusedIn({ url, source = '', functions }: Coverage): Script {
  const isRun = new Uint8Array(source.length);
  for (const { ranges } of functions) for (const { startOffset, endOffset, count } of ranges) isRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return { name: url.replace(/^.*\/assets\/|-[^-]*$/g, ''), size: source.length, unused: isRun.reduce((all, run) => all + (1 - run), 0) };
}

/** Opens a screen as a first visit does, until the app has it and its text is there. */
async function scriptsOf(browser: Browser, hall: RunningHost, { address, persona, text, isOpen }: ScreenToLoad): Promise<readonly Script[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'zh-CN', serviceWorkers: 'block' });
  const cookie = persona === null ? null : await signedInCookie(hall, persona);
  if (cookie) await context.addCookies([isOpen ? await withStatements(hall, cookie) : cookie]);
  const page = await context.newPage();
  await page.route(`**${TESTERS_OWN}`, (route) => route.abort());
  await page.coverage.startJSCoverage();
  await page.goto(hall.origin + address, { waitUntil: 'commit' });
  await page.waitForFunction((wanted) => window.palmHallIsOpen === true && document.getElementById('app')?.textContent.includes(wanted), text);
  const covered = await page.coverage.stopJSCoverage();
  await context.close();
  return covered.filter(({ url }) => url.includes('/assets/')).map(unusedIn);
}

const kilobytes = (characters: number) => (characters / 1024).toFixed(1);

/** Of each screen: how much script it fetches before it can be used, how much of that it never runs, and in which files. Counted, not timed: once is enough. */
export async function measureUnusedCode(): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  const rows: string[][] = [];
  for (const screen of screensToLoad()) {
    const scripts = await scriptsOf(browser, hall, screen);
    const sum = (of: (script: Script) => number) => scripts.reduce((all, script) => all + of(script), 0);
    const [size, unused] = [sum((script) => script.size), sum((script) => script.unused)];
    const most = scripts.toSorted((one, other) => other.unused - one.unused).slice(0, 3);
    rows.push([
      screen.name,
      kilobytes(size),
      kilobytes(unused),
      `${Math.round((unused / size) * 100)} %`,
      most.map((script) => `${script.name} ${kilobytes(script.unused)} of ${kilobytes(script.size)}`).join(', '),
    ]);
  }
  await browser.close();
  await hall.close();
  return `\nScript fetched before a screen can be used, and never run there (KiB, minified, before compression)\n\n${table(['screen', 'fetched', 'never run', 'share', 'most of it'], rows)}`;
}
