import { expect, test } from 'vitest';
import { fen } from '#lib/money.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { addPage, openBook, type RecordPage } from './record-book.ts';

const october = '2026-10' as BillMonth; // a month that exists
const page = (peers: string[], peer: number[], more: Partial<RecordPage> = {}): RecordPage => ({
  month: october,
  records: 3,
  names: [],
  keys: [],
  peerNumbers: peers,
  places: [{ 'zh-CN': '北京', en: 'Beijing' }],
  columns: {
    at: peer,
    kind: peer.map(() => 1),
    type: peer.map(() => 1),
    name: peer.map(() => -1),
    peer,
    place: peer.map(() => 0),
    amount: peer.map(() => 60),
    charged: peer.map(() => 1),
    fee: peer.map(() => fen(9_999_999_999)),
  },
  nextCursor: null,
  ...more,
});

test('pages join into one book, and the same number on two pages is one number', () => {
  const book = openBook(page(['a', 'b'], [0, 1], { nextCursor: '2' }));
  addPage(book, page(['b', 'c'], [0, 1]));
  expect(book.peers).toEqual(['a', 'b', 'c']);
  expect(Array.from(book.columns.peer.subarray(0, book.count))).toEqual([0, 1, 1, 2]);
  expect(book.places).toHaveLength(1);
  expect(book.nextCursor).toBeNull();
});

test('the largest amounts are kept to the fen', () => expect(openBook(page(['a'], [0])).columns.fee[0]).toBe(9_999_999_999));

test('more records than were announced are still shown', () => {
  const book = openBook(page(['a'], [0, 0, 0], { records: 1, nextCursor: '3' }));
  addPage(book, page(['a'], [0, 0], { records: 1 }));
  expect(book.count).toBe(5);
});

test('an empty page ends the reading, whatever it says about a next one', () => {
  const book = openBook(page(['a'], [0], { nextCursor: '1' }));
  addPage(book, page([], [], { nextCursor: '1' }));
  expect(book.nextCursor).toBeNull();
});
