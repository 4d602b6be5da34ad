import { expect, test } from 'vitest';
import { groupCard } from './recharge-card.ts';
import { readCard } from './typed.ts';

test.each([
  ['1234567890120050', '1234567890120050'],
  ['1234 5678 9012 0050', '1234567890120050'],
  [' 1234-5678-9012-0050\n', '1234567890120050'],
  ['１２３４　５６７８　９０１２　００５０', '1234567890120050'],
  ['密码：1234 5678', '12345678'],
  ['', ''],
])('"%s" is read as %s', (typed, digits) => {
  expect(readCard(typed)).toBe(digits);
});

test.each([
  ['', ''],
  ['1', '1'],
  ['1234', '1234'],
  ['12345', '1234 5'],
  ['1234567890120050', '1234 5678 9012 0050'],
  ['12345678901200501', '1234 5678 9012 0050 1'],
])('%s is shown as "%s", and read back', (digits, shown) => {
  expect(groupCard(digits)).toBe(shown);
  expect(readCard(shown)).toBe(digits);
});
