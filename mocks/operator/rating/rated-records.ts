import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import type { LocalText } from '#contract/core/common.ts';
import { RECORD_KINDS, type RecordKind, type Statement } from '#contract/statements.ts';
import { SECOND, startOfMonth, type BillMonth } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { dataFee } from './bill-items.ts';
import type { Charge } from './charges.ts';
import { dataPacksOf, shareData, type DataUse } from './data-packs.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';
import type { Usage } from './usage.ts';

/** One record with its price. `at` in seconds of the month; `peer`, `place` positions in the customer's lists, -1 for none. */
export interface RatedRecord {
  readonly at: number;
  readonly kind: number;
  readonly type: number;
  readonly name: LocalText | null;
  /** The bill item a fee belongs to; null for usage, whose kind says it. */
  readonly key: string | null;
  readonly peer: number;
  readonly place: number;
  readonly amount: number;
  readonly charged: number;
  readonly fee: Fen;
}
/** A closed month's records, newest first, and their sums by type. */
export interface RatedMonth {
  readonly records: readonly RatedRecord[];
  readonly total: Fen;
  readonly byType: Statement['byType'];
  /** What each data pack of the month gave, in kilobytes. */
  readonly ofPacks: DataUse['ofPacks'];
}

const USAGE_TYPE: Partial<Record<RecordKind, RecordType>> = { 'call-out': 'calls', 'call-in': 'calls', data: 'data', sms: 'messages', mms: 'messages' };
const TYPE_OF_USAGE = RECORD_KINDS.map((kind) => RECORD_TYPES.indexOf(USAGE_TYPE[kind] ?? 'other'));

const over = (used: number, included: number) => Math.max(0, used - included);

/** What record `i` costs: what is included is used up in order of time, so each costs what it adds to the month's excess. */
function priceOf(usage: Usage, beyond: Float64Array, i: number, plan: Plan): { charged: number; fee: number } {
  const at = (column: Float64Array, position: number) => column[position] ?? 0;
  const kind = RECORD_KINDS[at0(usage.kind, i)];
  if (kind === 'call-out') {
    const minutes = over(at(usage.minutes, i), plan.minutes) - over(at(usage.minutes, i - 1), plan.minutes);
    return { charged: minutes, fee: minutes * plan.perMinute };
  }
  if (kind === 'data') {
    const before = at(beyond, i - 1),
      after = at(beyond, i);
    return { charged: after - before, fee: dataFee(after, plan) - dataFee(before, plan) };
  }
  if (kind === 'sms' || kind === 'mms') {
    const count = over(at(usage.messages, i), plan.messages) - over(at(usage.messages, i - 1), plan.messages);
    return { charged: count, fee: count * plan.perMessage };
  }
  return { charged: 0, fee: 0 };
}

function at0(column: Uint8Array | Int16Array | Int8Array | Float64Array, i: number): number {
  return column[i] ?? 0;
}

const FREE = { charged: 0, fee: 0 };

function usageRecord(usage: Usage, beyond: Float64Array, i: number, plan: Plan | null, start: number): RatedRecord {
  const kind = at0(usage.kind, i);
  const { charged, fee } = plan ? priceOf(usage, beyond, i, plan) : FREE;
  return {
    at: (at0(usage.at, i) - start) / SECOND,
    kind,
    type: TYPE_OF_USAGE[kind] ?? 0,
    name: null,
    key: null,
    peer: at0(usage.peer, i),
    place: at0(usage.place, i),
    amount: at0(usage.amount, i),
    charged,
    fee: fen(fee),
  };
}

function chargeRecord({ at, kind, item }: Charge, start: number): RatedRecord {
  const fee = item.explanation.code === 'on-demand' ? item.explanation.unitPrice : item.amount;
  return {
    at: (at - start) / SECOND,
    kind: RECORD_KINDS.indexOf(kind),
    type: RECORD_TYPES.indexOf(item.type),
    name: item.name,
    key: item.key,
    peer: -1,
    place: -1,
    amount: 1,
    charged: 0,
    fee,
  };
}

/** Merges usage and fees, oldest first; a fee comes before usage of the same second. */
function merged(usage: Usage, beyond: Float64Array, charges: readonly Charge[], plan: Plan | null, start: number): RatedRecord[] {
  const records: RatedRecord[] = [];
  let next = 0;
  const takeChargesUntil = (at: number) => {
    for (let charge = charges[next]; charge && charge.at <= at; charge = charges[++next]) records.push(chargeRecord(charge, start));
  };
  for (let i = 0; i < usage.length; i++) {
    takeChargesUntil(at0(usage.at, i));
    records.push(usageRecord(usage, beyond, i, plan, start));
  }
  takeChargesUntil(Infinity);
  return records;
}

/** Rates every record of a closed month, one by one: what its bill was not made from, and must agree with. `plan` is null where there was none to pay. */
export function rateMonth(usage: Usage, charges: readonly Charge[], plan: Plan | null, month: BillMonth): RatedMonth {
  const { beyond, ofPacks } = shareData(usage, usage.length, plan, dataPacksOf(charges));
  const records = merged(usage, beyond, charges, plan, startOfMonth(month)).reverse();
  const sums = RECORD_TYPES.map((type) => ({ type, records: 0, total: 0 }));
  for (const record of records) {
    const sum = sums[record.type];
    if (sum) {
      sum.records += 1;
      sum.total += record.fee;
    }
  }
  const byType = sums.map((sum) => ({ ...sum, total: fen(sum.total) }));
  return { records, byType, ofPacks, total: fen(byType.reduce((all, { total }) => all + total, 0)) };
}
