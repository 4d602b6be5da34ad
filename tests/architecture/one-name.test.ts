import { expect, test } from 'vitest';
import { isTest, sourceFiles, type SourceFile } from '#build/source-files.ts';

/** Types, components and classes a file declares, and whether it exports them. */
function declaredIn({ code }: Pick<SourceFile, 'code'>): { readonly name: string; readonly isExported: boolean }[] {
  return [...code.matchAll(/^(export )?(?:interface|type|class|function|const) ([A-Z]\w*[a-z]\w*)\b/gm)].map(([, exported, name = '']) => ({
    name,
    isExported: exported !== undefined,
  }));
}

/** Where the things customers and backends speak of are named: nobody else may call something else the same. */
const NAMING = /^(src\/contract|mocks\/operator|mocks\/personas)\//;

/** Names of theirs that another file declares too. */
function twice(files: readonly SourceFile[]): string[] {
  const named = new Map(
    files.filter(({ name }) => NAMING.test(name)).flatMap((file) => declaredIn(file).flatMap(({ name, isExported }) => (isExported ? [[name, file.name] as const] : []))),
  );
  return files.flatMap((file) =>
    declaredIn(file)
      .filter(({ name }) => named.has(name) && named.get(name) !== file.name)
      .map(({ name }) => `${file.name} ${name}: named in ${named.get(name) ?? ''}`),
  );
}

test('a name of the contract, the operator or the personas means one thing in the whole product', () => {
  const product = sourceFiles(/^(src|mocks|lite)\/.*\.tsx?$/).filter((file) => !isTest(file));
  expect(twice(product), 'import it, or say what is different about the other one').toEqual([]);
});

test('a second meaning would be found, in a screen and between operator and contract', () => {
  const file = (name: string, code: string): SourceFile => ({ name, text: code, code, imports: [] });
  const contract = file('src/contract/bills.ts', 'export type Bill = { readonly month: string };\ntype Own = string;\n');
  expect(twice([contract, file('src/features/bills/bill.tsx', 'function Bill() {\n  return null;\n}\nconst Own = 1;\n')])).toEqual([
    'src/features/bills/bill.tsx Bill: named in src/contract/bills.ts',
  ]);
  expect(twice([contract, file('mocks/operator/bills/bills.ts', 'interface Bill {}\n')])).toHaveLength(1);
  expect(twice([contract, file('src/features/bills/bills.ts', "import type { Bill } from '#contract/bills.ts';\nexport type BillView = Bill;\n")])).toEqual([]);
});
