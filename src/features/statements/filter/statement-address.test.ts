import { expect, test } from 'vitest';
import type { BillMonth } from '#lib/calendar.ts';
import { hrefOf, readAddress } from './statement-address.ts';

const october = '2026-10' as BillMonth; // a month that exists
const read = (search: string) => readAddress(new URLSearchParams(search), october);

test('an address opens the part of the statement it was copied from', () => {
  const { address, ignored } = read('type=calls&day=2026-10-30&paid=1&order=fee&view=pages&page=3');
  expect(address).toEqual({ type: 'calls', day: '2026-10-30', paid: true, order: 'fee', view: 'pages', page: 3 });
  expect(ignored).toEqual([]);
});

test('what an address says wrongly is ignored and named', () => {
  const { address, ignored } = read('type=rubbish&day=2026-10-99&paid=maybe&order=up&view=x&page=-1');
  expect(address).toEqual({ type: null, day: null, paid: false, order: 'newest', view: 'all', page: 1 });
  expect(ignored).toEqual(['type', 'day', 'paid', 'order', 'view', 'page']);
});

test('a day of another month is not a day of this statement', () => expect(read('day=2026-09-30').ignored).toEqual(['day']));

test('another choice of records begins at its first page', () => {
  const { address } = read('view=pages&page=3');
  expect(hrefOf(october, address, { type: 'calls' })).toBe('/statements/2026-10?type=calls&view=pages');
  expect(hrefOf(october, address, { page: 4 })).toBe('/statements/2026-10?view=pages&page=4');
});
