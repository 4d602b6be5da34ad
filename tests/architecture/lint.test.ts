import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineAt } from '#build/source-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

type Settings = Readonly<Record<string, unknown>>;
interface Patterns {
  readonly patterns: readonly { readonly group?: readonly string[]; readonly regex?: string; readonly message: string }[];
}
interface Config {
  readonly rules: Settings;
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Settings }[];
}
const CONFIG = JSON.parse(readFileSync(path.join(ROOT, '.oxlintrc.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Config; // our own file

const isOn = (setting: unknown): boolean => setting !== 'off' && !(Array.isArray(setting) && setting[0] === 'off');
const IMPORTS = 'no-restricted-imports';

/** One breach of every rule that the configuration names; bans of imports follow below. The file is named after the rule, as a component when `tsx` begins it. */
const BREACHES: Readonly<Record<string, string>> = {
  eqeqeq: 'export const x = (a: number) => a == 1;',
  'no-alert': "alert('x');",
  'no-console': "console.log('x');",
  'no-eval': "eval('1');",
  'no-param-reassign': 'export function x(given: number) {\n  given = 2;\n  return given;\n}',
  'no-var': 'export var x = 1;',
  'prefer-const': 'let x = 1;\nexport const y = x;',
  'import/no-cycle': "import { y } from './no-cycle.ts';\nexport const x = () => y;\nexport { x as y };",
  'import/no-default-export': 'export default 1;',
  'import/no-duplicates': "import { fen } from '#lib/money.ts';\nimport { sumFen } from '#lib/money.ts';\nexport const x = [fen, sumFen];",
  'import/no-relative-parent-imports': "import { fen } from '../lib/money.ts';\nexport const x = fen;",
  'react/jsx-key': 'export const x = [1].map((one) => <p>{one}</p>);',
  'react/no-danger': 'export const x = <p dangerouslySetInnerHTML={{ __html: location.hash }} />;',
  'react/no-unstable-nested-components': 'export function X() {\n  function Inner() {\n    return <p>x</p>;\n  }\n  return <Inner />;\n}',
  'react/rules-of-hooks': "import { useState } from 'react';\nexport function X({ is }: { is: boolean }) {\n  if (is) useState(1);\n  return null;\n}",
  'typescript/consistent-type-imports': "import { Fen } from '#lib/money.ts';\nexport const x = (fee: Fen) => fee;",
  'typescript/no-deprecated': '/** @deprecated another is better */\nfunction old() {\n  return 1;\n}\nexport const x = old();',
  'typescript/no-explicit-any': 'export const x = (value: any) => typeof value;',
  'typescript/no-floating-promises': "export function x() {\n  fetch('/x');\n}",
  'typescript/no-misused-promises': "export const x = () => [1].forEach(async () => {\n  await fetch('/x');\n});",
  'typescript/no-non-null-assertion': 'export const x = (value: string | null) => value!.length;',
  'typescript/no-unsafe-argument': "export const x = () => Number.parseInt(JSON.parse('1'), 10);",
  'typescript/no-unsafe-assignment': "export function x() {\n  const y = JSON.parse('1');\n  return typeof y;\n}",
  'typescript/no-unsafe-call': "export const x = () => void JSON.parse('1')();",
  'typescript/no-unsafe-member-access': "export const x = () => typeof JSON.parse('1').y;",
  'typescript/no-unsafe-return': "export const x = () => JSON.parse('1');",
  'typescript/only-throw-error': "export function x() {\n  throw 'x';\n}",
  'typescript/prefer-optional-chain': 'export const x = (a: { b: string } | null) => a && a.b;',
  'typescript/require-await': 'export async function x() {\n  return 1;\n}',
  'typescript/switch-exhaustiveness-check': "export function x(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n}",
  'typescript/unbound-method': 'class A {\n  b() {\n    return this;\n  }\n}\nexport const x = new A().b;',
  'typescript/use-unknown-in-catch-callback-variable': "export const x = () => fetch('/x').catch((error: Error) => error.message);",
  'unicorn/prefer-node-protocol': "import fs from 'fs';\nexport const x = fs;",
  'vitest/valid-expect': "import { expect, test } from 'vitest';\ntest('x', () => {\n  expect(1, 'a', 'b').toBe(1);\n});",
};

/** One breach of each category, and of each plugin, whose rules the configuration takes without naming them. */
const UNNAMED: Readonly<Record<string, string>> = {
  'eslint/no-debugger': 'debugger;',
  'eslint/no-shadow': 'export const x = (x: number) => [x].map((x) => x);',
  'oxc/approx-constant': 'export const x = 3.14159;',
  'jsx_a11y/alt-text': 'export const x = <img src="/x.png" />;',
  'promise/no-new-statics': 'export const x = () => new Promise.resolve(1);',
};

const SCREEN = { 'node:fs': 'runs in a browser', '#tests/support/page/look.ts': 'knows nothing of its tests' };
const NO_MOCKS = { '#mocks/control/mock-operator.ts': 'never imports the mock operator', '#mocks/operator/bills/bills.ts': 'never imports the mock operator' };
/** The same lesson for each of the imports; `#a` stands for a file two folders deep in that part of the house. */
const each = (lesson: string, ...from: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(from.map((one) => [/^#[\w/]+$/.test(one) ? `${one}/room/a.ts` : one, lesson]));
const SCREEN_PARTS = ['#app', '#data', '#features', '#i18n', '#parts', '#platform', '#shell', '#ui'];
const BUSINESS = {
  ...each('no package', 'valibot', 'node:fs', 'msw', '@faker-js/faker'),
  ...each('never imports the screen', ...SCREEN_PARTS),
  ...each('no HTTP, no control', '#mocks/endpoints', '#mocks/control', '#mocks/hosts', '#mocks/scenarios'),
};

/** Every import that is forbidden to a folder, or to one file, with a word of the lesson that the lint gives. */
const BANS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/main.tsx': SCREEN,
  'src/app': { ...SCREEN, ...NO_MOCKS },
  'src/i18n': { ...SCREEN, ...NO_MOCKS },
  'src/platform': { ...SCREEN, ...NO_MOCKS },
  'src/shell': { ...SCREEN, ...NO_MOCKS },
  'src/features': { ...SCREEN, ...NO_MOCKS, ...each('A feature stands alone', '#app', '#shell') },
  'src/parts': { ...SCREEN, ...NO_MOCKS, ...each('what several features share', '#features', '#app', '#shell') },
  'src/ui': {
    ...SCREEN,
    ...NO_MOCKS,
    ...each('no texts, no data and no routes', '#contract', ...SCREEN_PARTS.filter((part) => part !== '#ui'), 'react-router', 'i18next', '@tanstack/react-query'),
  },
  'src/data': { ...SCREEN, ...NO_MOCKS, ...each('shows nothing', '#ui', '#parts', '#features', '#app', '#shell', '#i18n', 'react-router') },
  'src/contract': { ...SCREEN, ...NO_MOCKS, ...each('by lib and valibot alone', ...SCREEN_PARTS, 'react', 'react-dom', 'react-router', '@tanstack/react-query') },
  'src/lib': { ...each('knows nobody', '#contract', '#mocks', '#tests', ...SCREEN_PARTS), ...each('no package', 'valibot', 'node:fs', '@tanstack/react-query') },
  lite: {
    '#tests/support/page/look.ts': 'knows nothing of its tests',
    ...each('a client of the contract', '#mocks', ...SCREEN_PARTS.filter((part) => part !== '#i18n'), 'react', 'react-dom', 'react-router', '@tanstack/react-query'),
  },
  'mocks/operator': { ...BUSINESS, ...each('stands above the business', '#mocks/jobs', '#mocks/world') },
  'mocks/jobs': BUSINESS,
  'mocks/world': BUSINESS,
  'mocks/personas': BUSINESS,
};

/** A planted file: one import of each line is forbidden, or the file breaks one rule. */
interface Plant {
  readonly file: string;
  readonly code: string;
}
const importing = (file: string, from: readonly string[]): Plant => ({
  file,
  code: `${from.map((one, i) => `import { x as x${i} } from '${one}';`).join('\n')}\nexport const y = [${from.map((_, i) => `x${i}`).join()}];\n`,
});
const breaking = (rule: string, code: string): Plant => {
  const name = rule.replace(/^.*\//, '');
  return { file: rule.startsWith('vitest/') ? `tests/${name}.test.ts` : `src/parts/${name}.${/<\w/.test(code) ? 'tsx' : 'ts'}`, code: `${code}\n` };
};
const filesOf = (folder: string): readonly string[] => (folder.endsWith('.tsx') ? [folder] : [`${folder}/a.ts`, `${folder}/room/b.ts`]);
const forbidden = Object.entries(BANS).flatMap(([folder, imports]) =>
  filesOf(folder).flatMap((file) => Object.entries(imports).map(([from, lesson], i) => ({ file, from, lesson, line: i + 1 }))),
);
const broken = Object.entries({ ...BREACHES, ...UNNAMED }).map(([rule, code]) => ({ rule, ...breaking(rule, code) }));

/** What the lint says, as much of it as counts here. */
interface Heard {
  readonly filename: string;
  readonly code?: string;
  readonly message: string;
  readonly help?: string;
  readonly labels: readonly { readonly span: { readonly offset: number } }[];
}
let heard: readonly Heard[];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(ROOT, '.vitest-lint-'));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  const plants = [...Object.entries(BANS).flatMap(([place, imports]) => filesOf(place).map((file) => importing(file, Object.keys(imports)))), ...broken];
  for (const { file, code } of [...plants, { file: 'tsconfig.json', code: '{ "extends": "../tsconfig.json", "include": ["."] }' }]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  heard = (JSON.parse(lint()) as { readonly diagnostics: readonly Heard[] }).diagnostics; // oxlint's own format
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What oxlint reports of the planted files; it ends with 1 when it finds something, which it is to do. */
function lint(): string {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(process.execPath, [oxlint, '-c', '.oxlintrc.json', '--type-aware', '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout; // execFileSync's own error
  }
}
const of = (file: string) => heard.filter(({ filename }) => filename.split(path.sep).join('/') === file);

describe('the lint refuses by its own rule', () => {
  test.each(broken)('$rule: $code', ({ rule, file }) => {
    expect(of(file).map(({ code }) => code?.replace(/^.*\((.*)\)$/, '$1'))).toContain(rule.replace(/^.*\//, ''));
  });

  test('every rule that the configuration names has its breach, and none that it does not', () => {
    const named = [CONFIG, ...CONFIG.overrides].flatMap(({ rules }) => Object.entries(rules).flatMap(([rule, setting]) => (isOn(setting) ? [rule] : [])));
    expect([...new Set(named)].filter((rule) => rule !== IMPORTS).toSorted()).toEqual(Object.keys(BREACHES).toSorted());
  });
});

describe('the lint refuses, with its lesson', () => {
  test.each(forbidden)('$file imports $from: $lesson', ({ file, line, lesson }) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const said = of(file).filter(({ code, labels }) => code === `eslint(${IMPORTS})` && labels.some(({ span }) => lineAt(text, span.offset) === line));
    expect(said.map(({ message, help = '' }) => `${message} ${help}`).join('\n')).toContain(lesson);
  });

  test('every entry of every ban of the configuration is planted in every place that it speaks of', () => {
    const entries = CONFIG.overrides.flatMap(({ files, rules: { [IMPORTS]: setting } }) => {
      const [, { patterns }] = Array.isArray(setting) ? (setting as [string, Patterns]) : ['off', { patterns: [] }]; // the rule's own format
      return files.flatMap((place) =>
        patterns.flatMap(({ group = [], regex }) => [...group, ...(regex === undefined ? [] : [new RegExp(regex)])].map((entry) => ({ place, entry }))),
      );
    });
    expect(entries.length).toBeGreaterThan(80);
    const isAt = (file: string, place: string) => (place.endsWith('/**') ? file.startsWith(place.slice(0, -2)) : file === place);
    const isMeant = (from: string, entry: string | RegExp) =>
      typeof entry !== 'string' ? entry.test(from) : /\*+$/.test(entry) ? from.startsWith(entry.replace(/\*+$/, '')) : from === entry;
    const missing = entries.filter(({ place, entry }) => !forbidden.some(({ file, from }) => isAt(file, place) && isMeant(from, entry)));
    expect(missing).toEqual([]);
  });
});
