import { describe, expect, test } from 'vitest';
import { HAND_OFF_SECONDS } from '#contract/terminal/hand-offs.ts';
import { SECOND } from '#lib/calendar.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';

const made = (client: Client, address = '/bills/2026-10') => client.post('/api/hand-offs', { address }).body.id ?? 'none';
let scans = 0;
/** Each scan is a press of its own. */
const open = (client: Client, id: string) => client.post(`/api/hand-offs/${id}/opening`, {}, `scan-${++scans}`);
const stateOf = (client: Client, id: string) => client.get(`/api/hand-offs/${id}`).body.state;

describe('a hand-off from the terminal to a phone (K8)', () => {
  test('opens the same address on the phone, once; the terminal sees that it was scanned', () => {
    const terminal = clientOf('30');
    const phone = createClient(terminal.operator);
    const id = made(terminal);
    expect(stateOf(terminal, id)).toBe('waiting');
    expect(open(phone, id)).toMatchObject({ status: 200, body: { address: '/bills/2026-10' } });
    expect(stateOf(terminal, id)).toBe('open');
    expect(open(createClient(terminal.operator), id)).toMatchObject({ status: 410, body: { code: 'hand-off-over' } });
  });

  test('signs nobody in: what it leads to asks for a sign-in of its own', () => {
    const terminal = clientOf('30');
    const phone = createClient(terminal.operator);
    open(phone, made(terminal));
    expect(phone.get('/api/home')).toMatchObject({ status: 401, body: { code: 'session-required' } });
  });

  test('a lost answer is given again under the key of the same press', () => {
    const terminal = clientOf('30');
    const phone = createClient(terminal.operator);
    const id = made(terminal);
    const opened = () => phone.post(`/api/hand-offs/${id}/opening`, {}, 'scan');
    expect([opened().body, opened().body]).toEqual([{ address: '/bills/2026-10' }, { address: '/bills/2026-10' }]);
  });

  test.each([
    [HAND_OFF_SECONDS * SECOND - 1, 'waiting'],
    [HAND_OFF_SECONDS * SECOND, 'over'],
  ] as const)('%i ms after it was shown: %s', (after, state) => {
    const terminal = clientOf('30');
    const id = made(terminal);
    terminal.real += after;
    expect(stateOf(terminal, id)).toBe(state);
    expect(open(terminal, id).status).toBe(state === 'over' ? 410 : 200);
  });

  test('ends with the visit, and one before a sign-in by its time alone', () => {
    const terminal = clientOf('30');
    const id = made(terminal);
    terminal.send('DELETE', '/api/session');
    const unsigned = made(createClient(terminal.operator), '/services');
    expect([stateOf(terminal, id), stateOf(terminal, unsigned)]).toEqual(['over', 'waiting']);
    expect(open(createClient(terminal.operator), id).status).toBe(410);
  });

  test.each(['//example.org', 'https://example.org/', '/../etc', '/bills?x=<b>', '/a b', '', '/\\example.org', `/${'a'.repeat(200)}`])('%j is no address of ours', (address) => {
    expect(clientOf('30').post('/api/hand-offs', { address })).toMatchObject({ status: 400, body: { code: 'malformed-request', fields: ['address'] } });
  });

  test('an invention is over, as one that was used is', () => {
    const client = createClient();
    expect(stateOf(client, 'nothing')).toBe('over');
    expect(open(client, '__proto__')).toMatchObject({ status: 410 });
  });
});
