import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exists } from '#tests/support/source/documents.ts';

const page = readFileSync('docs/security.md', 'utf8');
const VERDICTS = ['met by test', 'met by design', 'deviation and compensation', 'not applicable'];
/** How many requirements each section of ASVS 5.0.0 has at levels 1 and 2; they come first, those of level 3 after them. 253 in all. */
const SECTIONS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1
  4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2
  7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3
  11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3
  15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2`
  .trim()
  .split(/\s+/)
  .map((text) => text.split(':'))
  .map(([section = '', count]) => ({ section, count: Number(count) }));

interface Row {
  readonly chapter: string;
  readonly requirement: string;
  readonly verdict: string;
  readonly where: string;
}
const chapters = page.split(/^## V(?=\d)/m).slice(1);
const rows = chapters.flatMap((text): Row[] =>
  [...text.matchAll(/^\| (\d[^|]*) \| [^|]+ \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, requirement = '', verdict = '', where = '']) => ({
    chapter: /^\d+/.exec(text)?.[0] ?? '',
    requirement,
    verdict,
    where,
  })),
);

/** Every number that a cell speaks of: one, or all from one to another of the same section. */
function numbersOf(requirement: string): string[] {
  const [, section = '', first = '', last = first] = /^(\d+\.\d+)\.(\d+)(?: to \1\.(\d+))?$/.exec(requirement) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${section}.${Number(first) + at}`);
}

/** What a file calls its tests. */
const titlesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:test|it|describe)(?:\.each\b[\s\S]*?\)|)\(\s*(['"`])([\s\S]*?)(?<!\\)\1/g)].map(([, , title = '']) => title);

test('every line of every table is a row that can be read', () => {
  const lines = chapters.flatMap((text) => text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| requirement')));
  expect(lines.length).toBe(rows.length);
});

test('every chapter is there, and every requirement of levels 1 and 2, once, in its chapter', () => {
  expect(chapters.map((text) => /^\d+/.exec(text)?.[0])).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
  const asked = SECTIONS.flatMap(({ section, count }) => Array.from({ length: count }, (_, at) => `${section}.${at + 1}`));
  expect(asked.length).toBe(253);
  expect(rows.flatMap(({ requirement }) => numbersOf(requirement)).toSorted()).toEqual(asked.toSorted());
  expect(rows.filter(({ chapter, requirement }) => !requirement.startsWith(`${chapter}.`))).toEqual([]);
});

test('every row has one of the four verdicts, and says where or why', () => {
  expect(rows.filter(({ verdict, where }) => !VERDICTS.includes(verdict) || where.trim() === '')).toEqual([]);
});

describe('what is met by test', () => {
  const tested = rows
    .filter(({ verdict }) => verdict === 'met by test')
    .map(({ requirement, where }) => {
      const [, file = '', words = ''] = /^`([^`]+\.test\.tsx?)` "([^"]+)"/.exec(where) ?? [];
      return { requirement, file, words };
    });

  test.each(tested)('$requirement: $file', ({ file, words }) => {
    expect({ file, isThere: exists(file) }).toEqual({ file, isThere: true });
    expect(titlesIn(file).filter((title) => title.includes(words)).length, `no test there is called "${words}"`).toBeGreaterThan(0);
  });
});

test('a deviation names what stands in for it: a decision, a document, a file or what a real backend does', () => {
  const bare = rows.filter(({ verdict, where }) => verdict === 'deviation and compensation' && !/\]\(|`|backend|void/.test(where));
  expect(bare).toEqual([]);
});

test('whoever reports something is led here', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('](docs/security.md)');
});
