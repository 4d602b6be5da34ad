import { expect, test } from 'vitest';
import { bookOf } from './book-for-tests.ts';
import { dayRows, inOrder, pageOfRecords } from './record-rows.ts';

const book = bookOf([
  { day: 31, fee: 10 },
  { day: 31, fee: 5 },
  { day: 2, fee: 90 },
  { day: 1, fee: -20 },
]);
const all = Int32Array.from([0, 1, 2, 3]);

test('each day has its head with what its records come to', () => {
  const { rows, sums } = dayRows(book, all);
  expect(Array.from(rows)).toEqual([-31, 0, 1, -2, 2, -1, 3]);
  expect([sums[31], sums[2], sums[1], sums[15]]).toEqual([15, 90, -20, 0]);
});

test('a customer may read the month from its beginning, or the dearest first', () => {
  expect(Array.from(inOrder(book, all, 'oldest'))).toEqual([3, 2, 1, 0]);
  expect(Array.from(inOrder(book, all, 'fee'))).toEqual([2, 0, 1, 3]);
  expect(inOrder(book, all, 'newest')).toBe(all);
});

test('a page beyond the last shows the last, and nothing found is one empty page', () => {
  const many = Int32Array.from({ length: 120 }, (_, index) => index);
  expect(pageOfRecords(many, 2).positions[0]).toBe(50);
  expect(pageOfRecords(many, 99)).toMatchObject({ page: 3, pages: 3 });
  expect(pageOfRecords(new Int32Array(0), 1)).toMatchObject({ page: 1, pages: 1 });
});
