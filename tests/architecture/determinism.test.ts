import { expect, test } from 'vitest';
import { isTest, lineAt, sourceFiles } from '#build/source-files.ts';

/** What differs from run to run. `new Date(x)` of a given moment does not. */
const CHANCE = [
  ['the real clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.(now|timeOrigin)\b|\bTemporal\.Now\b/g],
  ['real chance', /\bMath\.random\b|\bcrypto\b|\brandomUUID\b|\bgetRandomValues\b/g],
  ['real time', /\bset(Timeout|Interval|Immediate)\b|\brequestAnimationFrame\b|\bqueueMicrotask\b/g],
  ["the device's zone or language", /\.(getHours|getDate|getMonth|getFullYear|getDay|getTimezoneOffset|toLocale\w+)\(|\bIntl\.|\blocaleCompare\b/g],
  ['the machine', /\bprocess\.|\bglobalThis\.|\b(navigator|document|location)\.|\bfetch\(/g],
] as const;

const files = sourceFiles(/^mocks\/(operator|jobs|world|personas|endpoints|control|scenarios)\/.*\.ts$/).filter((file) => !isTest(file));

test.each(CHANCE)('seed, commands and the moment handed in decide everything: the operator does not read %s', (_, pattern) => {
  const found = files.flatMap(({ name, code }) => [...code.matchAll(pattern)].map((match) => `${name}:${lineAt(code, match.index)} uses ${match[0]}`));
  expect(found, 'ask for the moment (`at`) or for chance (`random.ts`) as an argument (O2)').toEqual([]);
});

test("the screen's pure layers do not read the clock either", () => {
  const pure = sourceFiles(/^src\/(lib|contract|i18n)\/.*\.tsx?$/).filter((file) => !isTest(file));
  const found = pure.flatMap(({ name, code }) =>
    [...code.matchAll(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/g)].map((match) => `${name}:${lineAt(code, match.index)} uses ${match[0]}`),
  );
  expect(found, '"now" is passed in (docs/style.md, 5)').toEqual([]);
});
