import type { MessageKind } from '#contract/account/messages.ts';
import { isMeant, type Occurrence } from '#mocks/operator/core/occurrence.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import type { Millis } from '#lib/calendar.ts';

/** What becomes of an SMS on its way from 10086 to the phone: the operator does not hear of it. */
export type SmsFate = { readonly kind: 'delayed'; readonly seconds: number } | { readonly kind: 'lost' } | { readonly kind: 'doubled' };

/** Whose SMS, of which kind, which of them, and what becomes of those: a tester's rule. */
export interface SmsRule {
  /** Id of a persona; `*` for everybody. */
  readonly persona: string;
  readonly kind: MessageKind | 'code' | '*';
  readonly fate: SmsFate;
  readonly when: Occurrence;
}

/** A rule in force for one number, its place among all of them, and what it has seen since it was set; `drawnFrom` names its chance. */
export interface CountedSmsRule {
  readonly rule: SmsRule;
  readonly place: number;
  readonly drawnFrom: string;
  seen: number;
  applied: number;
}

/** What becomes of an SMS that is sent now: the first rule that means it decides, and each counts all of its kind. Null: it is there at once, and once. */
export function fateOf(rules: readonly CountedSmsRule[], kind: MessageKind | 'code', now: Millis): SmsFate | null {
  const meant = rules.filter((one) => {
    if (one.rule.kind !== '*' && one.rule.kind !== kind) return false;
    one.seen += 1;
    return isMeant(one.rule.when, { number: one.seen, now, draw: () => seededRandom(`${one.drawnFrom}/${one.seen}`).int(1, 100) });
  });
  const [first] = meant;
  if (first) first.applied += 1;
  return first?.rule.fate ?? null;
}
