import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

const citiesOf = (client: ReturnType<typeof createClient>) => client.get('/api/halls').body.halls.map(({ city }) => city.en);

test('anybody is told where the halls are and when they are open, a dozen of them, each once', () => {
  const { status, body, headers } = createClient().get('/api/halls');
  expect(status).toBe(200);
  expect(body.halls).toHaveLength(12);
  expect(new Set(body.halls.map(({ id }) => id)).size).toBe(12);
  expect(body.halls.filter(({ opensAt, closesAt }) => opensAt >= closesAt)).toEqual([]);
  expect(headers['x-subject']).toBeUndefined();
});

test.each([
  ['31', 'Jingzhou'],
  ['04', 'Shanghai'],
  ['02', 'Tianjin'],
])('customer %s finds those of their own city first: %s', (persona, city) => {
  const cities = citiesOf(clientOf(persona));
  expect(cities[0]).toBe(city);
  expect(cities.toSorted()).toEqual(citiesOf(createClient()).toSorted());
});
