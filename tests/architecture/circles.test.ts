import { describe, expect, test } from 'vitest';
import { circlesOf, importGraph } from '#tests/support/source/import-graph.ts';
import { sourceFile, sourceFiles } from '#build/source-files.ts';

/** Everything but the tests themselves, which nobody imports and which lie beside what they test. */
const files = sourceFiles(/\.tsx?$/).filter(({ name }) => !/\.test\.tsx?$/.test(name));

/** The folder a file lies in. */
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** The part of the house a file belongs to: `src/data`, `mocks/operator`, `build`. */
const partOf = (file: string): string =>
  file
    .split('/')
    .slice(0, /^(src|mocks)\//.test(file) ? 2 : 1)
    .join('/');

describe('a reader can begin at the bottom and never be sent back up: no circle, imports of types counted', () => {
  test('between files', () => {
    expect(new Set(files.map(({ name }) => name.split('/')[0]))).toEqual(new Set(['src', 'mocks', 'lite', 'build', 'scripts', 'bench', 'tests']));
    expect(circlesOf(importGraph(files, (file) => file))).toEqual([]);
  });

  test('between folders', () => {
    expect(circlesOf(importGraph(files, folderOf))).toEqual([]);
  });

  test('between the parts of the house', () => {
    expect(circlesOf(importGraph(files, partOf))).toEqual([]);
  });

  test('nothing but tests stands on tests', () => {
    const astray = files.filter(({ name, imports }) => !name.startsWith('tests/') && imports.some(({ from }) => from.startsWith('#tests/'))).map(({ name }) => name);
    expect(astray, 'what both need lies below both, in build').toEqual([]);
  });

  test('a circle would be seen: two files, and a file that only lends a type', () => {
    const file = (name: string, from: string) => sourceFile(name, `import type { X } from '${from}';\n`);
    const circle = [file('src/data/a.ts', '#data/b.ts'), file('src/data/b.ts', './c.ts'), file('src/data/c.ts', '#data/a.ts')];
    expect(circlesOf(importGraph(circle, (name) => name))).toEqual([['src/data/a.ts', 'src/data/b.ts', 'src/data/c.ts', 'src/data/a.ts']]);
  });
});

describe('a folder can be looked over', () => {
  /** Most files side by side, tests beside them not counted. */
  const LIMIT = 20;
  /** Lists of one kind of file, each named by what it is of: they are looked up, not read. */
  const LISTS = [/^src\/i18n\/(zh-CN|en)$/, /^mocks\/personas\/people$/];

  test(`no more than ${LIMIT} files lie side by side`, () => {
    const names = sourceFiles(/^(src|mocks|lite|build|scripts|bench)\//)
      .map(({ name }) => name)
      .filter((name) => !/\.test\.tsx?$/.test(name));
    const folders = names.map(folderOf).filter((folder) => !LISTS.some((list) => list.test(folder)));
    const crowded = [...new Set(folders)].map((folder) => ({ folder, files: folders.filter((one) => one === folder).length }));
    expect(
      crowded.filter(({ files: count }) => count > LIMIT),
      'give what belongs together a room',
    ).toEqual([]);
  });
});
