import type { ProblemCode } from '#contract/problems.ts';

/** Codes of rules that belong to some screens: their texts come with those (zh-CN/rules.ts). */
export type RuleCode = Extract<
  ProblemCode,
  `bill-${string}` | `statement-${string}` | `month-${string}` | `card-${string}` | `order-${string}` | `lock-${string}` | 'password-weak' | 'reset-proof-wrong'
>;

/** Whether the code is one of them. */
export function isRuleCode(code: string): code is RuleCode {
  return /^(bill|statement|month|card|order|lock)-|-(weak|proof-wrong)$/.test(code);
}
