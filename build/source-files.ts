import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['src', 'mocks', 'lite', 'build', 'scripts', 'bench', 'tests'];

/** One import: where from, on which line (from 1), whether it is gone once types are erased, and whether it is made only when its line is reached. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

/** A file we have written. `name` is its path from the root of the repository, `code` its text without comments, line for line. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** The line (from 1) a position of the text is on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function importsOf(text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map((match) => ({ from: match[2] ?? '', isType: match[1] !== undefined, isDynamic: false, line: lineAt(text, match.index) }));
  return [...statements, ...[...text.matchAll(DYNAMIC)].map((match) => ({ from: match[1] ?? '', isType: false, isDynamic: true, line: lineAt(text, match.index) }))];
}

/** Strings, templates and regular expressions are kept; comments become blanks, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};]\s?|return\s)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (part) => (part.startsWith('/*') || part.startsWith('//') ? part.replace(/[^\n]/g, ' ') : part),
  );
}

/** The file of this name as it would be with this text; tests plant breaches so. */
export function sourceFile(name: string, text: string): SourceFile {
  const isCode = /\.[jt]sx?$/.test(name);
  return { name, text, code: isCode ? withoutComments(text) : text, imports: isCode ? importsOf(text) : [] };
}

const NAMES = FOLDERS.filter((folder) => existsSync(path.join(ROOT, folder))).flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);

/** Code with the inside of strings blanked too; what stands in `${}` goes with them. */
export function withoutStrings(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, (part) => part.replace(/[^\n]/g, '_'));
}

/** Where a pattern occurs, as `file:line found`. */
export function occurrences(files: readonly SourceFile[], pattern: RegExp, textOf: (file: SourceFile) => string = ({ code }) => code): string[] {
  return files.flatMap((file) => [...textOf(file).matchAll(pattern)].map((match) => `${file.name}:${lineAt(file.text, match.index)} ${match[0].trim()}`));
}

/** Everything we have written that the pattern names, tests included unless it says otherwise. */
export function sourceFiles(pattern: RegExp): readonly SourceFile[] {
  return NAMES.filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => sourceFile(name, readFileSync(path.join(ROOT, name), 'utf8')));
}

/** Whether a file is a test or helps one: it may reach further than what it tests. */
export function isTest({ name }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(name) || name.startsWith('tests/');
}
