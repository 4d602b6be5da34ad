import { expect, test } from 'vitest';
import { KEYS } from '#data/keys.ts';
import { isTest, occurrences, sourceFiles } from '#build/source-files.ts';

/** A key given to a query, a mutation or a method of the cache as an array that does not begin with a root of `KEYS`. */
const BY_HAND =
  /\b(?:(?:queryKey|mutationKey):|(?:useTyped|(?:get|set|ensure|fetch|prefetch)Quer(?:y|ies)(?:Data|State)?)\s*(?:<[^()]*>)?\()\s*\[(?!\.\.\.KEYS\.)|\b(?:queryKey|mutationKey):\s*['"`]/g;
const handWritten = (code: string) => [...code.matchAll(BY_HAND)].length;

test('every key of the cache begins with a root of src/data/keys.ts, so that a write can name what it may have changed', () => {
  const files = sourceFiles(/^src\/.*\.tsx?$/).filter((file) => !isTest(file));
  expect(occurrences(files, BY_HAND), 'put its root into KEYS').toEqual([]);
});

test('a key written by hand would be found', () => {
  expect(handWritten("queryOptions({ queryKey: ['bills', 'list'] })")).toBe(1);
  expect(handWritten("useTyped(['sign-in', 'number'])")).toBe(1);
  expect(handWritten("client.getQueryData<Bill>(['bills', month])")).toBe(1);
  expect(handWritten("client.invalidateQueries({ queryKey: ['bills'] })")).toBe(1);
  expect(handWritten("queryOptions({ queryKey: [...KEYS.bills, 'list'] }); client.removeQueries({ queryKey: KEYS.home }); useTyped(KEYS.signInNumber)")).toBe(0);
});

test('no root begins with another, so that naming one names nothing else', () => {
  const roots = Object.values(KEYS).map((root) => JSON.stringify(root).slice(0, -1));
  expect(roots.filter((root) => roots.some((other) => other !== root && other.startsWith(`${root},`)))).toEqual([]);
  expect(new Set(roots).size).toBe(roots.length);
});
