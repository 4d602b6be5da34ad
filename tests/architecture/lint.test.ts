import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A breach: where it is written, what, and a word of the lesson that the lint is to give. */
interface Breach {
  readonly file: string;
  readonly code: string;
  readonly lesson: string;
}

const imports = (file: string, from: string, lesson: string): Breach => ({ file, code: `import { x } from '${from}';\nexport const y = x;\n`, lesson });

/** One breach of every ban of imports, in a folder and two folders deep, and of every rule of ours that a type checker does not know. */
const BREACHES: readonly Breach[] = [
  imports('src/app/a.ts', '#mocks/control/mock-operator.ts', 'never imports the mock operator'),
  imports('src/app/b.ts', '#mocks/operator/bills/bills.ts', 'never imports the mock operator'),
  imports('src/app/c.ts', 'node:fs', 'runs in a browser'),
  imports('src/app/d.ts', '#tests/support/page/look.ts', 'knows nothing of its tests'),
  imports('src/features/a/a.ts', '#app/frame.tsx', 'A feature stands alone'),
  imports('src/features/a/b.ts', '#shell/boot.ts', 'A feature stands alone'),
  imports('src/features/a/room/c.ts', '#mocks/operator/bills/bills.ts', 'never imports the mock operator'),
  imports('src/features/a/room/d.ts', 'node:fs', 'runs in a browser'),
  imports('src/features/a/e.ts', '#tests/support/page/look.ts', 'knows nothing of its tests'),
  imports('src/ui/a.ts', '#data/bills.ts', 'no texts, no data and no routes'),
  imports('src/ui/room/b.ts', '#data/wire/read.ts', 'no texts, no data and no routes'),
  imports('src/ui/c.ts', '#i18n/zh-CN/bills.ts', 'no texts, no data and no routes'),
  imports('src/ui/d.ts', '@tanstack/react-query', 'no texts, no data and no routes'),
  imports('src/ui/e.ts', 'react-router', 'no texts, no data and no routes'),
  imports('src/ui/f.ts', '#mocks/operator/bills/bills.ts', 'never imports the mock operator'),
  imports('src/ui/g.ts', 'node:fs', 'runs in a browser'),
  imports('src/data/a.ts', '#ui/text/text.tsx', 'shows nothing'),
  imports('src/data/wire/b.ts', '#i18n/zh-CN/bills.ts', 'shows nothing'),
  imports('src/data/c.ts', '#mocks/operator/bills/bills.ts', 'never imports the mock operator'),
  imports('src/lib/a.ts', 'valibot', 'no package'),
  imports('src/lib/b.ts', 'node:fs', 'no package'),
  imports('src/lib/c.ts', '#contract/bills.ts', 'knows nobody'),
  imports('mocks/operator/room/a.ts', 'msw', 'no package'),
  imports('mocks/operator/room/b.ts', '#features/bills/bill-page.tsx', 'never imports the screen'),
  imports('mocks/jobs/c.ts', '#mocks/endpoints/core/handler.ts', 'no HTTP, no control'),
  imports('mocks/world/d.ts', '#mocks/hosts/node/serve.ts', 'no HTTP, no control'),
  imports('mocks/personas/people/e.ts', '@faker-js/faker', 'no package'),
  imports('src/parts/a.ts', '../lib/money.ts', 'no-relative-parent-imports'),
  { file: 'src/parts/b.ts', code: 'export default 1;\n', lesson: 'no-default-export' },
  { file: 'src/parts/c.ts', code: "console.log('x');\nexport const x = 1;\n", lesson: 'no-console' },
  { file: 'src/parts/d.ts', code: 'export const x = (value: any) => value;\n', lesson: 'no-explicit-any' },
  { file: 'src/parts/e.ts', code: 'export const x = (value: string | null) => value!.length;\n', lesson: 'no-non-null-assertion' },
  { file: 'src/parts/f.tsx', code: 'export const x = <p dangerouslySetInnerHTML={{ __html: location.hash }} />;\n', lesson: 'no-danger' },
  { file: 'src/parts/g.ts', code: "alert('x');\nexport const x = 1;\n", lesson: 'no-alert' },
  { file: 'src/parts/h.ts', code: "import { Fen } from '#lib/money.ts';\nexport const x = (fee: Fen) => fee;\n", lesson: 'consistent-type-imports' },
  { file: 'src/parts/i.ts', code: 'export function x(given: number) {\n  given = 2;\n  return given;\n}\n', lesson: 'no-param-reassign' },
];

/** The planted files' code and what the lint says, by file. */
let said: ReadonlyMap<string, string>;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(ROOT, '.vitest-lint-'));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const { file, code } of BREACHES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  const report = lint();
  const found = JSON.parse(report) as { readonly diagnostics: readonly { readonly filename: string; readonly code?: string; readonly message: string; readonly help?: string }[] }; // oxlint's own format
  const heard = new Map<string, string>();
  for (const { filename, code = '', message, help = '' } of found.diagnostics) {
    const file = filename.split(path.sep).join('/');
    heard.set(file, `${heard.get(file) ?? ''}${code} ${message} ${help}\n`);
  }
  said = heard;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What oxlint reports of the planted files; it ends with 1 when it finds something, which it is to do. */
function lint(): string {
  try {
    return execFileSync(process.execPath, [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '-c', '.oxlintrc.json', '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout; // execFileSync's own error
  }
}

describe('the lint refuses', () => {
  test.each(BREACHES)('$lesson: $code in $file', ({ file, lesson }) => {
    expect(said.get(file) ?? 'nothing').toContain(lesson);
  });

  test('a breach of every ban of imports: each message of the configuration has been heard', () => {
    const messages = [...readFileSync(path.join(ROOT, '.oxlintrc.json'), 'utf8').matchAll(/"message": "([^"]+)"/g)].map(([, message = '']) => message);
    expect(messages.length).toBeGreaterThan(10);
    const heard = [...said.values()].join('\n');
    expect(messages.filter((message) => !heard.includes(message))).toEqual([]);
  });
});
