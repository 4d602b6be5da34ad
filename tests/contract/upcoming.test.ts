import { describe, expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

const DECEMBER = '2026-12-01T00:00:00+08:00';

describe('what a jump of the clock will do is listed before it is made (O6)', () => {
  test('job, customer, moment and money, and the very SMS that then arrive', () => {
    const client = clientOf('30');
    const arrived = () =>
      client
        .get('/__operator/inbox/30')
        .body.messages.map(({ text }) => text)
        .reverse();
    const before = arrived().length;
    const { events } = client.get('/__operator/upcoming', { to: DECEMBER, persona: '30' }).body;
    expect(events).toContainEqual(expect.objectContaining({ at: DECEMBER, persona: '30', job: 'month-close-prepaid' }));
    const listed = events?.flatMap(({ messages }) => messages);
    client.moveClock(DECEMBER);
    expect(listed).toEqual(arrived().slice(before));
    expect(listed?.length).toBeGreaterThan(0);
  });

  test('nothing has happened by it: the state is the same as before', () => {
    const client = clientOf('04');
    const before = client.get('/__operator/state').body.hash;
    expect(client.get('/__operator/upcoming', { to: DECEMBER }).body.events?.length).toBeGreaterThan(10);
    expect(client.get('/__operator/state').body.hash).toBe(before);
  });

  test.each([
    [{ to: '2026-02-30T00:00:00+08:00' }, 400],
    [{ to: '2099-01-01T00:00:00+08:00' }, 400],
    [{ to: '2020-01-01T00:00:00+08:00' }, 400],
    [{ to: DECEMBER, persona: 'nobody' }, 404],
  ])('%j is refused with %i', (query, status) => {
    expect(clientOf('30').get('/__operator/upcoming', query).status).toBe(status);
  });
});
