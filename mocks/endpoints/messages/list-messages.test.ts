import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('a copy of what was sent, newest first, with why it did not arrive (S33, S34); what did not arrive is not in the phone', () => {
  const client = clientOf('06');
  const { messages } = client.get('/api/messages').body;
  expect(messages.map(({ at }) => at)).toEqual(
    messages
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(messages.filter(({ undelivered }) => undelivered !== null).map(({ at, kind, undelivered }) => ({ at, kind, undelivered }))).toEqual([
    { at: '2026-11-20T10:00:00+08:00', kind: 'reminder', undelivered: 'line-suspended' },
    { at: '2026-10-27T10:00:00+08:00', kind: 'services', undelivered: 'line-suspended' },
    { at: '2026-10-20T10:00:00+08:00', kind: 'reminder', undelivered: 'phone-off' },
  ]);
  const arrived = client.get('/__operator/inbox/06').body.messages.map(({ at }) => at);
  expect(arrived).not.toContain('2026-10-20T10:00:00+08:00');
});

test('a code is never among them: read here it would be no second proof', () => {
  const client = clientOf('30');
  client.post('/api/step-up/codes', { purpose: 'statements' });
  expect(client.get('/__operator/inbox/30').body.messages[0]?.text).toContain('验证码');
  expect(client.get('/api/messages').body.messages.filter(({ text }) => text.includes('验证码'))).toEqual([]);
});

test('what was paid, ordered and changed stands there by its kind', () => {
  const client = clientOf('30');
  client.post('/api/top-ups', { card: '1234567890120050' });
  client.post('/api/password', { oldPassword: '246810', newPassword: '739204' });
  expect(
    client
      .get('/api/messages')
      .body.messages.slice(0, 2)
      .map(({ kind }) => kind),
  ).toEqual(['security', 'money']);
});
