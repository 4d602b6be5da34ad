import { describe, expect, test } from 'vitest';
import { isTest, sourceFile, sourceFiles, type Import, type SourceFile } from '#build/source-files.ts';
import { IMPORT_RULES, type ImportRule } from '#tests/support/source/import-rules.ts';

function isAllowed({ from, isType }: Import, may: readonly string[]): boolean {
  return may.some((entry) => {
    const target = entry.replace(/^type /, '');
    if (entry !== target && !isType) return false;
    return target.endsWith('/') || target.endsWith(':') ? from.startsWith(target) : from === target || from.startsWith(`${target}/`);
  });
}

const product = sourceFiles(/^(src|mocks|lite)\/.*\.tsx?$/).filter((file) => !isTest(file));
/** The folder of `src` or `mocks` that a file is in, or the file itself where it lies there directly; `lite` is one place. */
const placeOf = ({ name }: SourceFile): string => (name.startsWith('lite/') ? 'lite' : name.split('/').slice(0, 2).join('/'));

/** Every import of the folder that the rule does not allow, as a sentence. */
function breaches({ of, may, because }: ImportRule, files: readonly SourceFile[] = product): string[] {
  const own = `#${of.replace(/^src\//, '')}/`;
  return files
    .filter((file) => placeOf(file) === of)
    .flatMap((file) =>
      file.imports
        .filter((one) => !one.from.startsWith('./') && !one.from.startsWith(own) && !isAllowed(one, may))
        .map((one) => `${file.name}:${one.line} imports ${one.from}: ${because}`),
    );
}

test.each(IMPORT_RULES)('$of imports only what it may', (rule) => {
  expect(breaches(rule)).toEqual([]);
});

test('every folder has its rule, and every file beside the folders', () => {
  expect([...new Set(product.map(placeOf))].toSorted()).toEqual(IMPORT_RULES.map(({ of }) => of).toSorted());
});

test.each([
  ['src/lib/a.ts', "import { x } from '#contract/bills.ts';"],
  ['src/contract/a.ts', "import {\n  x,\n  y,\n} from '#data/bills.ts';"],
  ['src/i18n/a.ts', "import { x } from '#contract/bills.ts';"],
  ['src/parts/room/a.tsx', "import type { X } from '#features/bills/bill-page.tsx';"],
  ['src/main.tsx', "import { x } from '#features/bills/bill-page.tsx';"],
  ['src/main.tsx', "await import('#mocks/control/mock-operator.ts');"],
  ['lite/pages/a.ts', "import { x } from '#mocks/operator/bills/bills.ts';"],
  ['lite/a.ts', "import { x } from '#data/bills.ts';"],
  ['mocks/operator/a.ts', "import { x } from '#mocks/jobs/a.ts';"],
  ['mocks/operator/room/a.ts', "export type { X } from '#mocks/world/a.ts';"],
])('in %s, %s would be seen', (name, text) => {
  const planted = sourceFile(name, `${text}\n`);
  expect(IMPORT_RULES.flatMap((rule) => breaches(rule, [planted]))).toHaveLength(1);
});

const all = sourceFiles(/\.tsx?$/);
const mocksFromTheStart = (main: SourceFile) => main.imports.filter(({ from, isDynamic }) => from.startsWith('#mocks/') && !isDynamic).map(({ from }) => from);
const betweenFeatures = ({ from }: Import, { name }: SourceFile) => from.startsWith('#features/') && from.split('/')[1] !== name.split('/')[2];
const found = (files: readonly SourceFile[], breaks: (one: Import, file: SourceFile) => boolean, lesson: string) =>
  files.flatMap((file) => file.imports.filter((one) => breaks(one, file)).map((one) => `${file.name}:${one.line} imports ${one.from}: ${lesson}`));

describe('what screen, mocks and features may not import of one another', () => {
  test('only main.tsx leads to the mocks, and by a dynamic import that production drops', () => {
    const src = sourceFiles(/^src\/.*\.tsx?$/);
    expect(
      found(src, (one, file) => one.from.startsWith('#mocks/') && file.name !== 'src/main.tsx' && !isTest(file), 'the screen speaks to the operator over the wire only'),
    ).toEqual([]);
    const main = src.filter(({ name }) => name === 'src/main.tsx');
    expect(main.map(({ code }) => /if \(IS_MSW\) \{\s*const \{ \w+ \} = await import\('#mocks\//.test(code))).toEqual([true]);
    expect(main.flatMap(mocksFromTheStart)).toEqual([]);
  });

  test.each([
    "import { x } from '#mocks/hosts/browser.ts';",
    "import {\n  x,\n  y,\n} from '#mocks/hosts/browser.ts';",
    "import type { X } from '#mocks/hosts/browser.ts';",
    "import '#mocks/hosts/browser.ts';",
  ])('main.tsx would be caught with %s', (text) => {
    expect(mocksFromTheStart(sourceFile('src/main.tsx', `${text}\n`))).toEqual(['#mocks/hosts/browser.ts']);
  });

  test('no feature imports another', () => {
    const features = sourceFiles(/^src\/features\/.*\.tsx?$/);
    expect(found(features, betweenFeatures, 'what two features need lives in parts, data or ui')).toEqual([]);
    const planted = sourceFile('src/features/bills/room/a.tsx', "import {\n  x,\n} from '#features/bills/b.ts';\nimport { y } from '#features/orders/c.ts';\n");
    expect(found([planted], betweenFeatures, 'no')).toEqual(['src/features/bills/room/a.tsx:4 imports #features/orders/c.ts: no']);
  });

  test('the shell takes pure views: of features the `-view` files, of parts the ones without data', () => {
    const shell = sourceFiles(/^src\/shell\/.*\.tsx?$/);
    expect(found(shell, ({ from }) => /^#(features|parts)\//.test(from) && !from.endsWith('-view.tsx'), 'hooks and data do not work before the app is there')).toEqual([]);
    const views = sourceFiles(/^src\/(features|parts)\/.*\/?(home|sign-in|tabs)-view\.tsx$/);
    expect(views).toHaveLength(3);
    expect(
      found(views, ({ from, isType }) => !isType && /^(#data|#app|react-router|react-i18next|@tanstack|react$)/.test(from), 'a view the shell draws has no hooks, data or routes'),
    ).toEqual([]);
  });
});

test('workbox belongs to the service worker, a file of its own that no page waits for', () => {
  expect(
    found(sourceFiles(/^src\/.*\.tsx?$/), ({ from }, { name }) => from.startsWith('workbox-') && name !== 'src/shell/service-worker.ts', 'the page itself must not carry it'),
  ).toEqual([]);
});

describe('how imports are written', () => {
  test('`./` inside a folder, an alias across, never `../`', () => {
    // Vite bundles its own configuration, where aliases do not reach.
    expect(found(all, ({ from }, { name }) => from.startsWith('..') && !name.startsWith('build/'), 'write #layer/… instead')).toEqual([]);
  });

  test('with the extension, so that Node, Vite and TypeScript read the same file', () => {
    expect(found(all, ({ from }) => /^(\.|#)/.test(from) && !/\.(ts|tsx|css|json)$/.test(from), 'name the file with its extension')).toEqual([]);
  });

  test('no barrels: nothing is exported on from elsewhere', () => {
    const again = all.flatMap((file) => [...file.code.matchAll(/^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s.*$/gm)].map(([line]) => `${file.name}: ${line}`));
    expect(again).toEqual([]);
  });

  test('the operator works out money by itself: of lib/money it takes the type, the sum of exact fen and how an amount is written (D27)', () => {
    const operator = sourceFiles(/^mocks\/(operator|jobs|personas|endpoints|control)\/.*\.ts$/).filter((file) => !isTest(file));
    const taken = operator.flatMap(({ name, code }) =>
      [...code.matchAll(/import (?:type )?\{([^}]*)\} from '#lib\/money\.ts'/g)].flatMap(([, names = '']) =>
        names.split(',').map((one) => `${name} takes ${one.replace(/\btype\b/, '').trim()}`),
      ),
    );
    expect(
      taken.filter((one) => !/ takes (Fen|fen|sumFen|yuanForFile)$/.test(one)),
      'arithmetic shared with the screen would let a mistake agree with itself',
    ).toEqual([]);
  });
});
