import { describe, expect, test } from 'vitest';
import type { OrderAction } from '#contract/orders.ts';
import { clientOf, createClient } from '#tests/ledger/client.ts';
import { at, begin, order, termsFor } from '#tests/ledger/ordering.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

test('a service by the day says its fee, today’s share with its figures, the way out and the tariff', () => {
  const { status, body } = termsFor(clientOf('30'), 'subscribe', 'weather');
  expect(status).toBe(200);
  expect(body).toMatchObject({ maskedNumber: '139****0030', proof: 'sms-code', reason: null, openOrder: null });
  expect(body.terms).toMatchObject({
    fee: { per: 'month', amount: 200 },
    firstCharge: { on: '2026-11-22', amount: 60, byDay: { days: 9, ofDays: 30, monthlyFee: 200 } },
    effectiveOn: null,
    trialUntil: null,
    cancellation: { ends: 'month-end', keyword: 'QXTQ' },
    tariff: { number: '26-D-1310', until: null },
  });
});

test('what begins next month says from when, and takes nothing before', () => {
  expect(termsFor(clientOf('30'), 'subscribe', 'fee-reminder').body.terms).toMatchObject({ fee: { amount: 0 }, firstCharge: null, effectiveOn: '2026-12-01' });
});

test('leaving says its last day, from when nothing is charged, and until when it can be taken back', () => {
  const { terms, proof } = termsFor(clientOf('30'), 'cancel', 'morning-paper').body;
  expect(terms).toMatchObject({ effectiveOn: '2026-12-01', lastDay: '2026-11-30', stillCharged: 0, undoUntil: '2026-12-01T00:00:00+08:00', replaces: [] });
  expect(proof).toBe('tap');
});

test('a purchase says its price, taken today and once, and takes a code (S48, S50, S51)', () => {
  expect(termsFor(clientOf('29'), 'purchase', 'ringtone').body).toMatchObject({
    proof: 'sms-code',
    terms: { fee: { per: 'time', amount: 100 }, firstCharge: { on: '2026-11-22', amount: 100, byDay: null }, cancellation: null },
  });
});

test('a trial says until when it is free, and has no charge', () => {
  expect(termsFor(clientOf('30'), 'subscribe', 'story-club').body.terms).toMatchObject({
    fee: { amount: 1000 },
    firstCharge: null,
    trialUntil: '2026-11-28',
    lastDay: '2026-11-28',
  });
});

test('another tier says the difference, what it replaces, and begins with the next month', () => {
  expect(termsFor(clientOf('18'), 'change', 'night-data-5').body.terms).toMatchObject({
    fee: { amount: 900 },
    difference: 300,
    effectiveOn: '2026-12-01',
    replaces: [{ id: 'night-data-3', monthlyFee: 600, lastDay: '2026-11-30' }],
    firstCharge: { on: '2026-12-01', amount: 900 },
  });
});

test('a suspension says what is free, what is not, and its last day; resuming and a lost phone take the password', () => {
  const client = clientOf('30');
  expect(termsFor(client, 'suspend').body).toMatchObject({
    proof: 'sms-code',
    terms: { service: null, lastDay: '2027-05-21', suspension: { freeUntil: '2026-12-21', monthlyFee: 500 } },
  });
  expect(termsFor(client, 'report-lost').body).toMatchObject({ proof: 'service-password', terms: { fee: null }, reason: null });
  expect(termsFor(client, 'resume').body).toMatchObject({ proof: 'service-password', reason: { code: 'line-in-service' } });
});

describe('what is in the way is named, with what its sentence needs', () => {
  test.each<[string, OrderAction, string, object]>([
    ['30', 'subscribe', 'caller-id', { code: 'already-subscribed' }],
    ['30', 'cancel', 'missed-call', { code: 'not-subscribed' }],
    ['30', 'keep', 'caller-id', { code: 'not-subscribed' }],
    ['30', 'continue', 'caller-id', { code: 'not-subscribed' }],
    ['30', 'change', 'cloud-2000', { code: 'not-subscribed' }],
    ['30', 'subscribe', 'new-year-data', { code: 'not-yet-sold', from: '2026-12-15' }],
    ['30', 'subscribe', 'gprs-5', { code: 'no-longer-sold', until: '2025-12-31' }],
    ['30', 'subscribe', 'family-share', { code: 'for-postpaid' }],
    ['04', 'subscribe', 'small-data', { code: 'for-prepaid' }],
    ['01', 'subscribe', 'ask-a-doctor', { code: 'needs-real-name' }],
    ['04', 'subscribe', 'missed-call', { code: 'owing', owed: 12_000 }],
    ['02', 'subscribe', 'ring-back', { code: 'balance-too-low', needed: 500, balance: 480 }],
    ['18', 'subscribe', 'night-data-5', { code: 'excluded', by: { id: 'night-data-3' } }],
    ['18', 'cancel', 'comic-club', { code: 'already-ending', on: '2026-11-30' }],
  ])('persona %s, %s %s', (persona, action, service, refusal) => {
    expect(termsFor(clientOf(persona), action, service).body.reason).toMatchObject(refusal);
  });
});

test.each<[OrderAction, string | null]>([
  ['subscribe', 'nothing'],
  ['subscribe', 'enjoy-59'],
  ['subscribe', 'ringtone'],
  ['purchase', 'missed-call'],
  ['subscribe', null],
  ['suspend', 'missed-call'],
])('there is no such thing as to %s %s', (action, service) => {
  expect(termsFor(clientOf('30'), action, service)).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

test('the open order for the same thing is named, and none for another', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  expect(termsFor(client, 'subscribe', 'missed-call').body.openOrder).toBe(id);
  expect(termsFor(client, 'subscribe', 'weather').body.openOrder).toBeNull();
  expect(termsFor(clientOf('02', client.operator), 'subscribe', 'missed-call').body.openOrder).toBeNull();
});

test('the version is the same as long as all of it is, and another once the day’s share is', () => {
  const client = clientOf('30');
  const version = () => termsFor(client, 'subscribe', 'weather').body.terms.version;
  const first = version();
  at(client, '30', '2026-11-22T23:59:59+08:00');
  expect(version()).toBe(first);
  at(client, '30', '2026-11-23T00:00:00+08:00');
  expect(version()).not.toBe(first);
});

test('after a trial that was taken once, the same service costs from the first day', () => {
  const client = clientOf('30');
  order(client, 'subscribe', 'story-club');
  order(client, 'cancel', 'story-club');
  client.real += 1000;
  expect(termsFor(client, 'subscribe', 'story-club').body.terms).toMatchObject({ trialUntil: null, firstCharge: { on: '2026-11-22', amount: 1000 } });
});

test('looking changes nothing, and nobody looks without a session or on the initial password', () => {
  const client = clientOf('30');
  const before = stateHash(client.operator.world);
  termsFor(client, 'subscribe', 'missed-call');
  termsFor(client, 'suspend');
  expect(stateHash(client.operator.world)).toBe(before);
  expect(termsFor(createClient(), 'suspend').body.code).toBe('session-required');
  expect(termsFor(clientOf('14'), 'suspend').body.code).toBe('password-change-required');
  expect(client.get('/api/terms', { action: 'steal' }).body.code).toBe('malformed-request');
});
