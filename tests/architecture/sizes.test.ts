import { expect, test } from 'vitest';
import { sourceFiles } from '#build/source-files.ts';

const lengths = sourceFiles(/^(src|mocks|lite|build|scripts)\/.*\.(tsx?|css)$/)
  .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines);
const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]?.lines;

test('no file is over 300 lines, tests included', () => {
  const long = [...lengths, ...sourceFiles(/^tests\/.*\.tsx?$/).map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))];
  expect(
    long.filter(({ lines }) => lines > 300),
    'a file this long holds two ideas: give each its own',
  ).toEqual([]);
});

test('nine files in ten have at most 150 lines', () => {
  expect(at(0.9)).toBeLessThanOrEqual(150);
});

test('half the files have at most 60 lines', () => {
  expect(at(0.5)).toBeLessThanOrEqual(60);
});
