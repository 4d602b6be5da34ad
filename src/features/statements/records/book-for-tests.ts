import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import { RECORD_KINDS, type RecordColumns, type RecordKind } from '#contract/statements.ts';
import { openBook, type RecordBook, type RecordPage } from '#data/record-book.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';

/** A record as a test writes it; `day` and `clock` make its moment. */
export interface WrittenRecord {
  readonly day: number;
  readonly clock?: string;
  readonly kind?: RecordKind;
  readonly type?: RecordType;
  readonly name?: string;
  readonly peer?: string;
  readonly place?: string;
  readonly amount?: number;
  readonly charged?: number;
  readonly fee?: number;
}

const seconds = ({ day, clock = '12:00:00' }: WrittenRecord) => (day - 1) * 86_400 + clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** A page of the wire with these records, newest first. */
function pageOf(records: readonly WrittenRecord[], more: Partial<RecordPage> = {}): RecordPage {
  const listed = (of: (record: WrittenRecord) => string | undefined) => [...new Set(records.map(of).filter((text) => text !== undefined))];
  const names = listed(({ name }) => name);
  const peers = listed(({ peer }) => peer);
  const places = listed(({ place }) => place);
  const columns: RecordColumns = {
    at: records.map(seconds),
    kind: records.map(({ kind = 'call-out' }) => RECORD_KINDS.indexOf(kind)),
    type: records.map(({ type = 'calls' }) => RECORD_TYPES.indexOf(type)),
    name: records.map(({ name }) => (name === undefined ? -1 : names.indexOf(name))),
    peer: records.map(({ peer }) => (peer === undefined ? -1 : peers.indexOf(peer))),
    place: records.map(({ place }) => (place === undefined ? -1 : places.indexOf(place))),
    amount: records.map(({ amount = 60 }) => amount),
    charged: records.map(({ charged = 0 }) => charged),
    fee: records.map(({ fee = 0 }) => fen(fee)),
  };
  const both = (text: string) => ({ 'zh-CN': text, en: `${text} in English` });
  return {
    month: '2026-10' as BillMonth, // a month that exists
    records: records.length,
    names: names.map(both),
    keys: names,
    peerNumbers: peers,
    places: places.map(both),
    columns,
    nextCursor: null,
    ...more,
  };
}

/** A book with these records, newest first. */
export function bookOf(records: readonly WrittenRecord[]): RecordBook {
  return openBook(pageOf(records));
}
