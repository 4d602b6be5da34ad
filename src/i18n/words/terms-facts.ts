import type { TFunction } from 'i18next';
import type { Terms } from '#contract/orders.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { formatMomentOfYear } from './format-moment-of-year.ts';
import { formatYuan } from '#lib/money.ts';

/** A term and what holds for it, in one line or several; `bold` is the amount within it, `note` a second line in grey. */
export interface TermsFact {
  readonly term: string;
  readonly value: string | readonly string[];
  readonly bold?: string;
  readonly note?: string;
}

type T = TFunction<'terms'>;
type Says = (terms: Terms, t: T, format: Formatters) => TermsFact[];

const fact = (term: string, value: TermsFact['value'], more: Pick<TermsFact, 'bold' | 'note'> = {}): TermsFact[] => [{ term, value, ...more }];

const chargeDay: Says = ({ fee, action, trialUntil }, t) => {
  if (fee === null || fee.amount === 0 || fee.per === 'time' || action === 'cancel' || action === 'suspend') return [];
  const amount = t('amount', { amount: formatYuan(fee.amount) });
  if (trialUntil !== null) return fact(t('afterTrial'), t('afterTrialFee', { amount }), { bold: amount });
  return fact(t('chargeDay'), t('everyMonth', { amount }), { bold: amount });
};

const trial: Says = ({ trialUntil }, t, format) => (trialUntil === null ? [] : fact(t('trial'), t('trialTo', { day: format.dayOfYear(trialUntil) }), { note: t('trialEnds') }));

const firstCharge: Says = ({ firstCharge: first, action, fee }, t, format) => {
  if (first === null || action === 'suspend') return [];
  const { byDay } = first;
  const note = byDay ? { note: t('byDay', { fee: formatYuan(byDay.monthlyFee), ofDays: byDay.ofDays, days: byDay.days }) } : {};
  const amount = t('amount', { amount: formatYuan(first.amount) });
  const said = t('onDay', { day: format.dayOfYear(first.on), amount });
  if (fee?.per === 'time') return fact(t('charge'), said, { bold: amount, note: t('eachTime') });
  return fact(t(action === 'keep' ? 'nextCharge' : 'firstCharge'), said, { bold: amount, ...note });
};

const difference: Says = ({ difference: amount }, t) => {
  if (amount === null) return [];
  const absolute = formatYuan(Math.abs(amount) as typeof amount); // an amount without its sign is still fen
  return fact(t('difference'), amount === 0 ? t('sameAMonth') : t(amount > 0 ? 'moreAMonth' : 'lessAMonth', { amount: absolute }));
};

const takesEffect: Says = ({ action, effectiveOn }, t, format) => {
  if (action === 'cancel' || action === 'report-lost' || action === 'resume') return [];
  return fact(t('takesEffect'), effectiveOn === null ? t('atOnce') : t('fromDay', { day: format.dayOfYear(effectiveOn) }));
};

const replaces: Says = ({ action, replaces: ended }, t, format) =>
  ended.length === 0
    ? []
    : fact(
        t(action === 'cancel' ? 'replaces' : 'supersedes'),
        ended.map(({ name, lastDay }) =>
          lastDay === null ? t('replacedUnbegun', { name: format.name(name) }) : t('replaced', { name: format.name(name), day: format.dayOfYear(lastDay) }),
        ),
      );

const leaving: Says = ({ action, effectiveOn, lastDay, wouldBegin, fee, undoUntil }, t, format) => {
  if (action !== 'cancel') return [];
  if (wouldBegin !== null) return [...fact(t('wouldBegin'), format.dayOfYear(wouldBegin)), ...fact(t('stillCharged'), t('nothingAtAll'))];
  if (lastDay === null) return [];
  return [
    // The answer above says the day already, unless it is today.
    ...(effectiveOn === null ? fact(t('usedTo'), t('endsOn', { day: format.dayOfYear(lastDay) })) : []),
    ...fact(t('stillCharged'), effectiveOn !== null && fee?.amount !== 0 ? t('nothingMore') : t('nothingAtAll')),
    ...(undoUntil === null ? [] : fact(t('undo'), t('undoTo', { time: formatMomentOfYear(undoUntil, format) }))),
  ];
};

const restores: Says = ({ restores: again }, t, format) =>
  again.length === 0
    ? []
    : fact(
        t('restores'),
        again.map(({ name, monthlyFee }) => t('restored', { name: format.name(name), amount: t('amount', { amount: formatYuan(monthlyFee) }) })),
      );

const cancellation: Says = ({ action, cancellation: way }, t) => {
  if (way === null || action === 'cancel') return [];
  return fact(t('cancellation'), t(way.ends === 'month-end' ? 'leaveMonthEnd' : 'leaveAtOnce'), { note: t('leaveHow', { keyword: way.keyword }) });
};

const line: Says = ({ action, suspension, lastDay }, t, format) => {
  if (action === 'report-lost') return [...fact(t('plan'), t('asUsual')), ...fact(t('resume'), t('resumeLost'))];
  if (action === 'resume') return [...fact(t('charge'), t('noFee')), ...fact(t('plan'), t('asUsual'))];
  if (suspension === null || lastDay === null) return [];
  const later = t('amount', { amount: formatYuan(suspension.monthlyFee) });
  return [
    ...fact(t('firstMonth'), t('freeTo', { day: format.dayOfYear(suspension.freeUntil) })),
    ...fact(t('later'), later, { bold: later }),
    ...fact(t('longest'), format.dayOfYear(lastDay), { note: t('endsByItself') }),
    ...fact(t('plan'), t('notWhileSuspended')),
    ...fact(t('resume'), t('resumeAnyTime')),
  ];
};

const tariff: Says = ({ tariff: published }, t) => {
  if (published === null) return [];
  const { number, until } = published;
  return fact(t('tariff'), until === null ? t('tariffOpen', { number }) : t('tariffTo', { number, day: until }));
};

/** A bundle's parts, whatever of them somebody has already. */
const parts: Says = ({ includes }, t, format) =>
  includes.length === 0
    ? []
    : fact(
        t('includes'),
        includes.map(({ name }) => format.name(name)),
      );

/** In the order they stand on the slip. */
const FACTS: readonly Says[] = [parts, trial, chargeDay, firstCharge, difference, takesEffect, replaces, leaving, restores, line, cancellation, tariff];

/** What is signed, fact by fact: made from the terms alone, so that it cannot differ from screen to screen (W7). */
export function termsFacts(terms: Terms, t: T, format: Formatters): TermsFact[] {
  return FACTS.flatMap((says) => says(terms, t, format));
}

/** What nobody may overlook where the rest is folded: what is taken first, and what ends through it. Without notes and years: few words, on the screen alone. */
export function termsWarnings(terms: Terms, t: T, format: Formatters): TermsFact[] {
  const brief: Formatters = { ...format, dayOfYear: (day) => format.day(day) };
  return [trial, firstCharge, replaces].flatMap((says) => says(terms, t, brief)).map(({ term, value, bold }) => (bold === undefined ? { term, value } : { term, value, bold }));
}
