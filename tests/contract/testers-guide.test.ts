import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { ReasonSchema } from '#contract/offers.ts';
import { CODE_ATTEMPTS, PASSWORD_ATTEMPTS } from '#contract/session.ts';
import { CARD_ATTEMPTS } from '#contract/account/top-ups.ts';
import { CONTROL_ENDPOINTS } from '#mocks/control/contract.ts';
import { CLOCK_EVENTS } from '#mocks/control/contracts/upcoming.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { CODES_AN_HOUR, TEST_CODES } from '#mocks/operator/session/codes.ts';
import { CAPABILITIES, HOSTS } from '#mocks/scenarios/capabilities.ts';
import { FAULTS, FaultWhenSchema } from '#mocks/scenarios/fault.ts';
import { CATALOGUE, listedOffer } from '#mocks/operator/tariff/tariff.ts';
import { CARD_WORTH, USED_CARD } from '#mocks/operator/top-ups/top-ups.ts';
import { personaList } from '#mocks/control/persona-list.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { SCENARIO_GROUPS } from '#mocks/scenarios/scenario.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { instantOf } from '#lib/calendar.ts';
import { createOperatorClient } from '#mocks/client/client.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { INVARIANTS } from '#mocks/watchdog/watchdog.ts';
import { clientOf, createClient } from '#tests/ledger/client.ts';

const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('mocks/README.md', 'utf8');
/** What stands under a heading of the guide. */
const section = (heading: string) => guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
/** Everything in backticks. */
const ticked = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, what = '']) => what);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('who to sign in as', () => {
  const rows = [...readme.matchAll(/^\| (\d{2}) \| ([^|]+) \|([^|]*)\|$/gm)].map(([, id = '', about = '', note = '']) => ({ id, about, note }));

  test('is everybody there is, in their own words', () => {
    const wanted = personaList(PERSONAS).map(({ id, about }) => ({ id, about: about.en }));
    expect(rows.map(({ id, about }) => ({ id, about })).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(wanted);
  });

  test.each(personaList(PERSONAS).filter(({ servicePassword }) => servicePassword !== null))('$id has the number and password given', ({ id, msisdn, servicePassword }) => {
    expect(msisdn).toBe(`1390000${id.padStart(4, '0')}`);
    expect(readme).toContain('Number 139 0000 00NN, service password 246810');
    if (servicePassword !== '246810') expect(rows.find((row) => row.id === id)?.about).toContain(servicePassword);
  });

  test('at the moment the world opens', () => {
    expect(instantOf(OPENS_AT)).toBe('2026-11-22T10:00:00+08:00');
    for (const text of [readme, guide]) expect(flat(text)).toContain('22 November 2026, 10:00');
  });
});

describe('codes that are always right, wrong or expired', () => {
  const { right, wrong, expired } = TEST_CODES;

  test('are the ones both guides name', () => {
    expect(flat(readme)).toContain(`The SMS code \`${right}\` is always right, \`${wrong}\` wrong, \`${expired}\` expired.`);
    expect(flat(guide)).toContain(`SMS codes: \`${right}\` is always right, \`${wrong}\` always wrong, \`${expired}\` always expired`);
  });

  test.each([
    { code: right, status: 201, problem: undefined },
    { code: wrong, status: 422, problem: 'code-wrong' },
    { code: expired, status: 422, problem: 'code-expired' },
  ])('$code is answered $status $problem', ({ code, status, problem }) => {
    const client = createClient(createMockOperator({ real: 0 }));
    client.post('/api/session/codes', { msisdn: '13900000030' });
    const reply = client.post('/api/session', { method: 'sms-code', msisdn: '13900000030', code });
    expect(reply.status).toBe(status);
    expect((reply.body as { code?: string } | null)?.code).toBe(problem); // a problem, or a session without a code
  });
});

describe('recharge cards', () => {
  test('go by the last four digits both guides name', () => {
    const worth = Object.entries(CARD_WORTH);
    const said = `${worth.map(([end]) => `\`${end}\``).join(' and ')} are worth ${worth.map(([, amount]) => amount / 100).join(' and ')} yuan, \`${USED_CARD}\` was used before, any other is unknown`;
    for (const text of [readme, guide]) expect(flat(text)).toContain(said);
  });

  test.each([...Object.keys(CARD_WORTH), USED_CARD, '9999'])('%s is answered so', (end) => {
    const { body } = clientOf('30').post('/api/top-ups', { card: `123456781234${end}` });
    if (end in CARD_WORTH) expect(body.amount).toBe(CARD_WORTH[end]);
    else expect(body.code).toBe(end === USED_CARD ? 'card-used' : 'card-unknown');
  });
});

test('how much guessing is borne is said in words', () => {
  expect({ cards: CARD_ATTEMPTS, codes: CODE_ATTEMPTS, codesSent: CODES_AN_HOUR, passwords: PASSWORD_ATTEMPTS }).toEqual({ cards: 5, codes: 3, codesSent: 10, passwords: 3 });
  const said = flat(guide);
  expect(said).toContain('five that do not work within an hour are borne');
  expect(said).toContain('The third wrong one makes a code void; ten of each kind can be sent within an hour');
  expect(said).toContain('from the third wrong one within 24 hours on');
});

test('the papers of persona 30 are the ones given as examples', () => {
  const { born, idTail, puk } = papersOf('30');
  const examples = section('Personas').split('Refused for persona 30')[1] ?? '';
  expect(ticked(examples)).toEqual(['139000', born.slice(2).replaceAll('-', ''), idTail, puk]);
});

describe('the catalogue to try things on', () => {
  const rows = [...section('Personas').matchAll(/^\|(.*)\|(.*)\|(.*)\|$/gm)].map(([, , services = '', as = '']) => ({
    services: ticked(services),
    as: [...as.matchAll(/\d{2}/g)].map(([id]) => id),
  }));

  test('names services there are, and personas there are', () => {
    const ids = rows.flatMap(({ services }) => services);
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => listedOffer(id) === null)).toEqual([]);
    expect(rows.flatMap(({ as }) => as).filter((id) => !PERSONAS.some((persona) => persona.id === id))).toEqual([]);
  });

  test('has as many services as both guides say', () => {
    for (const text of [readme, guide]) expect(flat(text)).toContain(`${CATALOGUE.length} services`);
  });
});

describe('control', () => {
  test('is called at addresses there are', () => {
    const calls = [
      ...section('Control')
        .concat(section('Scenarios'), section('Faults of the wire'))
        .matchAll(/^curl (-X POST )?\$O\/([\w-]+(?:\/\d+)?)/gm),
    ].map(([, post, at = '']) => ({
      method: post === undefined ? 'GET' : 'POST',
      path: `/__operator/${at.replace(/\d+$/, ':persona')}`,
    }));
    expect(calls.length).toBeGreaterThan(8);
    expect(calls.filter(({ method, path }) => !CONTROL_ENDPOINTS.some((endpoint) => endpoint.method === method && endpoint.path === path))).toEqual([]);
  });

  test('knows every moment by name, and no other', () => {
    const rows = [...(section('Control').split('### Moments by name')[1]?.split('###')[0] ?? '').matchAll(/^\| `([\w-]+)` /gm)].map(([, event = '']) => event);
    expect(rows).toEqual([...CLOCK_EVENTS]);
  });

  test('picks scenarios there are, and all that are no reason of an order are named', () => {
    const ids = SCENARIOS.map(({ id }) => id);
    const list = (section('Scenarios').split('The ids of refusals are their codes')[1] ?? '')
      .replace('`src/contract/offers.ts`', '')
      .replaceAll(/`(wire-|until|does-not-fit)`/g, '');
    const named = [...ticked(list), ...[...section('Scenarios').matchAll(/"scenario": ?"([\w-]+)"/g)].map(([, id = '']) => id)];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !named.includes(id) && !id.startsWith('wire-') && !ReasonSchema.options.some(({ entries }) => entries.code.literal === id))).toEqual([]);
  });

  test('names every group of scenarios', () => {
    const said = /They come in groups .*/.exec(section('Scenarios'))?.[0] ?? '';
    expect(ticked(said).filter((word) => word !== 'group')).toEqual([...SCENARIO_GROUPS]);
  });

  const [faultsSaid = '', hostsSaid = ''] = section('Faults of the wire').split('### What each host can do');

  test('knows every fault of the table, and the table every fault', () => {
    const table = [...faultsSaid.matchAll(/^\| (`(?!\{).*?) +\|/gm)].flatMap(([, cell = '']) => ticked(cell)).filter((cell) => cell !== 'when');
    expect(table.toSorted()).toEqual([...FAULTS].toSorted());
    const endpoints = ticked(faultsSaid.split('is an id of the contract')[1]?.split('or `*`')[0] ?? '');
    expect(endpoints.length).toBeGreaterThan(1);
    expect(endpoints.filter((id) => id !== '…' && !ENDPOINTS.some((endpoint) => endpoint.id === id))).toEqual([]);
  });

  test('shows every way to say which calls a fault happens to', () => {
    const shown = [...faultsSaid.matchAll(/^\| `(\{"kind".*?\})` +\|/gm)].map(([, when = '']) => v.parse(FaultWhenSchema, JSON.parse(when)).kind);
    expect(shown).toEqual(FaultWhenSchema.options.map(({ entries }) => entries.kind.literal));
  });

  test('says what each host can do where they differ, as the table in the code does', () => {
    const rows = [...hostsSaid.matchAll(/^\| `([\w-]+)` +\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| (.+?) +\|$/gm)].map(([, id, ...cells]) => [
      id,
      ...cells.map((cell) => cell.trim()),
    ]);
    const differing = CAPABILITIES.filter(({ on }) => Object.values(on).some((capable) => capable !== 'yes'));
    expect(rows).toEqual(differing.map(({ id, on, about }) => [id, ...HOSTS.map((host) => on[host].replace('-', ' ')), about.en]));
  });

  test('knows everything that must always hold, with its rules', () => {
    const rows = [...section('Control').matchAll(/^\| `([\w-]+)`: .*? +\| ([S\dD, ]+?) +\|$/gm)].map(([, id = '', rules = '']) => ({ id, rules: rules.split(', ') }));
    expect(rows).toEqual(INVARIANTS.map(({ id, rules }) => ({ id, rules })));
  });
});

describe('for code', () => {
  const part = section('For code').split('## ')[0] ?? '';

  test('every method of the client is named, and there is every one named', async () => {
    const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
    const client = await createOperatorClient({ base: hall.origin });
    await hall.close();
    const members: Readonly<Record<string, object>> = { ...client };
    const methods = Object.entries(members).flatMap(([name, member]) => (typeof member === 'function' ? [name] : Object.keys(member).map((inner) => `${name}.${inner}`)));
    const named = (text: string) => [...new Set([...text.matchAll(/`operator\.([\w.]+)\(/g)].map(([, name = '']) => name))];
    expect(named(part).toSorted()).toEqual(methods.toSorted());
    const wanted = named(section('I want to…'));
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.filter((name) => !methods.includes(name))).toEqual([]);
  });

  test('the example for Playwright stands among those that run', () => {
    const example = readFileSync('mocks/client/examples/hall.spec.ts', 'utf8');
    const lines = (/```ts\n(import[\s\S]*?)```/.exec(part)?.[1] ?? '').split('\n').map((line) => line.trim());
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !example.includes(line))).toEqual([]);
  });

  test('what one wants is called at addresses there are, in scenarios there are', () => {
    const table = section('I want to…');
    const calls = [...table.matchAll(/`curl (-X POST )?\$O\/([\w-]+)/g)].map(([, post, at = '']) => ({ method: post === undefined ? 'GET' : 'POST', at }));
    expect(calls.length).toBeGreaterThan(6);
    expect(calls.filter(({ method, at }) => !CONTROL_ENDPOINTS.some((one) => one.method === method && one.path.split('/')[2] === at))).toEqual([]);
    const scenarios = [...(table + part).matchAll(/enterScenario\('([\w-]+)'|"scenario": "([\w-]+)"/g)].map(([, id, other]) => id ?? other);
    expect(scenarios.length).toBeGreaterThan(2);
    expect(scenarios.filter((id) => !SCENARIOS.some((scenario) => scenario.id === id))).toEqual([]);
  });
});
