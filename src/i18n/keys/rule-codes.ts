import type { ProblemCode } from '#contract/core/problems.ts';

/** Codes of rules that belong to orders and to the lock on paid services (zh-CN/order-rules.ts). */
export type OrderRuleCode = Extract<ProblemCode, `order-${string}` | `lock-${string}`>;
/** Codes of rules that belong to some screens: their texts come with those (zh-CN/rules.ts). */
export type RuleCode = Extract<
  ProblemCode,
  | `bill-${string}`
  | `statement-${string}`
  | `month-${string}`
  | `card-${string}`
  | `arrears-${string}`
  | `complaint-${string}`
  | `refund-${string}`
  | 'hand-off-over'
  | 'password-weak'
  | 'reset-proof-wrong'
  | 'puk-wrong'
>;

/** Whether the code is one of a rule of some screens. */
export function isRuleCode(code: string): code is RuleCode {
  return /^(bill|statement|month|card|arrears|complaint|refund|hand|puk|reset|password-w)/.test(code);
}

/** Whether the code is one of a rule of orders. */
export function isOrderRuleCode(code: string): code is OrderRuleCode {
  return /^(order|lock)-/.test(code);
}
