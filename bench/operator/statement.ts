import { serveHall } from '#mocks/hosts/node/serve.ts';
import { loadOn } from '#bench/requests.ts';
import { signedInCookie, withStatements } from '#bench/sign-in.ts';
import { median } from '#bench/statistics.ts';

/** Months of persona 08 that hold 20,000 records each. */
const MONTHS = ['2026-10', '2026-09', '2026-08', '2026-07', '2026-06'] as const;
/** How long the bystander goes on, in ms: longer than all months take. */
const WATCHED_MS = 4000;

/** A whole statement of 20,000 records, in ms; and how long somebody else at the same host had to wait at worst. */
export interface StatementCost {
  readonly whole: number;
  readonly longestWait: number;
  /** The same with nobody reading a statement. */
  readonly longestWaitAlone: number;
}

async function wholeStatement(origin: string, cookie: string, month: string): Promise<number> {
  const start = performance.now();
  for (let cursor: string | undefined = '0'; cursor !== undefined;) {
    const response: Response = await fetch(`${origin}/api/statements/${month}?cursor=${cursor}`, { headers: { cookie } });
    // The last member of a page; nobody who waits is to wait for its parsing as well.
    cursor = /"nextCursor":"(\d+)"\}$/.exec(await response.text())?.[1];
  }
  return performance.now() - start;
}

/** Reads whole statements that nobody has asked for before, while a bystander asks for who is signed in, over and over. */
export async function measureStatement(): Promise<StatementCost> {
  const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
  const { value: reader } = await withStatements(hall, await signedInCookie(hall, '08'));
  const { value: bystander } = await signedInCookie(hall, '30');
  const watch = () => loadOn(`${hall.origin}/api/session`, `sid=${bystander}`, 1, WATCHED_MS);
  const alone = await watch();
  const watched = watch();
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS / 4));
  const took: number[] = [];
  for (const month of MONTHS) took.push(await wholeStatement(hall.origin, `sid=${reader}`, month));
  const { longest } = await watched;
  await hall.close();
  return { whole: median(took), longestWait: longest, longestWaitAlone: alone.longest };
}
