import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

const kindsOf = (client: ReturnType<typeof clientOf>, count: number) =>
  client
    .get('/api/activity')
    .body.activity.slice(0, count)
    .map(({ kind }) => kind);

test('what was done with the number stands there newest first, each with its channel and where it is found again', () => {
  const client = clientOf('30');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  const { id: complaint } = client.post('/api/complaints', { kind: 'suggestion', subject: 'other', text: '多开几家营业厅', concern: null }).body;
  client.post('/api/password', { oldPassword: '246810', newPassword: '739204' });
  const { activity } = client.get('/api/activity').body;
  expect(activity.map(({ at }) => at)).toEqual(
    activity
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(new Set(kindsOf(client, 4))).toEqual(new Set(['sign-in', 'statements', 'complaint', 'password']));
  expect(activity.find(({ kind }) => kind === 'complaint')?.id).toBe(complaint);
  const ordered = activity.filter(({ kind }) => kind === 'order');
  expect(ordered.length).toBeGreaterThan(0);
  for (const { id } of ordered) expect(client.get(`/api/orders/${id}`).status).toBe(200);
  expect(new Set(ordered.map(({ channel }) => channel)).size).toBeGreaterThan(1);
});

test('a sign-in names the kind of device, and a wrong password leaves nothing', () => {
  const client = createClient();
  const signIn = (servicePassword: string) =>
    client.send('POST', '/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword }, { headers: { 'x-device': 'android chrome' } });
  signIn('135790');
  signIn('246810');
  expect(client.get('/api/activity').body.activity.filter(({ kind }) => kind === 'sign-in')).toHaveLength(1);
});

test('somebody else’s is not among it', () => {
  const client = clientOf('30');
  clientOf('04', client.operator).post('/api/complaints', { kind: 'suggestion', subject: 'other', text: '多开几家营业厅', concern: null });
  expect(kindsOf(client, 100)).not.toContain('complaint');
});
