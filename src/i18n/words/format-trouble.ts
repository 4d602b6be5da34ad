import type { TFunction } from 'i18next';
import { isMonth, millisOf, instantOf } from '#lib/calendar.ts';
import { isOrderRuleCode, isRuleCode } from '#i18n/keys/rule-codes.ts';
import type { Formatters } from '#i18n/formatters.ts';
import type { Problem } from '#contract/core/problems.ts';
import type { TroubleKind } from '#lib/trouble-kind.ts';

/** What is said of a request that failed: a `Trouble` of the app, or its like in the lite hall. */
export interface Failed {
  readonly kind: TroubleKind;
  readonly problem: Problem | null;
}

/** An instant of the operator in words; an unreadable one is left out. */
function moment(until: string | undefined, format: Formatters): string {
  try {
    return until === undefined ? '' : format.moment(instantOf(millisOf(until)));
  } catch {
    return ''; // not an instant: the sentence stands without it
  }
}

/** Until when a refusal holds, in words; '' where it does not say. */
export function formatUntil(trouble: Failed, format: Formatters): string {
  return moment(trouble.problem?.until, format);
}

const month = (text: string | undefined, format: Formatters) => (text !== undefined && isMonth(text) ? format.monthOfYear(text) : '');

/** What went wrong and what to do, in the customer's words (D24). */
export function formatTrouble(
  trouble: Failed,
  t: TFunction<readonly ['common', 'problems', 'rules', 'order-rules']>,
  format: Formatters,
): { readonly title: string; readonly help: string } {
  // The third wrong code is the end of it: what helps is another one.
  const code = trouble.problem?.code === 'code-wrong' && trouble.problem.attemptsLeft === 0 ? 'code-expired' : trouble.problem?.code;
  const key = trouble.kind === 'problem' && code ? code : trouble.kind === 'problem' ? 'internal-error' : trouble.kind;
  const values = {
    attempts: String(trouble.problem?.attemptsLeft ?? 0),
    until: moment(trouble.problem?.until, format),
    first: month(trouble.problem?.firstMonth, format),
    last: month(trouble.problem?.lastMonth, format),
  };
  // Met where it does not belong: the texts of its screen are not there.
  const otherwise = { title: t('problems:internal-error.title'), help: t('problems:internal-error.help') };
  if (isOrderRuleCode(key))
    return { title: t(`order-rules:${key}.title`, { defaultValue: otherwise.title }), help: t(`order-rules:${key}.help`, { defaultValue: otherwise.help }) };
  if (isRuleCode(key)) return { title: t(`rules:${key}.title`, { defaultValue: otherwise.title }), help: t(`rules:${key}.help`, { ...values, defaultValue: otherwise.help }) };
  return { title: t(`problems:${key}.title`), help: t(`problems:${key}.help`, values) };
}
