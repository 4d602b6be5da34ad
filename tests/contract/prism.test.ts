import { afterAll, beforeAll, expect, test } from 'vitest';
import { conform } from '#mocks/conform/conform.ts';
import type { Report } from '#mocks/conform/core/report.ts';
import { reportText } from '#mocks/conform/report-text.ts';
import { servePrism } from '#tests/support/wire/prism.ts';

const CUSTOMER = { number: '13900000030', password: '246810', code: '888888' };
let prism: Awaited<ReturnType<typeof servePrism>>;
let report: Report;
beforeAll(async () => {
  prism = await servePrism();
  report = await conform(prism.origin, CUSTOMER);
});
afterAll(() => prism.close());

test('what anybody may ask, Prism answers by openapi.json as the contract says, but for texts that have a pattern', () => {
  expect([...report.carriedOut]).toEqual(expect.arrayContaining(['getRememberedNumber', 'listServices', 'getService', 'getLostPhone', 'createHandOff', 'openHandOff', 'signIn']));
  const shapes = report.differences.filter(({ check }) => check.startsWith('A read is answered') || check.startsWith('A write is answered'));
  expect(shapes.map(({ where, came }) => ({ where, came }))).toEqual([
    { where: 'GET /api/halls', came: 'halls[].opensAt: "string"; halls[].closesAt: "string"' },
    { where: 'GET /api/session', came: '401 wrong-credentials' },
  ]);
});

test('what a mock without a memory cannot keep is found and said in words, and the run goes to its end', () => {
  const found = report.differences.map(({ where, contract, came }) => `${where}: ${contract} / ${came}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'GET /api/halls: cache-control: no-store / no cache-control',
      'GET /api/halls: x-request-id: the one that was sent / another x-request-id',
      'POST /api/hand-offs: 422 key-reused / 201',
      'GET /api/home: 401 session-required / 401 wrong-credentials',
      'PUT /api/home: 405 method-not-allowed / 405 without a code',
      'POST /api/session: 422 code-wrong / 201',
      'POST /api/session: HttpOnly; SameSite=Strict / no cookie at all',
    ]),
  );
  expect(report.unchecked).toEqual([{ what: 'Everything of a signed-in customer', because: 'the session of the sign-in is not known afterwards: 401 wrong-credentials' }]);
  expect(report.isClean).toBe(false);
  expect(reportText(report)).toMatch(/\d+ checks, \d+ differences, 1 not checked$/);
});
