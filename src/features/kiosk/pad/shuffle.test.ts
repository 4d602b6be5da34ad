import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** How often each order comes when every pair of bytes is drawn once, for three items. */
function ordersOfThree(): Map<string, number> {
  const orders = new Map<string, number>();
  for (let first = 0; first < 255; first++) {
    for (let second = 0; second < 256; second++) {
      const drawn = [first, second, 0];
      const order = shuffle(['a', 'b', 'c'], () => drawn.shift() ?? 0).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
  }
  return orders;
}

test('every order of the keys is as likely as any other: over all that chance can draw, each comes equally often', () => {
  const orders = ordersOfThree();
  expect(orders.size).toBe(6);
  expect(new Set(orders.values())).toEqual(new Set([(255 * 256) / 6]));
});

test('a byte that would favour the first keys is drawn again', () => {
  const drawn = [255, 254, 0, 0];
  expect(shuffle(['a', 'b', 'c'], () => drawn.shift() ?? 0)).toEqual(['c', 'a', 'b']);
});

test('over 20,000 visits every digit stands on every key about as often (chi-square, 81 degrees of freedom)', () => {
  const visits = 20_000;
  const counts = DIGITS.map(() => DIGITS.map(() => 0));
  for (let visit = 0; visit < visits; visit++) {
    for (const [place, digit] of shuffle(DIGITS).entries()) {
      const row = counts[place];
      if (row) row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
    }
  }
  const expected = visits / 10;
  const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // Of a hundred million runs of a fair pad, fewer than one would come to more; one key favoured by a tenth comes to far more.
  expect(chiSquare).toBeLessThan(170);
});

test('all ten digits are there, once each', () => {
  expect(shuffle(DIGITS).toSorted()).toEqual(DIGITS);
});
