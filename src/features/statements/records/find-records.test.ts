import { expect, test } from 'vitest';
import { bookOf } from './book-for-tests.ts';
import { daysWithRecords, findRecords, type RecordFilter } from './find-records.ts';

const labels = { kind: (kind: string) => (kind === 'call-out' ? '拨打' : kind === 'call-in' ? '接听' : kind), type: (type: string) => (type === 'calls' ? '通话' : type) };
const everything: RecordFilter = { type: null, day: null, paid: false, text: '' };
const book = bookOf([
  { day: 31, clock: '20:14:00', peer: '13500004471', place: '北京', fee: 75 },
  { day: 31, kind: 'call-in', peer: '137****8806', place: '上海' },
  { day: 30, kind: 'data', type: 'data', place: '北京', amount: 2048 },
  { day: 2, kind: 'monthly-fee', type: 'value-added', name: '彩铃 Ring', fee: 500 },
  { day: 1, kind: 'reduction', type: 'reductions', name: '套餐优惠', fee: -590 },
]);
const found = (filter: Partial<RecordFilter>) => Array.from(findRecords(book, { ...everything, ...filter }, labels).positions);

test('a customer who filters nothing sees every record, and the sum is that of the month', () => {
  expect(found({})).toEqual([0, 1, 2, 3, 4]);
  expect(findRecords(book, everything, labels).total).toBe(-15);
});

test('a customer who looks at calls sees calls alone', () => expect(found({ type: 'calls' })).toEqual([0, 1]));

test('“only what cost money” leaves out what was free and what was given back', () => expect(found({ paid: true })).toEqual([0, 3]));

test('a customer who picks a day sees that day from its first to its last second', () => {
  const edges = bookOf([
    { day: 3, clock: '00:00:00' },
    { day: 2, clock: '23:59:59' },
    { day: 2, clock: '00:00:00' },
    { day: 1, clock: '23:59:59' },
  ]);
  expect(Array.from(findRecords(edges, { ...everything, day: 2 }, labels).positions)).toEqual([1, 2]);
});

test('a number is found however it is typed', () => {
  for (const text of ['13500004471', '135 0000 4471', '135-0000-4471', '１３５ 0000', '4471']) expect(found({ text })).toEqual([0]);
});

test('with masked numbers only what can be seen is found', () => {
  expect(found({ text: '8806' })).toEqual([1]);
  expect(found({ text: '137****' })).toEqual([1]);
  expect(found({ text: '13700008806' })).toEqual([]);
});

test('several words must all be there, in any of the texts of a record', () => {
  expect(found({ text: '北京 拨打' })).toEqual([0]);
  expect(found({ text: '上海 拨打' })).toEqual([]);
});

test('names are found in either language and in any case', () => {
  expect(found({ text: 'ring' })).toEqual([3]);
  expect(found({ text: '彩铃' })).toEqual([3]);
});

test('an amount is found by its two decimals, given back or taken', () => {
  expect(found({ text: '0.75' })).toEqual([0]);
  expect(found({ text: '5.90' })).toEqual([4]);
});

test('a customer can choose among the days that have records of the type', () => {
  expect(daysWithRecords(book, null)).toEqual([31, 30, 2, 1]);
  expect(daysWithRecords(book, 'calls')).toEqual([31]);
});
