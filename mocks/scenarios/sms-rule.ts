import * as v from 'valibot';
import { MessageKindSchema } from '#contract/account/messages.ts';
import { FaultWhenSchema } from './fault.ts';

/** What an SMS is sent for: its kind among the copies customers see, or a code. */
export const SMS_KINDS = ['code', ...MessageKindSchema.options] as const;

/** What becomes of an SMS on its way: a day late at most. */
const SmsFateSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('delayed'), seconds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(86_400)) }),
  v.strictObject({ kind: v.literal('lost') }),
  v.strictObject({ kind: v.literal('doubled') }),
]);

/** Whose SMS, of which kind, which of them counted for each number, and what becomes of those. */
export const SmsRuleSchema = v.object({
  persona: v.string(),
  kind: v.picklist(['*', ...SMS_KINDS]),
  fate: SmsFateSchema,
  when: FaultWhenSchema,
});
