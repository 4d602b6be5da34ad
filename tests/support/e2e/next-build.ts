import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build is made of. */
const SOURCES = ['build', 'index.html', 'lite', 'mocks', 'package.json', 'public', 'src', 'tsconfig.json', 'vite.config.ts'];

/** What the titles of the next build’s screens end in. */
export const NEXT_TITLE = '新掌上营业厅';
/** What is in its pages alone. */
export const NEXT_MARK = 'meta[name="next-build"]';

/** What differs: its pages, a word that its app shows, and the name of every file. */
const CHANGES = [
  { file: 'index.html', from: '<meta name="referrer"', to: '<meta name="next-build" /><meta name="referrer"' },
  { file: 'src/i18n/zh-CN/common.ts', from: '{{title}} · 掌上营业厅', to: `{{title}} · ${NEXT_TITLE}` },
  { file: 'vite.config.ts', from: '[hash:7]', to: '[hash:8]' },
];

/** The build that comes after today’s. Gives its folder, and what removes it. @throws Error when the sources have no such places any more. */
export function makeNextBuild(): { readonly folder: string; readonly remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'palm-hall-next-'));
  for (const name of SOURCES) cpSync(name, path.join(root, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  for (const { file, from, to } of CHANGES) {
    const place = path.join(root, file);
    const text = readFileSync(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(place, text.replaceAll(from, to));
  }
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'hall', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  return { folder: path.join(root, 'dist/hall'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
