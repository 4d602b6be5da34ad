import { describe, expect, test } from 'vitest';
import type { LockLevel } from '#contract/offers.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';
import { at, begin, subscribedTo, order, termsFor } from '#tests/ledger/ordering.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

const set = (client: Client, level: LockLevel, servicePassword: string | null = null, key?: string) => client.post('/api/paid-service-lock', { level, servicePassword }, key);
const against = (client: Client, action: Parameters<typeof begin>[1], service: string) => begin(client, action, service).body.reason ?? null;

describe('locking takes nothing and holds at once', () => {
  test('other companies’ services only', () => {
    const client = clientOf('30');
    expect(set(client, 'third-party')).toMatchObject({ status: 200, body: { level: 'third-party', since: '2026-11-22T10:00:00+08:00' } });
    expect({
      weather: against(client, 'subscribe', 'weather'),
      ringtone: against(client, 'purchase', 'ringtone'),
      missedCall: against(client, 'subscribe', 'missed-call'),
    }).toEqual({ weather: 'locked', ringtone: 'locked', missedCall: null });
    expect(termsFor(client, 'subscribe', 'weather').body.reason).toEqual({ code: 'locked', level: 'third-party' });
    expect(client.get('/api/subscriptions').body.lock).toEqual({ level: 'third-party', since: '2026-11-22T10:00:00+08:00' });
  });

  test('everything that costs: not what is free, not leaving, and what is subscribed to goes on', () => {
    const client = clientOf('30');
    set(client, 'all');
    expect({
      missedCall: against(client, 'subscribe', 'missed-call'),
      weather: against(client, 'subscribe', 'weather'),
      feeReminder: against(client, 'subscribe', 'fee-reminder'),
    }).toEqual({ missedCall: 'locked', weather: 'locked', feeReminder: null });
    expect(order(client, 'cancel', 'morning-paper').state).toBe('completed');
    expect(against(client, 'keep', 'morning-paper')).toBe('locked');
    expect(subscribedTo(client, 'caller-id')).toMatchObject({ state: 'active', nextMonthAmount: 500 });
  });

  test('a trial is not confirmed while locked', () => {
    const client = clientOf('07');
    set(client, 'third-party');
    expect(against(client, 'continue', 'story-club')).toBe('locked');
  });

  test('it holds on every channel: what habits buy by SMS is not bought, nor charged', () => {
    const open = clientOf('29');
    const locked = clientOf('29');
    set(locked, 'third-party');
    const bought = (client: Client) => {
      at(client, '29', '2027-02-01T00:00:01+08:00');
      const months = ['2026-12', '2027-01'].map(
        (month) => client.get(`/api/bills/${month}`).body.thirdParty.items.filter(({ explanation }) => explanation.code === 'on-demand').length,
      );
      return months.reduce((all, count) => all + count, 0);
    };
    expect(bought(open)).toBeGreaterThan(0);
    expect(bought(locked)).toBe(0);
  });
});

describe('unlocking takes the service password', () => {
  test('without it nothing changes; with it the way is open, and the lock’s time is gone', () => {
    const client = clientOf('30');
    set(client, 'all');
    expect(set(client, 'none')).toMatchObject({ status: 422, body: { code: 'lock-password-required' } });
    expect(set(client, 'third-party').body.code).toBe('lock-password-required');
    expect(client.get('/api/subscriptions').body.lock.level).toBe('all');
    expect(set(client, 'third-party', '246810').body).toEqual({ level: 'third-party', since: '2026-11-22T10:00:00+08:00' });
    expect(set(client, 'none', '246810').body).toEqual({ level: 'none', since: null });
    expect(against(client, 'subscribe', 'weather')).toBeNull();
  });

  test('after three wrong ones it waits a minute, and the services stay locked', () => {
    const client = clientOf('30');
    set(client, 'all');
    expect(set(client, 'none', '111111')).toMatchObject({ status: 401, body: { code: 'wrong-credentials', attemptsLeft: 2 } });
    expect(set(client, 'none', '111111').body.attemptsLeft).toBe(1);
    expect(set(client, 'none', '111111')).toMatchObject({ status: 423, body: { code: 'password-locked', until: '2026-11-22T10:01:00+08:00' } });
    expect(set(client, 'none', '246810').body.code).toBe('password-locked');
    expect(client.get('/api/subscriptions').body.lock.level).toBe('all');
    client.real += 60_000;
    expect(set(client, 'none', '246810').body.level).toBe('none');
  });
});

test('set again as it is, it keeps its time; sent again with its key, it is answered again', () => {
  const client = clientOf('30');
  const first = set(client, 'all', null, 'one-key');
  client.real += 60_000;
  expect(set(client, 'all').body).toEqual(first.body);
  expect(set(client, 'all', null, 'one-key').headers['idempotent-replayed']).toBe('true');
  expect(set(client, 'none', '246810', 'one-key').body.code).toBe('key-reused');
});

test('nobody locks without a session, nor on the initial password, nor to what does not exist', () => {
  expect(set(createClient(), 'all').body.code).toBe('session-required');
  expect(set(clientOf('14'), 'all').body.code).toBe('password-change-required');
  expect(clientOf('30').post('/api/paid-service-lock', { level: 'some', servicePassword: null }).body.code).toBe('malformed-request');
});

test('a journal replayed has the same lock', () => {
  const client = clientOf('30');
  set(client, 'all');
  expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
});
