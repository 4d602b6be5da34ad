import { attack } from './attack/attack.ts';

/**
 * Attacks the operator over HTTP, in processes that are killed now and then: several customers with several browsers each, random moves, and
 * arithmetic of its own over the answers. `MINUTES` (5) says how long, or `SEQUENCES` how many; `SEED` repeats. Ends with 1 on a breach.
 */
const given = process.env['SEQUENCES'];
const seed = Number(process.env['SEED'] ?? crypto.getRandomValues(new Uint32Array(1))[0]);
const minutes = Number(process.env['MINUTES'] ?? (given === undefined ? 5 : Infinity));
const sequences = Number(given ?? Infinity);
if (!Number.isSafeInteger(seed) || seed < 0 || !(minutes > 0) || !(sequences > 0)) {
  console.error('SEED, SEQUENCES and MINUTES must be numbers above 0.');
  process.exit(1);
}
console.log(`attack: SEED=${seed}${given === undefined ? ` MINUTES=${minutes}` : ` SEQUENCES=${sequences}`}`);
const { tally, failures } = await attack({ seed, sequences, minutes, print: console.log });
console.log(`\n${tally.sequences} sequences, ${tally.requests} requests, ${tally.writes} acknowledged writes, ${tally.kills} kills, ${failures.length} sequences with a breach`);
for (const failure of failures.slice(0, 20)) console.log(`again: SEED=${failure.seed} SEQUENCES=1 npm run attack`);
process.exit(failures.length === 0 ? 0 : 1);
