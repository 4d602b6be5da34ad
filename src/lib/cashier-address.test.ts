import { expect, test } from 'vitest';
import { cashierAddress } from './cashier-address.ts';

test.each([
  ['cashier.html?charge=1', 'http://localhost:4173/', 'http://localhost:4173/cashier.html?charge=1'],
  ['cashier.html?charge=1', 'https://files.example/a/demo/', 'https://files.example/a/demo/cashier.html?charge=1'],
  ['https://pay.example/c/1', 'https://hall.example/', 'https://pay.example/c/1'],
  ['http://localhost:4173/x', 'http://localhost:4173/', 'http://localhost:4173/x'],
])('%s from %s leads to %s', (url, base, address) => {
  expect(cashierAddress(url, base)).toBe(address);
});

test.each(['http://pay.example/c/1', 'javascript:alert(1)', 'data:text/html,x', '//pay.example/c', 'http://'])('%s is not followed from a page on plain http', (url) => {
  expect(cashierAddress(url, 'http://localhost:4173/')).toBeNull();
});
