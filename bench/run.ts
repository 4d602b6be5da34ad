import { build } from 'vite';
import { measureLighthouse } from './lighthouse.ts';
import { measurePageLoads } from './page-loads.ts';
import { measureStarts } from './starts.ts';
import { measureStatements } from './statements.ts';

/**
 * What docs/performance.md sets as goals, measured on this machine: page loads as ratios to a static page of the same content, what a
 * statement costs as it grows, what a start costs as the journal grows. Prints; never asserts, because machines are shared and noisy.
 * `ROUNDS` (5) sets how often; a name, as in `npm run bench -- starts`, measures that alone.
 */
const rounds = Number(process.env['ROUNDS'] ?? 5);
const asked = process.argv.slice(2);
process.env['NODE_ENV'] = 'production';
if (asked.length !== 1 || asked[0] !== 'starts') await build({ mode: 'hall', logLevel: 'error' });
for (const [name, measure] of Object.entries({ 'page-loads': measurePageLoads, statements: measureStatements, lighthouse: measureLighthouse, starts: measureStarts }))
  if (asked.length === 0 || asked.includes(name)) console.log(await measure(rounds));
