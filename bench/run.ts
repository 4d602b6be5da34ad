import { build } from 'vite';
import { measureGrowth } from './growth.ts';
import { measureInteractions } from './interactions.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureOperator } from './operator.ts';
import { measurePageLoads, measureScreens } from './page-loads.ts';
import { measurePeers } from './peers.ts';
import { measureRequests } from './requests.ts';
import { measureStarts } from './starts.ts';
import { measureStatements } from './statements.ts';
import { measureUnusedCode } from './unused-code.ts';

/**
 * What docs/performance.md sets as goals, measured on this machine: page loads as ratios to a static page of the same content, what a
 * statement costs as it grows, what a start costs as the journal grows, how many requests the host answers. Prints; never asserts, because machines are shared and noisy.
 * `ROUNDS` (5) sets how often; a name, as in `npm run bench -- starts`, measures that alone.
 */
const rounds = Number(process.env['ROUNDS'] ?? 5);
const asked = process.argv.slice(2);
process.env['NODE_ENV'] = 'production';
/** These look at no page. */
const PAGELESS: readonly string[] = ['starts', 'requests', 'operator', 'growth'];
if (asked.length === 0 || asked.some((name) => !PAGELESS.includes(name))) await build({ mode: 'hall', logLevel: 'error' });
for (const [name, measure] of Object.entries({
  'page-loads': measurePageLoads,
  screens: measureScreens,
  interactions: measureInteractions,
  unused: measureUnusedCode,
  peers: measurePeers,
  statements: measureStatements,
  lighthouse: measureLighthouse,
  starts: measureStarts,
  requests: measureRequests,
  operator: measureOperator,
  growth: measureGrowth,
}))
  if (asked.length === 0 || asked.includes(name)) console.log(await measure(rounds));
