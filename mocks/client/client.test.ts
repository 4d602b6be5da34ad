import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBalance } from '#contract/balance.ts';
import { getPoints } from '#contract/points.ts';
import { topUp } from '#contract/account/top-ups.ts';
import { listPersonas } from '#mocks/control/contract.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { OperatorRefusal } from './call.ts';
import { createOperatorClient } from './client.ts';

let hall: RunningHost;
let worlds = 0;
/** A client in a world that nobody has been in, whose time stands still. */
async function clientInAWorld() {
  const operator = await createOperatorClient({ base: hall.origin, world: `client-${++worlds}` });
  await operator.clock.pause();
  return operator;
}
beforeAll(async () => {
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', controlToken: 'a token' });
});
afterAll(() => hall.close());

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('the client of a running operator', () => {
  test('is whom it has entered, in the API too, until it enters another', async () => {
    const operator = await clientInAWorld();
    await operator.enter('30');
    expect((await operator.call(getBalance, {})).total).toBe(12_860);
    expect((await operator.call(topUp, { body: { card: '1234567812340050' } })).amount).toBe(5_000);
    expect((await operator.call(getBalance, {})).total).toBe(17_860);
    await operator.enter('30', 'sign-in');
    expect(await refusalOf(operator.call(getBalance, {}))).toMatchObject({ code: 'session-required' });
  });

  test('turns the clock there, back and on, and nobody else’s', async () => {
    const [operator, other] = await Promise.all([clientInAWorld(), clientInAWorld()]);
    expect(await operator.clock.set('2026-12-01T00:00:00+08:00')).toMatchObject({ now: '2026-12-01T00:00:00+08:00', clock: 'paused' });
    expect(await operator.clock.advance(600)).toMatchObject({ now: '2026-12-01T00:10:00+08:00' });
    expect(await operator.clock.set('2026-11-22T10:00:00+08:00')).toMatchObject({ now: '2026-11-22T10:00:00+08:00' });
    expect(await operator.clock.run()).toMatchObject({ clock: 'running' });
    expect(await other.state()).toMatchObject({ now: '2026-11-22T10:00:00+08:00', clock: 'paused' });
  });

  test('jumps to a moment by its name, and is told who has it where the persona has none', async () => {
    const operator = await clientInAWorld();
    const { at } = (await operator.clock.events('07')).find(({ event }) => event === 'trial-end') ?? {};
    expect(await operator.clock.jumpTo('trial-end', '07')).toMatchObject({ now: at });
    expect(await refusalOf(operator.clock.jumpTo('trial-end', '30'))).toMatchObject({ code: 'does-not-fit' });
    expect(await operator.clock.jumpTo('month-close')).toMatchObject({ now: '2026-12-01T00:00:00+08:00' });
  });

  test('has SMS lost, hears how often, and has them carried as usual again', async () => {
    const operator = await clientInAWorld();
    const lost = { persona: '30', kind: 'sms-hall', fate: { kind: 'lost' }, when: { kind: 'first', count: 1 } } as const;
    expect(await operator.smsCarriage.set(lost)).toMatchObject([{ ...lost, seen: 0 }]);
    expect(await operator.sendSms('13900000030', 'YE')).toEqual([]);
    expect(await operator.smsCarriage.missing('30')).toMatchObject([{ arrivesAt: null }]);
    expect(await operator.sendSms('13900000030', 'YE')).toHaveLength(1);
    expect(await operator.smsCarriage.list()).toMatchObject([{ seen: 2, applied: 1 }]);
    expect(await operator.smsCarriage.clear()).toEqual([]);
  });

  test('hears what was tried in its world, and what was not', async () => {
    const [operator, other] = await Promise.all([clientInAWorld(), clientInAWorld()]);
    await operator.enter('30');
    await operator.call(getPoints, {});
    await operator.faults.set({ endpoint: 'getPoints', fault: 'problem-500', when: { kind: 'always' } });
    await refusalOf(operator.call(getPoints, {}));
    const { rules, cells } = await operator.coverage();
    expect(rules.filter(({ seen }) => seen).map(({ sentence }) => sentence.en)).toEqual(['Points are shown as a total, in detail, and with what they were used for.']);
    expect(cells).toEqual([{ endpoint: 'getPoints', fault: 'problem-500', times: 1 }]);
    expect((await other.coverage()).rules.filter(({ seen }) => seen)).toEqual([]);
  });

  test('breaks the wire and mends it, and hears how often it broke', async () => {
    const operator = await clientInAWorld();
    await operator.enter('30');
    await operator.faults.set({ endpoint: 'getBalance', fault: 'gateway-504', when: { kind: 'first', count: 1 } });
    expect(await refusalOf(operator.call(getBalance, {}))).toMatchObject({ code: 'gateway-timeout' });
    await operator.call(getBalance, {});
    expect(await operator.faults.list()).toMatchObject([{ calls: 2, applied: 1 }]);
    expect((await operator.exchanges()).map(({ endpoint, fault, status }) => ({ endpoint, fault, status }))).toEqual([
      { endpoint: 'getBalance', fault: 'gateway-504', status: 504 },
      { endpoint: 'getBalance', fault: null, status: 200 },
    ]);
    expect(await operator.exchanges(1)).toHaveLength(1);
    expect(await operator.faults.clear()).toEqual([]);
  });

  test('writes to 10086 and reads what has come', async () => {
    const operator = await clientInAWorld();
    const [reply] = await operator.sendSms('13900000030', 'YE');
    expect(reply?.text).toContain('128.60');
    expect((await operator.inbox('30'))[0]).toEqual(reply);
  });

  test('is at a scenario’s moment, and leaves no alarm', async () => {
    const operator = await clientInAWorld();
    expect(await operator.enterScenario('order-terms-changed')).toMatchObject({ persona: '18' });
    expect((await operator.state()).commands).toBeGreaterThan(0);
    expect(await operator.alarms()).toEqual([]);
  });

  test('takes a state along to another world, takes the last step back, and starts again with another seed', async () => {
    const [operator, other] = await Promise.all([clientInAWorld(), clientInAWorld()]);
    await operator.enter('30');
    await operator.call(topUp, { body: { card: '1234567812340050' } });
    expect(await other.restoreBundle(await operator.exportBundle())).toMatchObject({ isSame: true });
    expect((await other.call(getBalance, {})).total).toBe(17_860);
    await other.undo();
    expect((await other.call(getBalance, {})).total).toBe(12_860);
    expect(await other.reset(7)).toMatchObject({ seed: 7, commands: 0 });
  });
});

describe('what the client refuses to take for an answer', () => {
  test('a refusal is an error with its code, what it names, and a sentence', async () => {
    const operator = await clientInAWorld();
    const refusal = await refusalOf(operator.clock.advance(0));
    expect(refusal).toBeInstanceOf(OperatorRefusal);
    expect(refusal).toMatchObject({ code: 'malformed-request', fields: ['advanceSeconds'], problem: { status: 400 } });
    expect(String(refusal)).toContain('advanceSeconds');
    expect(await refusalOf(operator.enter('99'))).toMatchObject({ code: 'not-found' });
  });

  test('a page where an operator should be is named with its address', async () => {
    const made = createOperatorClient({ base: `${hall.origin}/`, send: () => Promise.resolve(new Response('<!doctype html>')) });
    await expect(made).rejects.toThrow(`GET ${hall.origin}/__operator/exchanges (200) answered with no JSON: <!doctype html>`);
  });

  test('an answer that is not as the contract says', async () => {
    const operator = await createOperatorClient({
      base: hall.origin,
      send: (address, request) => (address.endsWith('/personas') ? Promise.resolve(Response.json({ personas: [{ id: 30 }] })) : fetch(address, request)),
    });
    await expect(operator.call(listPersonas, {})).rejects.toThrow('Expected string but received 30');
  });

  test('the token and the world go with every request', async () => {
    const sent: Record<string, string>[] = [];
    const operator = await createOperatorClient({
      base: hall.origin,
      world: 'mine',
      token: 'a token',
      send: (address, request) => {
        sent.push(request.headers);
        return fetch(address, request);
      },
    });
    await operator.clock.pause();
    expect(sent).toEqual([
      { 'x-operator-world': 'mine', authorization: 'Bearer a token' },
      expect.objectContaining({ 'x-operator-world': 'mine', authorization: 'Bearer a token', 'content-type': 'application/json' }),
    ]);
  });
});
