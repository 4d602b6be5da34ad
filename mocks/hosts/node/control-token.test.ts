import { describe, expect, test } from 'vitest';
import type { Problem } from '#contract/core/problems.ts';
import { controlTokenFor } from './control-token.ts';
import { operatorApp } from './operator-app.ts';

/** What control, behind a token, says to a request from this address. */
async function ask(remoteAddress: string, authorization?: string, path = '/__operator/reset'): Promise<{ status: number; code: string | undefined }> {
  const { app } = operatorApp({ real: () => 0, controlToken: 'the token' });
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const init = path.startsWith('/__operator/') ? { method: 'POST', headers, body: '{}' } : { headers };
  const answer = await app.request(path, init, { incoming: { socket: { remoteAddress, destroy: () => undefined } } });
  return { status: answer.status, code: ((await answer.json()) as Partial<Problem>).code }; // the operator's own answer
}

describe('control of a host that is open to a network', () => {
  test.each(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])('this machine (%s) is heard as ever', async (address) => {
    expect(await ask(address)).toEqual({ status: 200, code: undefined });
  });

  test.each(['192.168.1.20', '::ffff:192.168.1.20', 'fe80::1', '1.127.0.0'])('another one (%s) shows the token', async (address) => {
    expect(await ask(address)).toEqual({ status: 401, code: 'wrong-credentials' });
    for (const wrong of ['', 'Bearer', 'Bearer the', 'the token', 'Bearer the token ', 'Basic the token'].map((text) => text.trimStart()))
      if (wrong.trim() !== 'Bearer the token') expect(await ask(address, wrong)).toEqual({ status: 401, code: 'wrong-credentials' });
    expect(await ask(address, 'Bearer the token')).toEqual({ status: 200, code: undefined });
  });

  test('the API is for everybody', async () => {
    expect(await ask('192.168.1.20', undefined, '/api/services')).toEqual({ status: 200, code: undefined });
  });
});

test('a token is asked for only where other machines reach the host: the one given, or one drawn anew each time', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1']) expect(controlTokenFor(host, 'given')).toBeUndefined();
  expect(controlTokenFor('0.0.0.0', 'given')).toBe('given');
  const drawn = [controlTokenFor('0.0.0.0', undefined), controlTokenFor('::', ''), controlTokenFor('192.168.1.5', undefined)];
  expect(controlTokenFor('127.0.0.1', 'given', 1), 'behind a proxy').toBe('given');
  expect(new Set(drawn).size).toBe(3);
  for (const token of drawn) expect(token).toMatch(/^[\w-]{24}$/);
});

test('control takes JSON and nothing else, which no form of another site can send', async () => {
  for (const path of ['reset', 'clock', 'persona', 'scenario', 'faults'])
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const { app, operator } = operatorApp({ real: () => 0 });
      const answer = await app.request(`/__operator/${path}`, { method: 'POST', headers: { 'content-type': type }, body: '{"rules":[]}' });
      const { code } = (await answer.json()) as Partial<Problem>; // the operator's own answer
      expect({ status: answer.status, type: answer.headers.get('content-type'), code, commands: operator.commands.length }).toEqual({
        status: 415,
        type: 'application/problem+json',
        code: 'unsupported-media-type',
        commands: 0,
      });
    }
});
