import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from '#build/source-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A file somebody reads: its path from the root of the repository, and its text. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

const read = (name: string): Document => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') });
const filesIn = (folder: string, isDeep: boolean) =>
  readdirSync(path.join(ROOT, folder), { recursive: isDeep, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();

/** Every Markdown file of the repository. */
export function documents(): readonly Document[] {
  return [...filesIn('.', false), ...filesIn('docs', true), ...sourceFiles(/\.md$/).map(({ name }) => name)].filter((name) => name.endsWith('.md')).map(read);
}

/** Settings in the root, and what runs the tests elsewhere: they carry comments too. Lock files and what is written by a script do not. */
export function settings(): readonly Document[] {
  return [...filesIn('.', false).filter((name) => !/\.md$|^package-lock\.json$|openapi\.json$|^\.git$/.test(name)), ...filesIn('.ci', true), ...filesIn('.github', true)].map(read);
}

/** Whether a path from the root of the repository leads to a file or folder. */
export function exists(name: string): boolean {
  return KNOWN.has(name.replace(/\/$/, ''));
}
const FOLDERS = ['src', 'mocks', 'lite', 'build', 'scripts', 'bench', 'tests', 'docs', 'public', '.ci', '.github'];
const KNOWN = new Set(
  [...filesIn('.', false), ...FOLDERS, ...FOLDERS.flatMap((folder) => filesIn(folder, true))].flatMap((name) =>
    name.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
  ),
);
