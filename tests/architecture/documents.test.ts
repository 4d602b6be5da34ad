import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents, exists, settings } from '#tests/support/source/documents.ts';
import { sourceFiles, withoutStrings } from '#build/source-files.ts';

const all = documents();
/** What a stranger is led by; the change log is of its day. */
const guides = all.filter(({ name }) => !name.startsWith('CHANGELOG'));

/** What GitHub makes of a heading in an address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

test('every link of a document leads to a file, and to a heading where it names one', () => {
  const links = all.flatMap(({ name, text }) =>
    [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => ({ name, to })).filter(({ to }) => !/^https?:|^mailto:/.test(to)),
  );
  expect(links.length).toBeGreaterThan(20);
  const dead = links.filter(({ name, to }) => {
    const [file = '', anchor] = to.split('#');
    const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
    if (!exists(target)) return true;
    return anchor !== undefined && ![...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
  });
  expect(dead).toEqual([]);
});

test('every path that a document names in backticks is there; `*` stands for any name', () => {
  const named = guides.flatMap(({ name, text }) =>
    [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`((?:src|mocks|tests|build|scripts|bench|docs|public)\/[^\s`]+)`/g)].map(([, at = '']) => ({ name, at })),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ at }) => !/[*<]/.test(at) && !exists(at))).toEqual([]);
});

test('every example of docs/style.md stands in the file it is taken from', () => {
  const text = all.find(({ name }) => name === 'docs/style.md')?.text ?? '';
  const examples = [...text.matchAll(/```tsx?\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, file = '', lines = '']) => ({ file, lines: lines.split('\n').filter((line) => line !== '') }));
  expect(examples.length).toBeGreaterThan(5);
  const gone = examples.flatMap(({ file, lines }) => {
    const source = exists(file) ? readFileSync(file, 'utf8') : '';
    return lines.filter((line) => !source.includes(line)).map((line) => `${file} no longer has: ${line}`);
  });
  expect(gone).toEqual([]);
});

describe('commands', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // npm's own format
  const said = (pattern: RegExp) => guides.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([, what = '']) => ({ name, what })));

  test('of npm are scripts of package.json', () => {
    const run = [...said(/\bnpm run ([\w:-]+)/g), ...said(/\bnpm (start|test)\b/g)];
    expect(run.length).toBeGreaterThan(10);
    expect(run.filter(({ what }) => !(what in scripts))).toEqual([]);
  });

  test('name projects that vitest has', () => {
    const config = readFileSync('vite.config.ts', 'utf8');
    const projects = said(/--project '?([\w]+)/g);
    expect(projects.length).toBeGreaterThan(3);
    expect(projects.filter(({ what }) => !config.includes(`name: '${what}'`))).toEqual([]);
  });

  test('set variables that something reads', () => {
    const variables = said(/(?<![\w$])([A-Z][A-Z_]{2,})=/g);
    expect(variables.map(({ what }) => what)).toEqual(expect.arrayContaining(['PORT', 'HOST']));
    const code = sourceFiles(/^(src|mocks|scripts|bench|build)\/.*\.tsx?$/)
      .map((file) => file.code)
      .join('\n');
    expect(variables.filter(({ what }) => !code.includes(`env['${what}']`))).toEqual([]);
  });
});

describe('nothing cites a document that is not here', () => {
  /** Where a comment, a text or a test's name may lead: everything but the code itself. */
  const said = [
    ...sourceFiles(/\.(tsx?|js|css|md)$/)
      .filter(({ name }) => name !== 'tests/architecture/documents.test.ts')
      .map(({ name, text, code }) => {
        const bare = withoutStrings(code);
        const isCode = /\.[jt]sx?$/.test(name);
        return { name, text: isCode ? text.replace(/[^\n]/g, (letter, at: number) => (letter === bare[at] && letter !== '_' ? ' ' : letter)) : text };
      }),
    ...settings(),
    ...all,
  ];
  const found = (pattern: RegExp) => said.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([what, at = what]) => ({ name, at })));

  test('by a bare name in capitals', () => {
    expect(found(/(?<![\w-])(?:TRUST|RULES|OPERATOR|PRODUCT|STYLE|PERFORMANCE|LIBRARIES|ARCHITECTURE|KIOSK|HOUSE|LOOK)(?![\w'-])(?!\()|\blooks\/NOTES\b/g)).toEqual([]);
  });

  test('by its file', () => {
    const files = found(/(?<![\w/.*])([\w./-]*\w\.md)\b/g);
    expect(files.length).toBeGreaterThan(20);
    const isHere = (name: string, at: string) => exists(at) || exists(path.posix.join(path.posix.dirname(name), at)) || exists(`docs/${at}`);
    expect(files.filter(({ name, at }) => !isHere(name, at))).toEqual([]);
  });

  test('by the number of a decision', () => {
    const numbers = found(/\bdocs\/decisions\/(\d{4})\b/g);
    expect(numbers.length).toBeGreaterThan(2);
    const decisions = all.map(({ name }) => /^docs\/decisions\/(\d{4})-/.exec(name)?.[1]);
    expect(numbers.filter(({ at }) => !decisions.includes(at))).toEqual([]);
  });
});
