import { expect, test } from 'vitest';
import { shortfallOf } from './shortfall.ts';

test.each([
  ['', 'missing'],
  ['12345', 'short'],
  ['1234567', 'short'],
  ['abcdef', 'short'],
  ['123 56', 'short'],
  ['246810', null],
])('of six digits “%s” is %s', (typed, shortfall) => {
  expect(shortfallOf(typed, 6)).toBe(shortfall);
});
