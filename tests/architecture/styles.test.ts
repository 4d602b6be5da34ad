import path from 'node:path';
import { expect, test } from 'vitest';
import { cssModuleName } from '#build/css-module-name.ts';
import { sourceFiles, type SourceFile } from '#build/source-files.ts';
import { COLOUR } from '#ui/slip/picture/paper.ts';

const sheets = sourceFiles(/^src\/.*\.css$/);
const modules = sheets.filter(({ name }) => name.endsWith('.module.css'));
const plain = (sheet: SourceFile) => sheet.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/** Classes a sheet declares. Figures such as `.5em` are none. */
function classesOf(sheet: SourceFile): string[] {
  const selectors = plain(sheet)
    .replace(/:global\([^)]*\)/g, ' ')
    .replace(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

test('style modules have names of their own: the class in the page is made of it (build/css-module-name.ts)', () => {
  expect(twice(modules.map(({ name }) => path.basename(name)))).toEqual([]);
});

test('no two classes meet in the page, global ones included', () => {
  const scoped = modules.flatMap((sheet) => classesOf(sheet).map((name) => cssModuleName(name, sheet.name)));
  const global = sheets
    .filter((sheet) => !modules.includes(sheet))
    .flatMap((sheet) => classesOf(sheet).filter((name) => !scoped.includes(name) || !classesOf(sheet).includes(name)));
  expect(twice([...scoped, ...new Set(global)])).toEqual([]);
});

/** Files that import the sheet, with the name they give it. */
function readersOf(sheet: SourceFile): { file: SourceFile; as: string }[] {
  const folder = path.posix.dirname(sheet.name).replace(/^src\//, '#');
  return sourceFiles(/^src\/.*\.tsx?$/).flatMap((file) => {
    const own = path.posix.dirname(file.name) === path.posix.dirname(sheet.name);
    const from = own ? `./${path.posix.basename(sheet.name)}` : `${folder}/${path.posix.basename(sheet.name)}`;
    const as = new RegExp(`import (\\w+) from '${from.replaceAll('.', '\\.')}'`).exec(file.code)?.[1];
    return as === undefined ? [] : [{ file, as }];
  });
}

test('every class a component names is in its sheet, and every class of a sheet is named', () => {
  const wrong = modules.flatMap((sheet) => {
    const [declared, readers] = [classesOf(sheet), readersOf(sheet)];
    const used = readers.flatMap(({ file, as }) =>
      [...file.code.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${as}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'))].map(([, dot, bracket]) => dot ?? bracket ?? ''),
    );
    const composed = [...plain(sheet).matchAll(/composes:\s*([^;]+?)(?:\s+from\b[^;]*)?;/g)].flatMap(([, names = '']) => names.trim().split(/\s+/));
    const fromOthers = modules.flatMap((other) =>
      [...plain(other).matchAll(/composes:\s*([^;]+?)\s+from\s+'([^']+)'/g)].flatMap(([, names = '', from = '']) =>
        path.posix.basename(from) === path.posix.basename(sheet.name) ? names.trim().split(/\s+/) : [],
      ),
    );
    const isDynamic = readers.some(({ file, as }) => new RegExp(`\\b${as}\\[(?!')`).test(file.code));
    const missing = [...new Set(used)].filter((name) => !declared.includes(name)).map((name) => `${sheet.name} has no .${name}`);
    const idle = isDynamic
      ? []
      : declared.filter((name) => !used.includes(name) && !composed.includes(name) && !fromOthers.includes(name)).map((name) => `${sheet.name} has .${name}, which nobody uses`);
    return [...missing, ...idle];
  });
  expect(wrong).toEqual([]);
});

test('every custom property that is used is set somewhere, and every one that is set is used', () => {
  const text = sheets.map(plain).join('\n');
  const set = new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
  const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect(
    [...used].filter((name) => !set.has(name)),
    'used and never set',
  ).toEqual([]);
  expect(
    [...set].filter((name) => !used.has(name)),
    'set and never used',
  ).toEqual([]);
});

test('colours come from the tokens, so that dark and print follow', () => {
  const found = sheets
    .filter(({ name }) => !/(tokens|comfort|mock-banner|old-browser)\.css$/.test(name))
    .flatMap((sheet) => [...plain(sheet).matchAll(/(?<![\w-])#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(([colour]) => `${sheet.name} uses ${colour}`))
    .filter((one) => !/#0{3,4}a?$/.test(one)); // black as a mask or a shade hides and shows; it is no colour
  expect(found).toEqual([]);
});

test('the picture of a slip has the colours of paper: the light tokens', () => {
  const light =
    sheets
      .filter(({ name }) => name.endsWith('tokens.css'))
      .map(plain)
      .join('')
      .split('@media')[0] ?? '';
  const token = (name: string) => new RegExp(`--${name}: (#\\w+)`).exec(light)?.[1];
  const { grey, ...others } = COLOUR;
  expect({ ...others, 'ink-2': grey }).toEqual(Object.fromEntries([...Object.keys(others), 'ink-2'].map((name) => [name, token(name)])));
});
