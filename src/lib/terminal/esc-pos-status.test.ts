import { expect, test } from 'vitest';
import { stateIn } from './esc-pos-status.ts';

/** Bits 1 and 4 are set in every answer. */
const FINE = 0x12;

test.each([
  ['all is well', [FINE, FINE, FINE], 'ready'],
  ['the roll is nearly at its end', [FINE, FINE, FINE | 0x0c], 'paper-low'],
  ['there is no paper', [FINE | 0x20, FINE, FINE | 0x6c], 'paper-out'],
  ['the knife is stuck, whatever else', [FINE | 0x60, FINE | 0x08, FINE | 0x60], 'cutter'],
  ['the paper does not move', [FINE | 0x40, FINE | 0x04, FINE], 'jam'],
  ['it is too hot to go on', [FINE | 0x40, FINE | 0x40, FINE], 'jam'],
  ['its cover is open', [FINE | 0x04, FINE, FINE], 'offline'],
] as const)('%s', (_, [offline, error, paper], state) => {
  expect(stateIn([offline, error, paper])).toBe(state);
});
