import { RECORD_TYPES, type BillItem } from '#contract/bills.ts';
import { monthOf, millisOf, startOfDay, type Day, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { Charge } from './charges.ts';
import { consentOf } from '#mocks/operator/customer/consent.ts';
import type { StoredBillItem, StoredEndsBy } from '#mocks/operator/customer/customer.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';
import type { Totals } from './usage.ts';
import type { DataUse } from './data-packs.ts';

/** What has been used, and what of the data was in the packs and what beyond everything included, in kilobytes. */
export interface Used extends Totals {
  readonly beyond: number;
  readonly ofPacks: DataUse['ofPacks'];
}

/** What kilobytes beyond everything included cost: each started megabyte of them. */
export function dataFee(beyond: number, plan: Plan): Fen {
  return fen(Math.ceil(beyond / 1024) * plan.perMegabyte);
}

const USAGE_NAMES = {
  calls: { 'zh-CN': '套餐外通话', en: 'Calls beyond the plan' },
  data: { 'zh-CN': '套餐外流量', en: 'Data beyond the plan' },
  messages: { 'zh-CN': '套餐外短信', en: 'Messages beyond the plan' },
};
/** Where nothing is included there is nothing beyond it. */
const PLAIN_NAMES = {
  calls: { 'zh-CN': '通话费', en: 'Calls' },
  data: { 'zh-CN': '上网费', en: 'Data' },
  messages: { 'zh-CN': '短信费', en: 'Messages' },
};

function usageItems(used: Used, plan: Plan): StoredBillItem[] {
  const names = plan.minutes + plan.megabytes + plan.messages > 0 ? USAGE_NAMES : PLAIN_NAMES;
  const minutes = Math.max(0, used.minutes - plan.minutes);
  const count = Math.max(0, used.messages - plan.messages);
  const data = dataFee(used.beyond, plan);
  const common = { since: null, orderedBy: null, provider: null, endsBy: { code: 'use-less' as const }, service: null, order: null, agreement: null };
  const items: StoredBillItem[] = [];
  if (minutes > 0)
    items.push({
      key: 'calls',
      type: 'calls',
      name: names.calls,
      amount: fen(minutes * plan.perMinute),
      explanation: { code: 'calls', minutes, unitPrice: plan.perMinute },
      ...common,
    });
  if (data > 0)
    items.push({
      key: 'data',
      type: 'data',
      name: names.data,
      amount: data,
      explanation: { code: 'data', megabytes: data / plan.perMegabyte, unitPrice: plan.perMegabyte },
      ...common,
    });
  if (count > 0)
    items.push({
      key: 'messages',
      type: 'messages',
      name: names.messages,
      amount: fen(count * plan.perMessage),
      explanation: { code: 'messages', count, unitPrice: plan.perMessage },
      ...common,
    });
  return items;
}

/** Purchases of one offer become one item that says how many and on which days. */
function together(earlier: StoredBillItem, next: StoredBillItem): StoredBillItem {
  if (earlier.explanation.code !== 'on-demand' || next.explanation.code !== 'on-demand') return earlier;
  const days: Day[] = [...new Set([...earlier.explanation.days, ...next.explanation.days])];
  return {
    ...earlier,
    order: next.order,
    amount: fen(earlier.amount + next.amount),
    explanation: { ...earlier.explanation, count: earlier.explanation.count + next.explanation.count, days },
  };
}

/** The account items of a month from what was used and what was charged, in the order every screen lists them. */
export function storedItemsOf(used: Used, charges: readonly Charge[], plan: Plan | null): StoredBillItem[] {
  const byKey = new Map<string, StoredBillItem>();
  for (const { item } of charges) {
    const earlier = byKey.get(item.key);
    byKey.set(item.key, earlier ? together(earlier, item) : item);
  }
  return [...byKey.values(), ...(plan ? usageItems(used, plan) : [])].sort((one, other) => RECORD_TYPES.indexOf(one.type) - RECORD_TYPES.indexOf(other.type));
}

/** What comes to pay for all of it. */
export function totalOf(items: readonly StoredBillItem[]): Fen {
  return fen(items.reduce((all, { amount }) => all + amount, 0));
}

function endsByOf(endsBy: StoredEndsBy, now: Millis): BillItem['endsBy'] {
  if (endsBy.code === 'by-itself') return { code: 'by-itself', on: endsBy.on };
  if (endsBy.code !== 'keyword') return { code: endsBy.code };
  const last = endsBy.until === null ? now : Math.min(now, millisOf(endsBy.until) - 1);
  return { code: 'keyword', keyword: endsBy.keyword, lastCharged: monthOf(last) };
}

function originOf({ service, order, since, explanation }: StoredBillItem, now: Millis): BillItem['origin'] {
  if (service === null) return null;
  const ordered = explanation.code === 'on-demand' ? explanation.days.at(-1) : since;
  const consent = consentOf(order, ordered ? startOfDay(ordered) : now, now);
  return { service, consent, order: consent === 'on-record' ? order : null };
}

/** Items as the wire shows them, with the way out and the consent as they stand today: left today, this month is the last one charged. */
export function billItemsOf(items: readonly StoredBillItem[], now: Millis): BillItem[] {
  return items.map((item) => {
    const { endsBy, service: _service, order: _order, ...shown } = item;
    return { ...shown, endsBy: endsByOf(endsBy, now), origin: originOf(item, now) };
  });
}
