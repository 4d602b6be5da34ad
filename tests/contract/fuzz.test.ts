import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import { ProblemSchema, type ProblemCode } from '#contract/core/problems.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { CONTROL_ENDPOINTS, controlRefusalsOf, resetOperator } from '#mocks/control/contract.ts';
import { setFaults } from '#mocks/control/contracts/wire.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { brokenFrom, nasty, validIsh } from '#tests/support/wire/arbitrary.ts';

/** `FUZZ_RUNS=5000 FUZZ_SEED=$RANDOM npx vitest run --project unit tests/contract/fuzz.test.ts` for a long one. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const OPENED = Date.parse('2026-11-22T02:00:00Z');

/** One request, as bytes go over the wire. */
interface Raw {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  readonly isSignedIn: boolean;
}
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let hall: RunningHost;
let keys = 0;
const said = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));

beforeAll(async () => {
  console.log(`fuzz: FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', real: () => OPENED });
});
afterAll(() => hall.close());

function send({ method, path, headers, body }: Omit<Raw, 'isSignedIn'>): Promise<Answer & { readonly cookie: string | null }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(hall.origin);
    const request = httpRequest({ host: hostname, port, method, path, headers: { ...headers, 'content-length': body.length }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? null;
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text: Buffer.concat(parts).toString(), cookie });
      });
    });
    // A body that is too long is refused before it has been sent to its end.
    request.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error)));
    request.end(body);
  });
}

function control(path: string, body: unknown) {
  return send({ method: 'POST', path: `/__operator/${path}`, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) });
}

/** Something in the place of each parameter: right, wrong, escaped, broken, or on its way to other folders. */
const segment = fc.oneof(
  fc.constantFrom(
    '2026-10',
    '30',
    '04',
    'caller-id',
    'nothing',
    '',
    '.',
    '..',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%',
    '%zz',
    '%E0%A4%A',
    '%00',
    '%ff',
    '__proto__',
    'constructor',
    '%F0%9F%98%80',
    'a'.repeat(2000),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))),
);
const search = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom(
    '?',
    '?%',
    '?=',
    '?cursor=-1',
    '?cursor=1e9&peers=full',
    '?cursor=1&cursor=2',
    '?peers=%ff',
    '?__proto__=1',
    '?action=subscribe&service=caller-id',
    '?action=%00',
    `?q=${'a'.repeat(5000)}`,
  ),
  fc
    .dictionary(fc.constantFrom('cursor', 'peers', 'action', 'service', 'month', 'constructor'), fc.string({ maxLength: 8 }))
    .map((query) => `?${new URLSearchParams(query).toString()}`),
);
/** Bodies that are no text, no JSON, or JSON nobody wants to read. */
const unreadable = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(
      '',
      '{',
      '[',
      'null',
      '"',
      '{"a":1e999}',
      '{"seed":1e400}',
      '{"__proto__":{"x":1}}',
      '["\\ud800"]',
      '\ufeff{}',
      '{"a":1,"a":2}',
      '['.repeat(8000),
      '{"a":'.repeat(3000),
      '9'.repeat(9000),
      'x'.repeat(20_000),
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom([0xff, 0xfe, 0x7b], [0x22, 0xc3, 0x28, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22]).map((bytes) => Buffer.from(bytes)),
);
const asJson = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '');
const headers = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
  fc.record(
    {
      'content-type': fc.constantFrom('application/json; charset=utf-8', 'APPLICATION/JSON', 'text/plain', 'application/jsonp', 'multipart/form-data; boundary=x', ''),
      'idempotency-key': fc.constantFrom('same', '', 'k'.repeat(300), '\u00ff'),
      'x-request-id': fc.constantFrom('7F3K-20CD', 'x', 'a'.repeat(3000)),
      cookie: fc.constantFrom('sid=nothing', 'sid=', 'sid=%00; sid=b', '__Host-sid=__proto__', ';;;'),
      'accept-encoding': fc.constantFrom('identity', 'nonsense', ';q=x'),
      'user-agent': fc.constantFrom('', 'x'.repeat(3000)),
      'x-device': fc.constantFrom('android', '__proto__ constructor'),
    },
    { requiredKeys: [] },
  ),
);

function bodyOf(endpoint: Endpoint): fc.Arbitrary<Buffer> {
  const valid = validIsh(endpoint.body);
  // Another seed is another world, whose history takes a while to live through.
  const bounded = endpoint.id === resetOperator.id ? valid.map((value) => (JSON.stringify(value).includes('1e+308') ? value : { seed: 20_261_122 })) : valid;
  return fc.oneof(
    { weight: 4, arbitrary: bounded.map(asJson) },
    { weight: 3, arbitrary: endpoint.id === resetOperator.id ? unreadable : valid.chain(brokenFrom).map(asJson) },
    { weight: 2, arbitrary: unreadable },
  );
}

/** Requests about an endpoint: mostly its method and address, now and then another. */
function requestsFor(endpoint: Endpoint): fc.Arbitrary<Raw> {
  const other = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'TRACE');
  return fc.record({
    method: fc.oneof({ weight: 6, arbitrary: fc.constant<string>(endpoint.method) }, { weight: 1, arbitrary: other }),
    path: fc
      .tuple(fc.array(segment, { minLength: 2, maxLength: 2 }), search, fc.constantFrom('', '', '', '', '', '/', '/more', '//', '/../home', '%2f'))
      .map(([segments, query, tail]) => endpoint.path.replace(/:\w+/g, () => segments[0] ?? '') + tail + query),
    headers,
    body: bodyOf(endpoint),
    isSignedIn: fc.boolean(),
  });
}

/** What is wrong with an answer whatever was asked; null when nothing is. */
function wrongWith(endpoint: Endpoint, { method, path }: Raw, { status, type, text }: Answer): string | null {
  if (/\n\s+at \S/.test(text)) return `a stack: ${text}`;
  // Dots lead out of the operator's addresses, to the files of the product.
  const isFile = !/^\/(api|__operator)\//.test(new URL(hall.origin + path).pathname);
  if (method === 'HEAD' || isFile) return status === 500 ? 'a 500' : null;
  if (status >= 500 && status !== 501) return `${status} ${text}`;
  if (status < 400) return type.startsWith('application/json') || status === 204 ? null : `${status} as ${type}`;
  if (type !== 'application/problem+json') return `${status} as ${type}: ${text}`;
  const problem = v.safeParse(ProblemSchema, JSON.parse(text));
  if (!problem.success) return `a refusal that is no problem: ${text}`;
  if (problem.output.status !== status) return `a refusal that says ${problem.output.status} under ${status}`;
  const isControl = endpoint.path.startsWith('/__operator/');
  const own: readonly ProblemCode[] = isControl ? controlRefusalsOf(endpoint) : problemCodesOf(endpoint);
  // The method or the address may have become another one's.
  const around: readonly ProblemCode[] = [
    'method-not-allowed',
    'not-found',
    'not-in-contract',
    'payload-too-large',
    'unsupported-media-type',
    ...(isControl ? [] : ENDPOINTS.flatMap((one) => problemCodesOf(one))),
  ];
  return [...own, ...around].includes(problem.output.code) ? null : `refused with ${problem.output.code}`;
}

async function expectSound(endpoint: Endpoint, raw: Raw): Promise<void> {
  const { isSignedIn, headers: given, ...rest } = raw;
  const cookie = isSignedIn ? (await control('persona', { persona: '30' })).cookie : null;
  const answer = await send({ ...rest, headers: { 'idempotency-key': `fuzz-${++keys}`, ...given, ...(cookie === null ? {} : { cookie }) } });
  const { violations } = hall.operator.world;
  expect({ wrong: wrongWith(endpoint, raw, answer), violations: violations.filter(({ side }) => side !== 'route'), said: said.flatMap((spy) => spy.mock.calls) }).toEqual({
    wrong: null,
    violations: [],
    said: [],
  });
  if (endpoint.id === setFaults.id) await control('faults', { rules: [] });
}

describe('whatever is sent over the wire: a problem of the contract or an answer of it, never a 500, a stack or plain text', () => {
  test.each([...ENDPOINTS, ...CONTROL_ENDPOINTS].map((endpoint) => ({ id: endpoint.id, endpoint: endpoint as Endpoint })))(
    '$id',
    async ({ endpoint }) => {
      await fc.assert(
        fc.asyncProperty(requestsFor(endpoint), (raw) => expectSound(endpoint, raw)),
        { seed: SEED, numRuns: RUNS, endOnFailure: RUNS > 40 },
      );
      await control('reset', {});
    },
    120_000 + RUNS * 200,
  );

  test('what is drawn is right often enough to get in, and nasty often enough to be kept out', () => {
    const values = fc.sample(nasty, { seed: SEED, numRuns: 200 });
    expect(new Set(values.map((value) => typeof value)).size).toBeGreaterThan(3);
  });
});
