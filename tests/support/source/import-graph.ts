import path from 'node:path';
import type { SourceFile } from '#build/source-files.ts';

/** Files or folders and those they import, types included. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const FOLDER_OF_ALIAS: Readonly<Record<string, string>> = { mocks: 'mocks', tests: 'tests', build: 'build' };

/** The path, from the root of the repository, of what a file imports; null for packages. `./a.ts` and `#data/a.ts` are the same file written twice. */
function importedPath(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const [, alias, rest] = /^#([\w-]+)\/(.*)$/.exec(specifier) ?? [];
  return alias === undefined || rest === undefined ? null : `${FOLDER_OF_ALIAS[alias] ?? `src/${alias}`}/${rest}`;
}

/** The imports between the files themselves, each end named by `nameOf` (a file, a folder); an end that is its own start is left out. */
export function importGraph(files: readonly SourceFile[], nameOf: (file: string) => string): ImportGraph {
  const graph = new Map<string, Set<string>>(files.map(({ name }) => [nameOf(name), new Set()]));
  for (const { name, imports } of files)
    for (const { from } of imports) {
      const target = importedPath(name, from);
      const end = target === null ? null : nameOf(target);
      if (end !== null && end !== nameOf(name) && graph.has(end)) graph.get(nameOf(name))?.add(end);
    }
  return graph;
}

/** The circles of the graph, each as the names on it in the order of their imports; of two circles through the same names only one. */
export function circlesOf(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (name: string): void => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name]);
    if (start >= 0 || done.has(name)) return;
    way.push(name);
    for (const next of graph.get(name) ?? []) walk(next);
    way.pop();
    done.add(name);
  };
  for (const name of graph.keys()) walk(name);
  return circles;
}

/** A file and everything it imports, now or later, and what that imports: what is there once the file has done all it can. */
export function importClosure(start: string, files: readonly SourceFile[]): readonly SourceFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const seen = new Map<string, SourceFile>();
  const visit = (name: string): void => {
    const file = byName.get(name);
    if (!file || seen.has(name)) return;
    seen.set(name, file);
    for (const { from } of file.imports) {
      const target = importedPath(name, from);
      if (target !== null) visit(target);
    }
  };
  visit(start);
  return [...seen.values()];
}
