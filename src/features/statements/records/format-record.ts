import type { TFunction } from 'i18next';
import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import { RECORD_KINDS, type RecordKind } from '#contract/statements.ts';
import type { RecordBook } from '#data/record-book.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { instantOf, startOfMonth, type BillMonth, type Day, type Instant } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { dayOfMonth, type RecordLabels } from './find-records.ts';

/** The texts of the feature. */
export type StatementsT = TFunction<readonly ['statements', 'common']>;

const TYPE_TEXT = {
  plan: 'typePlan',
  calls: 'typeCalls',
  data: 'typeData',
  messages: 'typeMessages',
  'value-added': 'typeValueAdded',
  'third-party': 'typeThirdParty',
  other: 'typeOther',
  reductions: 'typeReductions',
} as const satisfies Record<RecordType, string>;
const KIND_TEXT = {
  'plan-fee': 'kindPlanFee',
  'call-out': 'kindCallOut',
  'call-in': 'kindCallIn',
  data: 'kindData',
  sms: 'kindSms',
  mms: 'kindMms',
  'monthly-fee': 'kindMonthlyFee',
  'on-demand': 'kindOnDemand',
  'one-off': 'kindOneOff',
  reduction: 'kindReduction',
} as const satisfies Record<RecordKind, string>;

/** What usage is charged as on the bill. */
const KEY_OF_USAGE: Partial<Record<RecordKind, string>> = { 'call-out': 'calls', data: 'data', sms: 'messages', mms: 'messages' };

/** Labels of types and kinds in the language of the page. */
export function recordLabels(t: StatementsT): RecordLabels {
  return { kind: (kind) => t(KIND_TEXT[kind]), type: (type) => t(TYPE_TEXT[type]) };
}

/** One record with its positions resolved. `amount` and `charged` in the unit of the kind (`RecordColumnsSchema`). */
export interface RecordFacts {
  readonly at: Instant;
  readonly day: Day;
  readonly kind: RecordKind;
  readonly type: RecordType;
  readonly name: string;
  /** The bill item it is charged as. */
  readonly key: string;
  readonly peer: string;
  readonly place: string;
  readonly amount: number;
  readonly charged: number;
  readonly fee: Fen;
}

/** The day of the month as a date. */
export function dayIn(month: BillMonth, day: number): Day {
  return `${month}-${String(day).padStart(2, '0')}` as Day; // built here
}

/** The record at a position. A kind or type this build does not know is shown as a fee of its own. */
export function recordAt(book: RecordBook, position: number, format: Formatters): RecordFacts {
  const of = (column: Float64Array) => column[position] ?? 0;
  const { columns } = book;
  const kind = RECORD_KINDS[of(columns.kind)] ?? 'one-off';
  const name = book.names[of(columns.name)];
  const place = book.places[of(columns.place)];
  return {
    at: instantOf(startOfMonth(book.month) + of(columns.at) * 1000),
    day: dayIn(book.month, dayOfMonth(of(columns.at))),
    kind,
    type: RECORD_TYPES[of(columns.type)] ?? 'other',
    name: name ? format.name(name) : '',
    key: KEY_OF_USAGE[kind] ?? book.keys[of(columns.name)] ?? '',
    peer: book.peers[of(columns.peer)] ?? '',
    place: place ? format.name(place) : '',
    amount: of(columns.amount),
    charged: of(columns.charged),
    fee: fen(of(columns.fee)),
  };
}

/** A number in groups, as people read it: `135 0000 4471`, `010 6000 2218`. Masked and short ones stay as they are. */
export function groupedNumber(peer: string): string {
  if (/^1\d{10}$/.test(peer)) return `${peer.slice(0, 3)} ${peer.slice(3, 7)} ${peer.slice(7)}`;
  const areaDigits = /^0(10|2\d)/.test(peer) ? 3 : 4;
  return /^0\d{9,11}$/.test(peer) ? `${peer.slice(0, areaDigits)} ${peer.slice(areaDigits, -4)} ${peer.slice(-4)}` : peer;
}

/** Kilobytes as people say them: `512 KB`, `12.3 MB`, `1.25 GB`. */
function kilobytes(amount: number): string {
  if (amount < 1024) return `${amount} KB`;
  const megabytes = amount / 1024;
  return megabytes < 1024 ? `${Math.floor(megabytes * 10) / 10} MB` : `${Math.floor((megabytes / 1024) * 100) / 100} GB`;
}

const two = (figure: number) => String(figure).padStart(2, '0');

/** Seconds of a call: `4 分 20 秒`. */
function duration(seconds: number, t: StatementsT): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return t('minutesSeconds', { minutes, seconds: two(seconds % 60) });
  return t('hoursMinutesSeconds', { hours: Math.floor(minutes / 60), minutes: two(minutes % 60), seconds: two(seconds % 60) });
}

/** What it was: 拨打 135 0000 4471, 上网, the name of a fee. */
export function whatOf(record: RecordFacts, t: StatementsT): string {
  const kind = t(KIND_TEXT[record.kind]);
  if (record.peer !== '') return t('withNumber', { kind, number: groupedNumber(record.peer) });
  return record.name === '' ? kind : record.name;
}

/** How much it was: duration, volume, messages; empty for fees. */
export function amountOf({ kind, amount }: RecordFacts, t: StatementsT, format: Formatters): string {
  if (kind === 'call-out' || kind === 'call-in') return duration(amount, t);
  if (kind === 'data') return kilobytes(amount);
  return kind === 'sms' || kind === 'mms' ? t('messages', { quantity: format.count(amount) }) : '';
}

/** How much of it cost money: 计 5 分钟, 套餐内, 接听免费; for fees what kind of fee. */
export function chargedOf({ kind, charged }: RecordFacts, t: StatementsT, format: Formatters): string {
  if (kind === 'call-in') return t('incomingFree');
  if (kind === 'call-out') return charged > 0 ? t('chargedMinutes', { quantity: format.count(charged) }) : t('inPlan');
  if (kind === 'data') return charged > 0 ? t('chargedVolume', { quantity: kilobytes(charged) }) : t('inPlan');
  if (kind === 'sms' || kind === 'mms') return charged > 0 ? t('chargedMessages', { quantity: format.count(charged) }) : t('inPlan');
  return t(KIND_TEXT[kind]);
}

/** The grey line under a record: place, how much, how it was counted; for fees their type and kind. */
export function detailOf(record: RecordFacts, t: StatementsT, format: Formatters): string {
  const isFee = record.name !== '';
  const parts = isFee ? [t(TYPE_TEXT[record.type]), chargedOf(record, t, format)] : [record.place, amountOf(record, t, format), chargedOf(record, t, format)];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(t('comma'));
}
