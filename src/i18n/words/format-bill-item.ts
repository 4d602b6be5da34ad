import type { TFunction } from 'i18next';
import type { BillItem, Explanation } from '#contract/bills.ts';
import { addMonths } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import type { Formatters } from '#i18n/formatters.ts';

type T = TFunction<readonly ['bill-items']>;

/** Whether it is about a service that costs nothing: it stands on the bill so that it is not missed. */
export function isFree(explanation: Explanation): boolean {
  return 'monthlyFee' in explanation && explanation.monthlyFee === 0;
}

/** How an item was worked out, in one line (S38, S39). */
export function formatExplanation(explanation: Explanation, t: T, format: Formatters): string {
  if (isFree(explanation)) return t('howFree');
  switch (explanation.code) {
    case 'plan':
      if (explanation.minutes + explanation.megabytes + explanation.messages === 0) return t('howPlanBare');
      return t('howPlan', { minutes: format.count(explanation.minutes), data: format.megabytes(explanation.megabytes), messages: format.count(explanation.messages) });
    case 'calls':
      return t('howCalls', { minutes: format.count(explanation.minutes), price: formatYuan(explanation.unitPrice) });
    case 'data':
      return t('howData', { megabytes: format.count(explanation.megabytes), price: formatYuan(explanation.unitPrice) });
    case 'messages':
      return t('howMessages', { quantity: format.count(explanation.count), price: formatYuan(explanation.unitPrice) });
    case 'monthly':
      return t('howMonthly', { fee: formatYuan(explanation.monthlyFee) });
    case 'part-month':
      return t('howPartMonth', { fee: formatYuan(explanation.monthlyFee), days: explanation.days, ofDays: explanation.ofDays });
    case 'on-demand':
      return t('howOnDemand', {
        days: explanation.days.map((day) => format.day(day)).join(format.language === 'en' ? ', ' : '、'),
        quantity: format.count(explanation.count),
        price: formatYuan(explanation.unitPrice),
      });
    case 'one-off':
      return t('howOneOff', { day: format.day(explanation.on) });
    case 'discount': {
      const values = { base: formatYuan(explanation.base), percent: explanation.percent };
      return explanation.until ? t('howDiscountUntil', { ...values, until: format.dayOfYear(explanation.until) }) : t('howDiscount', values);
    }
  }
}

const CHANNEL_TEXT = { hall: 'byHall', sms: 'bySms', web: 'byWeb', hotline: 'byHotline' } as const;

/** Since when an item runs, and by which channel it was ordered; null where it does not run on. */
export function formatSince(item: BillItem, t: T, format: Formatters): string | null {
  if (!item.since) return null;
  const day = format.dayOfYear(item.since);
  return item.orderedBy ? t('sinceBy', { day, channel: t(CHANNEL_TEXT[item.orderedBy]) }) : t('sinceDay', { day });
}

/** How a charge ends (D10: the way out is as near as the charge). */
export function formatEndsBy({ endsBy, explanation }: BillItem, t: T, format: Formatters): string {
  switch (endsBy.code) {
    case 'keyword':
      if (isFree(explanation)) return t('endsFree', { keyword: endsBy.keyword });
      return t('endsByKeyword', { keyword: endsBy.keyword, month: format.month(addMonths(endsBy.lastCharged, 1)) });
    case 'with-plan':
      return t('endsWithPlan');
    case 'with-contract':
      return t('endsWithContract');
    case 'use-less':
      return t('endsByUsingLess');
    case 'by-itself':
      return t('endsByItself', { day: format.dayOfYear(endsBy.on) });
    case 'resume':
      return t('endsByResuming');
    case 'once':
      return t('chargedOnce');
  }
}
