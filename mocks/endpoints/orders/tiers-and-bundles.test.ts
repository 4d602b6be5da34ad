import { describe, expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';
import { at, begin, subscribedTo, order, termsFor } from '#tests/ledger/ordering.ts';

describe('another tier (S68)', () => {
  test('takes over with the next month: both are on the list until then, and one is charged', () => {
    const client = clientOf('18');
    const done = order(client, 'change', 'night-data-5');
    expect(done).toMatchObject({ charged: 0, terms: { difference: 300 } });
    expect(subscribedTo(client, 'night-data-3')).toMatchObject({ state: 'ending', lastDay: '2026-11-30', nextMonthAmount: 0 });
    expect(subscribedTo(client, 'night-data-5')).toMatchObject({ state: 'pending', since: '2026-12-01', nextMonthAmount: 900, origin: { order: done.id } });
    at(client, '18', '2027-01-01T00:00:01+08:00');
    const lines = (month: string) =>
      client
        .get(`/api/bills/${month}`)
        .body.own.items.filter(({ key }) => key.startsWith('night-data'))
        .map(({ key, amount }) => ({ key, amount }));
    expect({ november: lines('2026-11'), december: lines('2026-12') }).toEqual({
      november: [{ key: 'night-data-3', amount: 600 }],
      december: [{ key: 'night-data-5', amount: 900 }],
    });
  });

  test('given up before it begins, the one before goes on as if nothing had been', () => {
    const client = clientOf('18');
    order(client, 'change', 'night-data-5');
    client.real += 60_000;
    order(client, 'cancel', 'night-data-5');
    expect(subscribedTo(client, 'night-data-3')).toMatchObject({ state: 'active', lastDay: null, nextMonthAmount: 600 });
    expect(subscribedTo(client, 'night-data-5')).toBeUndefined();
    client.real += 60_000;
    expect(order(client, 'change', 'night-data-5').state).toBe('completed');
  });

  describe('that has not begun is changed to a third', () => {
    test('directly: the second never begins, the first runs out as it would have, and one is charged', () => {
      const client = clientOf('18');
      order(client, 'change', 'night-data-5');
      client.real += 60_000;
      expect(client.get('/api/services/night-data-1').body).toMatchObject({ forCustomer: { reason: null }, actions: ['change'] });
      const done = order(client, 'change', 'night-data-1');
      expect(done.terms).toMatchObject({
        difference: -300,
        effectiveOn: '2026-12-01',
        replaces: [
          { id: 'night-data-3', monthlyFee: 600, lastDay: '2026-11-30' },
          { id: 'night-data-5', monthlyFee: 900, lastDay: null },
        ],
      });
      expect(subscribedTo(client, 'night-data-3')).toMatchObject({ state: 'ending', lastDay: '2026-11-30' });
      expect(subscribedTo(client, 'night-data-5')).toBeUndefined();
      expect(subscribedTo(client, 'night-data-1')).toMatchObject({ state: 'pending', since: '2026-12-01', nextMonthAmount: 300 });
      at(client, '18', '2027-01-01T00:00:01+08:00');
      const { items } = client.get('/api/bills/2026-12').body.own;
      expect(items.filter(({ key }) => key.startsWith('night-data')).map(({ key, amount }) => ({ key, amount }))).toEqual([{ key: 'night-data-1', amount: 300 }]);
    });

    test('given up, the first goes on; the second stays what it had become: nothing', () => {
      const client = clientOf('18');
      order(client, 'change', 'night-data-5');
      client.real += 60_000;
      order(client, 'change', 'night-data-1');
      client.real += 60_000;
      expect(termsFor(client, 'cancel', 'night-data-1').body.terms).toMatchObject({ wouldBegin: '2026-12-01', lastDay: null, restores: [{ id: 'night-data-3' }] });
      order(client, 'cancel', 'night-data-1');
      expect(subscribedTo(client, 'night-data-3')).toMatchObject({ state: 'active', lastDay: null });
      expect(subscribedTo(client, 'night-data-5')).toBeUndefined();
      expect(subscribedTo(client, 'night-data-1')).toBeUndefined();
    });

    test('and back to the second, and so on: each time the last word holds', () => {
      const client = clientOf('18');
      for (const tier of ['night-data-5', 'night-data-1', 'night-data-5']) {
        order(client, 'change', tier);
        client.real += 60_000;
      }
      expect(subscribedTo(client, 'night-data-5')).toMatchObject({ state: 'pending' });
      expect(subscribedTo(client, 'night-data-1')).toBeUndefined();
      order(client, 'cancel', 'night-data-5');
      expect(subscribedTo(client, 'night-data-3')).toMatchObject({ state: 'active', lastDay: null });
    });

    test('so is a first order that begins next month, with nothing before it to go on', () => {
      const client = clientOf('30');
      order(client, 'subscribe', 'family-numbers-3');
      client.real += 60_000;
      const { terms } = order(client, 'change', 'family-numbers-5');
      expect(terms).toMatchObject({ difference: null, replaces: [{ id: 'family-numbers-3', lastDay: null }], effectiveOn: '2026-12-01' });
      expect(subscribedTo(client, 'family-numbers-3')).toBeUndefined();
      client.real += 60_000;
      order(client, 'cancel', 'family-numbers-5');
      expect(subscribedTo(client, 'family-numbers-5')).toBeUndefined();
    });
  });

  test('the tier that runs out says which one follows and from when; staying on it leads to giving the change up', () => {
    const client = clientOf('18');
    order(client, 'change', 'night-data-5');
    const follows = { id: 'night-data-5', from: '2026-12-01' };
    expect(subscribedTo(client, 'night-data-3')).toMatchObject({ followedBy: follows });
    expect(subscribedTo(client, 'night-data-5')).toMatchObject({ followedBy: null });
    expect(client.get('/api/services/night-data-3').body).toMatchObject({ followedBy: follows, beginsOn: null, actions: [] });
    expect(client.get('/api/services/night-data-5').body).toMatchObject({ followedBy: null, beginsOn: '2026-12-01', actions: ['cancel'] });
    expect(termsFor(client, 'keep', 'night-data-3').body.reason).toMatchObject({ code: 'giving-way', to: { id: 'night-data-5' }, on: '2026-12-01' });
    expect(termsFor(client, 'change', 'night-data-3').body.reason).toMatchObject({ code: 'giving-way', to: { id: 'night-data-5' } });
    // Left without another to follow, it is simply left.
    expect(subscribedTo(client, 'comic-club')).toMatchObject({ followedBy: null });
  });

  test('a tier left earlier stays left when the change is given up', () => {
    const client = clientOf('18');
    order(client, 'cancel', 'night-data-3');
    expect(termsFor(client, 'change', 'night-data-5').body.reason).not.toBeNull();
    expect(termsFor(client, 'subscribe', 'night-data-5').body.reason).toBeNull();
  });

  test('a cheaper one says how much less', () => {
    expect(termsFor(clientOf('18'), 'change', 'night-data-1').body.terms).toMatchObject({ difference: -300, replaces: [{ id: 'night-data-3' }] });
  });

  test('a new fee for new orders is what a change costs; who stays keeps theirs', () => {
    const client = clientOf('18');
    expect(termsFor(client, 'change', 'cloud-2000').body.terms).toMatchObject({ difference: 900 });
    order(client, 'change', 'cloud-2000');
    at(client, '18', '2026-12-02T10:00:00+08:00');
    expect(termsFor(client, 'change', 'cloud-200').body.terms).toMatchObject({ fee: { amount: 800 }, difference: -700, effectiveOn: '2027-01-01' });
  });
});

describe('a bundle', () => {
  test('ends its parts when it begins, and they are charged no more', () => {
    const client = clientOf('18');
    const { terms } = termsFor(client, 'subscribe', 'leisure-bundle').body;
    expect(terms).toMatchObject({ effectiveOn: '2026-12-01', replaces: [{ id: 'streaming', lastDay: '2026-11-30' }] });
    expect(terms.includes.map(({ id }) => id)).toEqual(client.get('/api/services/leisure-bundle').body.includes.map(({ id }) => id));
    order(client, 'subscribe', 'leisure-bundle');
    expect(subscribedTo(client, 'streaming')).toMatchObject({ state: 'ending', lastDay: '2026-11-30' });
    expect(termsFor(client, 'subscribe', 'music-data').body.reason).toMatchObject({ code: 'included', by: { id: 'leisure-bundle' } });
    expect(subscribedTo(client, 'streaming')).toMatchObject({ followedBy: { id: 'leisure-bundle', from: '2026-12-01' } });
    expect(termsFor(client, 'keep', 'streaming').body.reason).toMatchObject({ code: 'giving-way', to: { id: 'leisure-bundle' }, on: '2026-12-01' });
    at(client, '18', '2026-12-01T00:00:01+08:00');
    expect(termsFor(client, 'subscribe', 'streaming').body.reason).toMatchObject({ code: 'included', by: { id: 'leisure-bundle' } });
  });

  test('given up before it begins, its parts go on', () => {
    const client = clientOf('18');
    order(client, 'subscribe', 'leisure-bundle');
    client.real += 60_000;
    order(client, 'cancel', 'leisure-bundle');
    expect(subscribedTo(client, 'streaming')).toMatchObject({ state: 'active', lastDay: null });
    expect(subscribedTo(client, 'leisure-bundle')).toBeUndefined();
    expect(termsFor(client, 'subscribe', 'music-data').body.reason).toBeNull();
  });

  test('a part that had been left before stays left', () => {
    const client = clientOf('18');
    order(client, 'cancel', 'streaming');
    order(client, 'subscribe', 'leisure-bundle');
    client.real += 60_000;
    order(client, 'cancel', 'leisure-bundle');
    expect(subscribedTo(client, 'streaming')).toMatchObject({ state: 'ending', lastDay: '2026-11-30' });
  });
});

describe('services that know each other', () => {
  test('what excludes another is refused while that is there', () => {
    const client = clientOf('18');
    expect(begin(client, 'subscribe', 'voicemail').body).toMatchObject({ code: 'order-refused', reason: 'excluded' });
    expect(termsFor(client, 'subscribe', 'voicemail').body.reason).toMatchObject({ by: { id: 'call-forwarding' } });
    order(client, 'cancel', 'call-forwarding');
    client.real += 60_000;
    const { reason } = termsFor(client, 'subscribe', 'voicemail').body;
    expect(subscribedTo(client, 'call-forwarding') === undefined ? reason : null).toBeNull();
  });

  test('what another one needs takes that one with it, and says so first', () => {
    const client = clientOf('18');
    const needs = client.get('/api/services/caller-name').body.needs.map(({ id }) => id);
    expect(needs).toEqual(['caller-id']);
    const { terms } = termsFor(client, 'cancel', 'caller-id').body;
    expect(terms.replaces).toMatchObject([{ id: 'caller-name', lastDay: terms.lastDay }]);
    order(client, 'cancel', 'caller-id');
    expect(subscribedTo(client, 'caller-name')).toMatchObject({ state: 'ending', lastDay: '2026-11-30' });
    expect(termsFor(client, 'keep', 'caller-name').body.reason).toMatchObject({ code: 'needs', service: { id: 'caller-id' } });
  });
});
