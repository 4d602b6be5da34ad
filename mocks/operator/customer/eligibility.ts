import type { Standing } from '#mocks/personas/profile.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

type Offered = 'bills' | 'statements';
interface Rule {
  readonly when: Partial<Standing>;
  readonly refuses: Offered;
  readonly because: 'bill-not-offered' | 'statement-not-in-region' | 'statement-needs-real-name';
}

/** Who may not see what (S36, S37). The region comes before registration: where it refuses, registering would not help. */
const RULES: readonly Rule[] = [
  { when: { network: 'intelligent' }, refuses: 'bills', because: 'bill-not-offered' },
  { when: { brand: 'shenzhouxing-standard', region: 'jingzhou' }, refuses: 'statements', because: 'statement-not-in-region' },
  { when: { brand: 'shenzhouxing-standard', region: 'wuhan' }, refuses: 'statements', because: 'statement-not-in-region' },
  { when: { brand: 'shenzhouxing-standard', realName: false }, refuses: 'statements', because: 'statement-needs-real-name' },
];

function ruleAgainst(standing: Standing, offered: Offered): Rule | undefined {
  const facts: Partial<Record<string, unknown>> = { ...standing };
  return RULES.find((rule) => rule.refuses === offered && Object.entries(rule.when).every(([name, value]) => facts[name] === value));
}

/** Whether it is offered to a customer of that standing. */
export function isOffered(standing: Standing, offered: Offered): boolean {
  return ruleAgainst(standing, offered) === undefined;
}

/** @throws Refusal naming the rule when it is not offered to a customer of that standing (S36, S37). */
export function assertOffered(standing: Standing, offered: Offered): void {
  const rule = ruleAgainst(standing, offered);
  if (rule) throw new Refusal(rule.because);
}
