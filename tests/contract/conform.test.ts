import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { newKey } from '#lib/ids.ts';
import { conform, neverCarriedOut } from '#mocks/conform/conform.ts';
import { reportText } from '#mocks/conform/report-text.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { freePort } from '#tests/support/e2e/free-port.ts';
import { serveAltered, type Alterations } from '#tests/support/wire/altered-backend.ts';

const CUSTOMER = { number: '13900000030', password: '246810', code: '888888' };
const open = (seed?: number) => serveHall({ folder: 'public', port: 0, host: '127.0.0.1', clientLimits: { failures: 0, codes: 0 }, ...(seed === undefined ? {} : { seed }) });

/** Runs the command as somebody types it. */
function run(...args: string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/conform.ts', ...args]);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
    child.once('close', (code) => resolve({ code, text }));
  });
}

describe('the Node host', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  test('is what the contract says: nothing differs, every check is listed with how often it was made, and the command ends with 0 (O13)', async () => {
    const { code, text } = await run('--base', host.origin);
    expect(text).toMatch(/\n\d{3} checks, nothing differs\n$/);
    expect(text).toMatch(/ok {6,}\d+x {2}A read is answered/);
    expect(text).not.toMatch(/differs {2}/);
    expect(code).toBe(0);
  });

  test('asked again a moment later, sends no second code, says so, and differs in nothing', async () => {
    for (let more = 0; more < 3; more++) expect((await conform(host.origin, CUSTOMER)).differences).toEqual([]);
    const report = await conform(host.origin, CUSTOMER);
    expect(report.unchecked.map(({ what }) => what)).toEqual(['Send a sign-in code by SMS', 'Send the code of a second proof']);
    expect({ isClean: report.isClean, differences: report.differences }).toEqual({ isClean: false, differences: [] });
  });

  test('whoever cannot be signed in leaves the rest unchecked, in words, and the password stands nowhere', async () => {
    const { code, text } = await run('--base', host.origin, '--password', '975310');
    expect(text).toContain('Everything of a signed-in customer: the sign-in was answered 401 wrong-credentials.');
    expect(text).not.toContain('975310');
    expect(code).toBe(1);
  });

  test.each([
    ['13900000002', []],
    ['13900000004', ['Setting the reminder line']],
    ['13900000005', ['Statements', 'Orders']],
    ['13900000013', ['The last five closed months']],
    ['13900000031', ['Statements']],
  ])('with %s nothing differs either, and what such a customer cannot have is left and said', async (number, left) => {
    const report = await conform(host.origin, { ...CUSTOMER, number });
    expect(report.differences).toEqual([]);
    expect(report.unchecked.map(({ what }) => what)).toEqual(left);
  });

  test('every endpoint of the contract is asked, and those that only refuse are named', async () => {
    const asked = new Set<string>();
    const fresh = await open();
    const proxy = await serveAltered(fresh.origin, {
      ask: (request) => {
        asked.add(`${request.method} ${new URL(request.url).pathname}`);
        return new Headers(request.headers);
      },
    });
    const report = await conform(proxy.origin, CUSTOMER);
    await proxy.close();
    await fresh.close();
    const isAsked = ({ method, path }: (typeof ENDPOINTS)[number]) => [...asked].some((one) => new RegExp(`^${method} ${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(one));
    expect(ENDPOINTS.filter((endpoint) => !isAsked(endpoint)).map(({ id }) => id)).toEqual([]);
    const left = neverCarriedOut(report);
    expect(left).toContain('payRefund');
    expect(reportText(report)).toContain(left.join(', '));
  });
});

/** What a second operator does differently: a member is missing, a refusal has another code, keys of one write are not kept. */
const PLANTED: Alterations = {
  ask: (request) => {
    const headers = new Headers(request.headers);
    if (request.method === 'POST' && request.url.endsWith('/api/hand-offs') && headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
    return headers;
  },
  answer: (request, response, text) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/points' && response.status === 200) {
      const { byYear: _gone, ...rest } = JSON.parse(text) as Record<string, unknown>; // an object by the contract
      return Response.json(rest, { headers: response.headers });
    }
    if (text.includes('month-out-of-window')) return new Response(text.replaceAll('month-out-of-window', 'month-unknown'), response);
    return null;
  },
};

test('a second operator with three differences: all three are found, nothing else, each with where, what the contract says, what came, and how to ask again', async () => {
  const host = await open(7);
  const second = await serveAltered(host.origin, PLANTED);
  const report = await conform(second.origin, CUSTOMER);
  await second.close();
  await host.close();
  expect(report.differences.map(({ where, contract, came }) => ({ where, contract, came }))).toEqual([
    { where: 'POST /api/hand-offs', contract: 'the first answer again, with idempotent-replayed: true', came: 'another answer: it was carried out again' },
    { where: 'GET /api/points', contract: 'byYear is there', came: 'byYear is missing' },
    { where: 'GET /api/bills/2000-01', contract: '404 month-out-of-window', came: '404 month-unknown' },
  ]);
  expect(report.unchecked).toEqual([]);
  const text = reportText(report);
  expect(text).toMatch(/\d checks, 3 differences$/);
  expect(text).toContain(`curl -i '${second.origin}/api/points' -b jar`);
  expect(text).not.toContain(CUSTOMER.password);
});

test('where nobody answers, and where it was called wrongly, it says so and ends with 2', async () => {
  const nobody = await run('--base', `http://localhost:${await freePort()}`);
  expect(nobody.code).toBe(2);
  expect(nobody.text).toMatch(/^Nobody answers at http:\/\/localhost:\d+: .*ECONNREFUSED|^Nobody answers at http:\/\/localhost:\d+: ./);
  for (const args of [[], ['--base', 'nonsense'], ['--nothing']]) {
    const wrong = await run(...args);
    expect({ args, code: wrong.code, usage: wrong.text.includes('npm run conform -- --base') }).toEqual({ args, code: 2, usage: true });
  }
});
