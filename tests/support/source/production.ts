import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { COMMON_TEXTS } from '#i18n/keys/common-texts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export type Language = 'zh-CN' | 'en';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** A production build. Names are paths in it. */
export interface Production {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly text: (name: string) => string;
  /** Files needed before an address can be used: scripts, its texts, its styles; without `first`, only what is there beside the entry. */
  readonly filesFor: (screen: { readonly module: string; readonly texts: readonly string[] }, language: Language, options?: { readonly first?: boolean }) => readonly string[];
  /** Bytes of a file as brotli sends it at its best. */
  readonly weigh: (content: string | Buffer) => number;
}

/** Everything in a folder of the build, by its path. */
function readAll(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => path.join(entry.parentPath, entry.name)).map((name) => [path.relative(folder, name).split(path.sep).join('/'), readFileSync(name)]));
}

/** Builds as `npm run build` does, in a process of its own: one that runs tests would ship React's development build. */
export function buildProduction(): Production {
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-'));
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  try {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'production', '--outDir', folder, '--manifest', 'manifest.json', '--logLevel', 'error'], {
      cwd: ROOT,
      env,
      stdio: 'pipe',
    });
    const files = readAll(folder);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Record<string, Chunk>; // vite's own format
    files.delete('manifest.json');
    return describe(files, manifest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(files: ReadonlyMap<string, Buffer>, manifest: Readonly<Record<string, Chunk>>): Production {
  const collect = (key: string, into: Set<string>): Set<string> => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no chunk for ${key}`);
    if (into.has(chunk.file)) return into;
    into.add(chunk.file);
    for (const sheet of chunk.css ?? []) if (files.has(sheet)) into.add(sheet);
    for (const imported of chunk.imports ?? []) collect(imported, into);
    return into;
  };
  return {
    files,
    text: (name) => files.get(name)?.toString() ?? '',
    filesFor({ module, texts }, language, { first = false } = {}) {
      const entry = collect('index.html', new Set());
      for (const name of COMMON_TEXTS) collect(`src/i18n/${language}/${name}.ts`, entry);
      const wanted = collect(module, new Set());
      for (const name of texts) collect(`src/i18n/${language}/${name}.ts`, wanted);
      return first ? [...new Set([...entry, ...wanted])] : [...wanted].filter((file) => !entry.has(file));
    },
    weigh: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
