import { build } from 'vite';
import { measureLighthouse } from './lighthouse.ts';
import { measurePageLoads } from './page-loads.ts';
import { measureStatements } from './statements.ts';

/**
 * What docs/performance.md sets as goals, measured on this machine: page loads as ratios to a static page of the same content, and what a
 * statement costs as it grows. Prints; never asserts, because machines are shared and noisy. `ROUNDS` (5) sets how often.
 */
const rounds = Number(process.env['ROUNDS'] ?? 5);
process.env['NODE_ENV'] = 'production';
await build({ mode: 'hall', logLevel: 'error' });
console.log(await measurePageLoads(rounds));
console.log(await measureStatements(rounds));
console.log(await measureLighthouse(rounds));
