import * as v from 'valibot';
import { CountSchema, InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { SmsRuleSchema } from '#mocks/scenarios/sms-rule.ts';

/** An SMS at the phone. `at`: when it arrived; `isRepeat`: the second of one that came twice. */
export const SmsSchema = v.object({ at: InstantSchema, sentAt: InstantSchema, from: v.string(), text: v.string(), isRepeat: v.boolean() });
export type Sms = v.InferOutput<typeof SmsSchema>;

/** An SMS that is not there: under way until `arrivesAt`, or lost where that is null. */
export const MissingSmsSchema = v.object({ sentAt: InstantSchema, arrivesAt: v.nullable(InstantSchema), from: v.string(), text: v.string() });
export type MissingSms = v.InferOutput<typeof MissingSmsSchema>;

export type SmsRuleView = v.InferOutput<typeof SmsRuleSchema>;
/** A rule in force: SMS of its kind so far, and to how many of them it was applied, at all numbers together. */
export const SmsRuleCountSchema = v.object({ ...SmsRuleSchema.entries, seen: CountSchema, applied: CountSchema });
export type SmsRuleCount = v.InferOutput<typeof SmsRuleCountSchema>;
const RulesSchema = v.object({ rules: v.array(SmsRuleCountSchema) });

/** Sends an SMS from a number to 10086 or 10086999, and says what has arrived in return (O8). */
export const sendSms = endpoint({
  id: 'sendSms',
  method: 'POST',
  path: '/__operator/sms',
  summary: 'Send an SMS to the operator',
  access: 'public',
  body: v.object({ from: v.string(), to: v.string(), text: v.pipe(v.string(), v.maxLength(1000)) }),
  status: 200,
  response: v.object({ messages: v.array(SmsSchema) }),
  problems: ['not-found'],
});
/** What a number has received, and what it waits for in vain or still (O8). */
export const getInbox = endpoint({
  id: 'getInbox',
  method: 'GET',
  path: '/__operator/inbox/:persona',
  summary: 'SMS this persona has received, newest first',
  access: 'public',
  params: v.object({ persona: v.string() }),
  status: 200,
  response: v.object({ messages: v.array(SmsSchema), missing: v.array(MissingSmsSchema) }),
  problems: ['not-found'],
});
/** How SMS are carried from now on, in the place of the rules in force; they are part of the state, and of the journal. */
export const setSmsCarriage = endpoint({
  id: 'setSmsCarriage',
  method: 'POST',
  path: '/__operator/sms-carriage',
  summary: 'Delay, lose or double SMS; an empty list carries all of them as usual',
  access: 'public',
  body: v.object({ rules: v.pipe(v.array(SmsRuleSchema), v.maxLength(100)) }),
  status: 200,
  response: RulesSchema,
  problems: ['not-found'],
});
export const getSmsCarriage = endpoint({
  id: 'getSmsCarriage',
  method: 'GET',
  path: '/__operator/sms-carriage',
  summary: 'How SMS are carried, and how often each rule was met',
  access: 'public',
  status: 200,
  response: RulesSchema,
  problems: [],
});

/** All of SMS: `CONTROL_ENDPOINTS` has them. */
export const SMS_ENDPOINTS = [sendSms, getInbox, setSmsCarriage, getSmsCarriage] as const;
