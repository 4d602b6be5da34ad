import { describe, expect, test } from 'vitest';
import { clientOf, createClient, type Client, topUpByCards } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo } from '#tests/ledger/ordering.ts';

const listOf = (client: Client) => client.get('/api/subscriptions').body;
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** The rows of next month come to what is said next month will take, and to what it then takes without usage. */
function expectSum(client: Client): void {
  const { plan, suspensionFee, services, nextMonthTotal } = listOf(client);
  expect((plan?.fee ?? 0) - (plan?.reduction ?? 0) + suspensionFee + sum(services.map(({ nextMonthAmount }) => nextMonthAmount))).toBe(nextMonthTotal);
}

test('what is paid, what it comes to next month, and where it comes from', () => {
  const client = clientOf('30');
  const { plan, services, nextMonthTotal, nextMonth, lock } = listOf(client);
  expect({ nextMonth, nextMonthTotal, lock }).toEqual({ nextMonth: '2026-12', nextMonthTotal: 5310 + 500 + 500 + 300, lock: { level: 'none', since: null } });
  expect(plan).toMatchObject({ fee: 5900, reduction: 590 });
  expect(services.map(({ service, state, nextMonthAmount: fee }) => ({ service, state, fee }))).toEqual([
    { service: 'caller-id', state: 'active', fee: 500 },
    { service: 'ring-back', state: 'active', fee: 500 },
    { service: 'morning-paper', state: 'active', fee: 300 },
  ]);
  expect(services[2]).toMatchObject({
    provider: { code: '901234' },
    nextCharge: { on: '2026-12-01', amount: 300 },
    keyword: 'QXCDSJB',
    origin: { channel: 'web', consent: 'on-record' },
    actions: ['cancel'],
  });
  expectSum(client);
});

test.each(['01', '02', '04', '07', '08', '09', '10', '13', '18', '23', '24', '29', '30', '31', '32', '33'])(
  'persona %s: the rows come to the sum, and next month’s bill has these fees',
  (persona) => {
    const client = clientOf(persona);
    expectSum(client);
    const { services, plan } = listOf(client);
    topUpByCards(client, 5);
    at(client, persona, '2027-01-01T00:00:01+08:00');
    const december = client.get('/api/bills/2026-12').body;
    if (december.code === 'bill-not-offered') return;
    const items = [...december.own.items, ...december.thirdParty.items];
    for (const { service, nextMonthAmount } of services) expect({ service, fee: items.find(({ key }) => key === service)?.amount ?? 0 }).toEqual({ service, fee: nextMonthAmount });
    expect(items.find(({ key }) => key === 'plan')?.amount ?? 0).toBe(plan?.fee ?? 0);
  },
);

test('the sum follows whatever is ordered, left, taken back and suspended', () => {
  const client = clientOf('18');
  for (const [action, service] of [
    ['subscribe', 'weather-alert'],
    ['subscribe', 'data-1'],
    ['cancel', 'cloud-200'],
    ['change', 'night-data-5'],
    ['keep', 'cloud-200'],
    ['subscribe', 'leisure-bundle'],
    ['suspend', null],
  ] as const) {
    const begun = begin(client, action, service);
    if (begun.status === 201) confirm(client, begun.body);
    expectSum(client);
    client.real += 1000;
  }
});

describe('where a charge comes from', () => {
  test('nobody’s confirmation is on record, or the slip is no longer kept: it is said', () => {
    const client = clientOf('18');
    expect(subscribedTo(client, 'health-tips')?.origin).toMatchObject({ channel: null, consent: 'none', order: null });
    expect(subscribedTo(client, 'caller-id')?.origin).toMatchObject({ channel: 'hall', consent: 'expired', order: null });
    expect(subscribedTo(client, 'weather')?.origin).toMatchObject({ channel: 'sms', consent: 'on-record' });
  });

  test('every item of the last five bills that was ordered finds its service on the list, and the same order', () => {
    for (const persona of ['18', '29', '30', '07', '24']) {
      const client = clientOf(persona);
      const { services, ended, purchases } = listOf(client);
      const orders = new Map([...services, ...ended, ...purchases].map(({ service, origin }) => [`${service} ${origin.order ?? ''}`, origin]));
      const { months } = client.get('/api/bills').body;
      for (const { month } of months) {
        const { own, thirdParty } = client.get(`/api/bills/${month}`).body;
        for (const { origin } of [...own.items, ...thirdParty.items])
          if (origin)
            expect({ persona, month, service: origin.service, consent: orders.get(`${origin.service} ${origin.order ?? ''}`)?.consent }).toEqual({
              persona,
              month,
              service: origin.service,
              consent: origin.consent,
            });
      }
    }
  });
});

test('nobody sees it without a session, nor on the initial password', () => {
  expect(createClient().get('/api/subscriptions').body.code).toBe('session-required');
  expect(clientOf('14').get('/api/subscriptions').body.code).toBe('password-change-required');
});
