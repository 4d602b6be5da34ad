import type { CoveredRule } from './core/rule.ts';
import { AGREEMENT } from './rules/agreement.ts';
import { BILLS } from './rules/bills.ts';
import { BY_SMS } from './rules/by-sms.ts';
import { REFUNDS } from './rules/refunds.ts';
import { REMINDERS } from './rules/reminders.ts';
import { COMPLAINTS, CONFIRMED_TWICE, HALL } from './rules/services.ts';

/** Every commitment to customers of docs/rules.md, in the order of its numbers: by what it shows, or why it cannot. */
export const COVERED_RULES: readonly CoveredRule[] = [...AGREEMENT, ...REFUNDS, ...REMINDERS, ...BILLS, ...CONFIRMED_TWICE, ...COMPLAINTS, ...HALL, ...BY_SMS].sort(
  (one, other) => Number(one.rule.slice(1)) - Number(other.rule.slice(1)),
);
