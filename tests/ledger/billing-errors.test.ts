import { describe, expect, test } from 'vitest';
import { clientOf, type Client } from './client.ts';

const plant = (client: Client, error: object) => client.post('/__operator/billing-errors', { persona: '30', month: '2026-11', ...error });
const item = (client: Client, key: string) => {
  const { own, thirdParty } = client.get('/api/unbilled').body;
  return [...own.items, ...thirdParty.items].find((one) => one.key === key);
};

describe('a tester has the operator bill wrongly', () => {
  test.each([
    ['ring-back', { kind: 'over-tariff', more: 500 }, 500],
    ['plan', { kind: 'promotion-missing' }, 590],
    ['weather', { kind: 'not-used' }, 200],
  ] as const)('%s %j: it is charged so, on the bill too, and paid back twice', (key, error, overcharge) => {
    const client = clientOf('30');
    const before = client.get('/api/unbilled').body.total;
    expect(plant(client, { key, ...error }).status).toBe(200);
    expect(client.get('/api/unbilled').body.total - before).toBe(overcharge);
    client.moveClock('2026-12-01T10:00:00+08:00');
    client.enter('30');
    const refund = client.post('/api/refunds', { month: '2026-11', key, reason: 'not-used' }).body;
    expect(refund).toMatchObject({ state: 'granted', found: error.kind, overcharge, total: 2 * overcharge });
  });

  test('the next month’s is not there yet; a mistake of another month is another’s', () => {
    const client = clientOf('30');
    plant(client, { month: '2026-12', key: 'ring-back', kind: 'over-tariff', more: 500 });
    expect(item(client, 'ring-back')?.amount).toBe(500);
    client.moveClock('2026-12-02T10:00:00+08:00');
    client.enter('30');
    expect(item(client, 'ring-back')?.amount).toBe(1000);
  });

  test('what makes no sense is refused in words: a closed month, a price without a kind, nobody', () => {
    const client = clientOf('30');
    expect(plant(client, { month: '2026-10', key: 'ring-back', kind: 'over-tariff', more: 500 }).body).toMatchObject({ code: 'month-out-of-window', firstMonth: '2026-11' });
    expect(plant(client, { key: 'ring-back', kind: 'over-tariff' }).body).toMatchObject({ code: 'malformed-request', fields: ['more'] });
    expect(plant(client, { key: 'ring-back', kind: 'not-used', more: 500 }).status).toBe(400);
    expect(plant(client, { persona: '98', key: 'ring-back', kind: 'not-used' }).status).toBe(404);
    expect(plant(client, { key: 'no-such-service', kind: 'not-used' }).status).toBe(404);
  });
});

test('what is signed for in an agreement shows its number, day and terms, and asks for no confirmation (S57)', () => {
  const client = clientOf('30');
  const discount = client.get('/api/bills/2026-10').body.own.items.find(({ key }) => key === 'plan-10-off');
  expect(discount).toMatchObject({ origin: null, agreement: { number: 'YH-2026-0412', signedOn: '2026-03-28' } });
  expect(discount?.agreement?.terms['zh-CN']).toContain('12 个月');
});
