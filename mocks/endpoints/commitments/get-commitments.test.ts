import { expect, test } from 'vitest';
import { sumFen } from '#lib/money.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('for nobody there is nothing of their own', () => {
  expect(createClient().get('/api/commitments')).toMatchObject({ status: 200, body: { isSignedIn: false, own: null } });
});

test('with the initial password what is promised can be read, and no figure is shown', () => {
  expect(clientOf('14').get('/api/commitments')).toMatchObject({ status: 200, body: { isSignedIn: true, own: null } });
});

const OTHERS = PERSONAS.filter(({ id, left }) => id !== '14' && left === undefined).map(({ id }) => id);

test.each(OTHERS)('for customer %s it says what the screens behind it show', (persona) => {
  const client = clientOf(persona);
  const { own } = client.get('/api/commitments').body;
  const { refunds } = client.get('/api/refunds').body;
  const inState = (state: string) => refunds.filter((refund) => refund.state === state);
  expect(own?.refunds).toEqual({
    granted: inState('granted').length,
    deciding: inState('with-person').length,
    paid: inState('paid').length,
    total: sumFen(inState('paid').map(({ total }) => total)),
  });
  const reminder = client.get('/api/messages').body.messages.find(({ kind }) => kind === 'reminder');
  expect(own?.lastReminder).toEqual(reminder ? { at: reminder.at, hasArrived: reminder.undelivered === null } : null);
  const bills = client.get('/api/bills');
  const months = bills.status === 200 ? bills.body.months.map(({ month }) => month).toSorted() : null;
  expect(own?.bills).toEqual(months && { count: months.length, first: months[0] ?? null, last: months.at(-1) ?? null });
  const { services } = client.get('/api/subscriptions').body;
  expect(own?.services).toEqual({ count: services.length, notConsented: services.filter(({ origin }) => origin.consent === 'none').length });
  const { complaints } = client.get('/api/complaints').body;
  const waiting = complaints.filter(({ state }) => state === 'waiting');
  expect(own?.complaints).toEqual({
    waiting: waiting.length,
    late: waiting.filter(({ isLate }) => isLate).length,
    nextReplyDueAt: waiting.map(({ firstReplyDueAt }) => firstReplyDueAt).toSorted()[0] ?? null,
    answered: complaints.filter(({ state }) => state === 'answered').length,
    inProgress: complaints.filter(({ state }) => state === 'in-progress').length,
  });
});

test('a complaint that is handed in counts at once, and its reply is due within two days', () => {
  const client = clientOf('30');
  const { firstReplyDueAt } = client.post('/api/complaints', { kind: 'complaint', subject: 'network', text: '家里信号时有时无', concern: null }).body;
  expect(client.get('/api/commitments').body.own?.complaints).toMatchObject({ waiting: 1, late: 0, nextReplyDueAt: firstReplyDueAt });
});
