import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';
import { at, begin, subscribedTo, order } from '#tests/ledger/ordering.ts';

test('the slip reads the same cold, from another session and two years on; then it is no longer kept (D12)', () => {
  const client = clientOf('30');
  const { asOf: _asOf, actions: _next, ...slip } = order(client, 'subscribe', 'missed-call');
  const elsewhere = clientOf('30', client.operator);
  expect(elsewhere.get(`/api/orders/${slip.id}`).body).toMatchObject(slip);
  at(client, '30', '2028-11-21T10:00:00+08:00');
  expect(client.get(`/api/orders/${slip.id}`).body).toMatchObject(slip);
  expect(subscribedTo(client, 'missed-call')?.origin).toMatchObject({ consent: 'on-record', order: slip.id });
  at(client, '30', '2028-11-23T10:00:00+08:00');
  expect(client.get(`/api/orders/${slip.id}`).body.code).toBe('not-found');
  expect(subscribedTo(client, 'missed-call')?.origin).toMatchObject({ consent: 'expired', order: null });
});

test('what was ordered before, on any channel, has its slip as well, with both steps', () => {
  const client = clientOf('30');
  const slipOf = (service: string) => client.get(`/api/orders/${subscribedTo(client, service)?.origin.order ?? ''}`).body;
  expect(slipOf('ring-back')).toMatchObject({
    state: 'completed',
    confirmations: [
      { by: 'seen', channel: 'sms' },
      { by: 'reply', channel: 'sms' },
    ],
    terms: { fee: { amount: 500 } },
    smsSent: true,
  });
  expect(slipOf('morning-paper')).toMatchObject({ confirmations: [{ by: 'seen' }, { by: 'sms-code', at: '2026-05-01T00:00:00+08:00', channel: 'web' }] });
  const [purchase] = client.get('/api/subscriptions').body.purchases;
  expect(client.get(`/api/orders/${purchase?.origin.order ?? ''}`).body).toMatchObject({ charged: 100, terms: { action: 'purchase', fee: { per: 'time', amount: 100 } } });
});

test('the slip of what begins with the next month says so, also where it was ordered before: agreed to first, in effect later', () => {
  for (const [persona, service] of [
    ['18', 'streaming'],
    ['18', 'family-numbers-3'],
    ['18', 'fee-reminder'],
    ['23', 'fee-reminder'],
  ] as const) {
    const client = clientOf(persona);
    const { since, origin } = subscribedTo(client, service) ?? {};
    const { terms, settledAt, charged } = client.get(`/api/orders/${origin?.order ?? ''}`).body;
    expect({ service, effectiveOn: terms.effectiveOn, isBefore: (settledAt ?? '') < (since ?? ''), orderedAt: origin?.at, charged }).toEqual({
      service,
      effectiveOn: since,
      isBefore: true,
      orderedAt: settledAt,
      charged: null,
    });
  }
});

test('an open order is found again from elsewhere, with its code’s time but not the code', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  const { body } = clientOf('30', client.operator).get(`/api/orders/${id}`);
  expect(body).toMatchObject({ state: 'awaiting-confirmation', code: { sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00' } });
  expect(Object.keys(body.code ?? {})).toEqual(['sentTo', 'expiresAt', 'resendAt']);
});

test('somebody else’s order is not found, nor one that does not exist; nobody asks without a session', () => {
  const client = clientOf('30');
  const own = order(client, 'subscribe', 'missed-call').id;
  const before = subscribedTo(client, 'ring-back')?.origin.order ?? '';
  const other = clientOf('02', client.operator);
  for (const id of [own, before, 'nothing', '__proto__']) expect(other.get(`/api/orders/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(createClient(client.operator).get(`/api/orders/${own}`).body.code).toBe('session-required');
  expect(clientOf('14', client.operator).get(`/api/orders/${own}`).body.code).toBe('password-change-required');
});
