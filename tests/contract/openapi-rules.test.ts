import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsIn } from './openapi-rules.ts';

const text = readFileSync('openapi.json', 'utf8');

test.each(['openapi.json', 'mocks/openapi.json'])('%s keeps the standard rules of Redocly and of Spectral', async (name) => {
  expect(await findingsIn(readFileSync(name, 'utf8'))).toEqual([]);
});

interface Breach {
  readonly what: string;
  /** What is taken out, or replaced by something else. */
  readonly take: RegExp;
  readonly put?: string;
  readonly found: string;
}

const BREACHES: readonly Breach[] = [
  {
    what: 'an operation without a description',
    take: /(?<="summary": "The last five closed months",)\s*"description": "[^\n]*",/,
    found: 'spectral operation-description at #/paths//api/bills/get',
  },
  { what: 'a tag without a description', take: /(?<="name": "bills"),\s*"description": "[^\n]*"/, found: 'redocly tag-description at #/tags/2/description' },
  {
    what: 'a parameter without a description',
    take: /(?<="name": "month",\s*"in": "path",\s*"required": true,)\s*"description": "[^\n]*",/,
    found: 'spectral oas3-parameter-description',
  },
  { what: 'no licence', take: /"license": \{[^}]*\}/, put: '"x-none": {}', found: 'redocly info-license at #/info' },
  { what: 'no server', take: /"servers": \[[^\]]*\]/, put: '"servers": []', found: 'redocly no-empty-servers' },
  { what: 'an example its schema does not take', take: /"examples": \[\s*12345\s*\]/, put: '"examples": ["12345"]', found: 'redocly no-invalid-schema-examples' },
  { what: 'a reference that leads nowhere', take: /#\/components\/schemas\/BillList"/, put: '#/components/schemas/Bills"', found: 'redocly no-unresolved-refs' },
  { what: 'an operation named twice', take: /"operationId": "getBill"/, put: '"operationId": "listBills"', found: 'spectral operation-operationId-unique' },
];

describe('a breach is found', async () => {
  const broken = BREACHES.reduce((before, { take, put = '' }) => before.replace(take, put), text);
  const findings = await findingsIn(broken);

  test.each(BREACHES)('$what', ({ take, found }) => {
    expect(text).toMatch(take);
    expect(findings.filter((finding) => finding.startsWith(found))).not.toEqual([]);
  });
});
