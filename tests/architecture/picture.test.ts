import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importGraph } from '#tests/support/source/import-graph.ts';
import { isTest, sourceFiles } from '#build/source-files.ts';

/** The arrows of the picture in docs/architecture.md: `a[src/a] --> b[src/b]`, each end named where it first stands. */
const picture = /```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
const names = new Map([...picture.matchAll(/(\w+)\[((?:src|mocks)\/\w+|lite)\]/g)].map(([, id = '', name = '']) => [id, name]));
const drawn = [...picture.matchAll(/(\w+)(?:\[[^\]]*\])? --> (\w+)/g)].map(([, from = '', to = '']) => ({ from: names.get(from) ?? from, to: names.get(to) ?? to }));

const partOf = (file: string) => (file.startsWith('lite/') ? 'lite' : file.split('/').slice(0, 2).join('/'));
const files = sourceFiles(/^((src|mocks)\/[^/]+|lite)\/.*\.tsx?$/).filter((file) => !isTest(file));
const graph = importGraph(files, partOf);
/** The map names its screens as data, and fetches them by a pattern. */
const byPattern = files.flatMap(({ name, code }) =>
  [...code.matchAll(/import\.meta\.glob[^(]*\(\[?'\/((?:src|mocks)\/\w+)\//g)].map(([, to = '']) => ({ from: partOf(name), to })),
);
const isThere = (from: string, to: string) => graph.get(from)?.has(to) === true || byPattern.some((one) => one.from === from && one.to === to);

/** Everything one comes to along drawn arrows. */
function below(part: string): Set<string> {
  const seen = new Set<string>();
  const walk = (name: string): void => {
    for (const { from, to } of drawn)
      if (from === name && !seen.has(to)) {
        seen.add(to);
        walk(to);
      }
  };
  walk(part);
  return seen;
}

test('every part of the house is in the picture, and nothing else', () => {
  expect([...names.values()].toSorted()).toEqual([...graph.keys()].toSorted());
});

test('every arrow is an import that is there', () => {
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter(({ from, to }) => !isThere(from, to))).toEqual([]);
});

test('every import between parts goes along the arrows', () => {
  const astray = [...graph].flatMap(([from, to]) => [...to].filter((part) => !below(from).has(part)).map((part) => `${from} imports ${part}`));
  expect(astray, 'draw the arrow in docs/architecture.md, or take the import out').toEqual([]);
});
