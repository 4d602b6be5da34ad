import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROL_API } from '#build/openapi/control-api.ts';
import { documentOf, type Api } from '#build/openapi/document.ts';
import { OPERATOR_API } from '#build/openapi/operator-api.ts';
import { WRITTEN_FILES } from '#build/written-files.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { CASHIER_ENDPOINTS } from '#mocks/cashier/contract.ts';
import { CONTROL_ENDPOINTS } from '#mocks/control/contract.ts';

test.each(WRITTEN_FILES)('$name is what the contract says: after a change of the contract run `npm run contract`', ({ name, text }) => {
  expect(readFileSync(name, 'utf8') === text(), `${name} has drifted from the contract; \`npm run contract\` writes it again`).toBe(true);
});

test('a real backend is asked for everything the screen calls and for nothing of the mock', () => {
  expect(OPERATOR_API.endpoints).toEqual(ENDPOINTS);
  expect(CONTROL_API.endpoints).toEqual([...CONTROL_ENDPOINTS, ...CASHIER_ENDPOINTS]);
  expect(readFileSync('openapi.json', 'utf8')).not.toMatch(/__operator|__cashier/);
});

/** What is where a reference points; undefined where nothing is. */
function found(document: object, reference: string): unknown {
  return reference
    .split('/')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined), document);
}

describe.each<[string, Api]>([
  ['openapi.json', OPERATOR_API],
  ['mocks/openapi.json', CONTROL_API],
])('%s', (_, api) => {
  const document = documentOf(api);
  const text = JSON.stringify(document);

  test('every endpoint is in it, once', () => {
    const operations = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    expect(operations.toSorted()).toEqual(api.endpoints.map(({ id }) => id).toSorted());
  });

  test('every reference leads somewhere, and every named part is used', () => {
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, at = '']) => at));
    expect([...references].filter((at) => found(document, at) === undefined)).toEqual([]);
    const { securitySchemes: _schemes, ...named } = JSON.parse(JSON.stringify(document['components'])) as Record<string, object>; // written by documentOf
    const names = Object.entries(named).flatMap(([kind, parts]) => Object.keys(parts).map((name) => `components/${kind}/${name}`));
    expect(names.filter((name) => !references.has(name))).toEqual([]);
  });

  test('only public endpoints go without a session', () => {
    expect(text.split('"security":[]').length - 1).toBe(api.endpoints.filter(({ access }) => access === 'public').length);
  });
});

test('a write of a customer asks for its key; control takes none', () => {
  const keyed = (api: Api) => JSON.stringify(documentOf(api)).split('#/components/parameters/IdempotencyKey').length - 1;
  expect(keyed(OPERATOR_API)).toBe(ENDPOINTS.filter(({ method }) => method !== 'GET').length);
  expect(keyed(CONTROL_API)).toBe(0);
});
