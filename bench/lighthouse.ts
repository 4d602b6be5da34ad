import { chromium } from 'playwright';
import lighthouse, { type Result } from 'lighthouse';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { signedInCookie } from './sign-in.ts';
import { TESTERS_OWN } from './slow-device.ts';
import { median, table } from './statistics.ts';

const SCREENS = [
  { address: '/sign-in', persona: null },
  { address: '/', persona: '30' },
  { address: '/bills', persona: '30' },
  { address: '/bills/2026-10', persona: '30' },
  { address: '/services', persona: '18' },
  { address: '/services/night-data-3', persona: '18' },
] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUG_PORT = 9333;

/** An audit that counts and is not at its best: by name, with what it measured. */
const shortfall = ({ id, score, displayValue = '' }: Result['audits'][string]) => `${id} ${displayValue.replaceAll('\u00a0', ' ')} (${Math.round((score ?? 0) * 100)})`;

/** What counts in a category and costs it points; of the rounds, the last one's. */
function shortfallsOf({ categories, audits }: Result): readonly string[] {
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [shortfall(audit)] : [];
  });
}

/** Lighthouse's mobile scores of the screens, medians of the rounds, and what fell short. */
export async function measureLighthouse(rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
  const rows: string[][] = [];
  for (const { address, persona } of SCREENS) {
    const scores: number[][] = [];
    let short: readonly string[] = [];
    for (let round = 0; round < rounds; round++) {
      const browser = await chromium.launch({
        executablePath: await chromiumPath(),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        args: [...chromiumArgs, `--remote-debugging-port=${DEBUG_PORT}`],
      });
      const cookie = persona === null ? null : await signedInCookie(hall, persona);
      const result = await lighthouse(hall.origin + address, {
        port: DEBUG_PORT,
        logLevel: 'silent',
        blockedUrlPatterns: [`*${TESTERS_OWN}`],
        onlyCategories: [...CATEGORIES],
        ...(cookie ? { extraHeaders: { Cookie: `sid=${cookie.value}` } } : {}),
      });
      await browser.close();
      if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
      scores.push(CATEGORIES.map((category) => (result.lhr.categories[category]?.score ?? 0) * 100));
      short = shortfallsOf(result.lhr);
    }
    rows.push([address, ...CATEGORIES.map((_, index) => String(Math.round(median(scores.map((score) => score[index] ?? 0))))), short.join(', ') || 'none']);
  }
  await hall.close();
  return `\nLighthouse, mobile, ${rounds} rounds (medians)\n\n${table(['screen', ...CATEGORIES, 'fell short'], rows)}`;
}
