import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApiDocument, openApiText } from '#build/openapi.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { CONTROL_ENDPOINTS } from '#mocks/control/contract.ts';

const text = readFileSync('openapi.json', 'utf8');

test('openapi.json is what the contract says: after a change of src/contract run `npm run contract`', () => {
  expect(text === openApiText(), 'openapi.json has drifted from src/contract; `npm run contract` writes it again').toBe(true);
});

test('every endpoint is in it, once', () => {
  const operations = [...text.matchAll(/"operationId": "(\w+)"/g)].map(([, id]) => id);
  expect(operations.toSorted()).toEqual([...ENDPOINTS, ...CONTROL_ENDPOINTS].map(({ id }) => id).toSorted());
});

test('every reference leads somewhere, and every named schema is used', () => {
  const document = openApiDocument();
  const references = new Set([...text.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, at = '']) => at));
  const missing = [...references].filter(
    (at) =>
      at
        .split('/')
        .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined), document) ===
      undefined,
  );
  expect(missing).toEqual([]);
  const { components } = JSON.parse(text) as { components: { schemas: object; responses: object } }; // written by openApiText
  expect(Object.keys(components.schemas).filter((name) => !references.has(`components/schemas/${name}`))).toEqual([]);
  expect(Object.keys(components.responses).filter((name) => !references.has(`components/responses/${name}`))).toEqual([]);
});

test('a write asks for its key, and only public endpoints go without a session', () => {
  const writes = [...text.matchAll(/"operationId": "(\w+)"/g)].length;
  expect(writes).toBeGreaterThan(0);
  const keyed = text.split('"operationId"').filter((part) => part.includes('#/components/parameters/IdempotencyKey')).length;
  expect(keyed).toBe(ENDPOINTS.filter(({ method }) => method !== 'GET').length);
  expect(text.split('"security": []').length - 1).toBe([...ENDPOINTS, ...CONTROL_ENDPOINTS].filter(({ access }) => access === 'public').length);
});
