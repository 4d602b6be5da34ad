import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

/** A character of Chinese is as wide as two others. */
const measure = (text: string) => Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
const lines = (text: string, width: number) => wrap(text, measure, () => width);

test('Chinese breaks anywhere but before a sign that ends, and behind one that opens', () => {
  expect(lines('随时可退，次月起不再收', 8)).toEqual(['随时可', '退，次月', '起不再收']);
  expect(lines('发短信“取消”到', 8)).toEqual(['发短信', '“取消”到']);
});

test('words and amounts stay whole, and what a space that does not break ties stays with them', () => {
  expect(lines('Any time, no charges', 9)).toEqual(['Any time,', 'no', 'charges']);
  expect(lines('每月 1 日，3.00\u00a0元', 12)).toEqual(['每月 1 日，', '3.00\u00a0元']);
});

test('a word longer than its line is broken, and every character of it is there', () => {
  expect(lines('26-Y-0317-000000', 6)).toEqual(['26-Y-0', '317-00', '0000']);
});

test('a line end is kept', () => {
  expect(lines('甲\n乙', 8)).toEqual(['甲', '乙']);
});
