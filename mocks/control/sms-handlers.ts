import { getInbox, getSmsCarriage, sendSms, setSmsCarriage, type MissingSms, type Sms } from '#mocks/control/contracts/sms.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { HOTLINE } from '#lib/hotline.ts';
import { defineHandler, type Handler } from '#mocks/endpoints/core/handler.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { carriedSms, type CarriedSms } from '#mocks/operator/customer/messages.ts';
import type { SmsRule } from '#mocks/operator/customer/sms-carriage.ts';
import { receiveSms } from '#mocks/operator/sms-hall/sms-hall.ts';
import { setSmsRules, smsRuleCounts } from '#mocks/world/sms-rules.ts';
import { momentIn } from './moments.ts';
import { personaOf } from './persona-list.ts';
import type { Keep, OperatorRuntime } from './runtime.ts';

function smsView({ message, arrivesAt, isRepeat }: CarriedSms): Sms {
  return { at: arrivesAt ?? message.at, sentAt: message.at, from: HOTLINE, text: message.text, isRepeat };
}

/** What has arrived at the phone and what has not, newest first; nothing for a number nobody has. */
function inboxOf(customer: Customer | undefined, at: Millis): { messages: Sms[]; missing: MissingSms[] } {
  if (!customer) return { messages: [], missing: [] };
  const { arrived, missing } = carriedSms(customer, instantOf(at));
  return {
    messages: arrived.map(smsView).reverse(),
    missing: missing.map(({ message, arrivesAt }) => ({ sentAt: message.at, arrivesAt, from: HOTLINE, text: message.text })).reverse(),
  };
}

/** What of an answer to an SMS is there at once, newest first: of the messages sent behind the first `before`. */
function arrivedSince(customer: Customer, before: number, at: Millis): Sms[] {
  const sent = customer.messages.slice(Math.max(0, customer.messages.length - (customer.sent - before)));
  return carriedSms(customer, instantOf(at))
    .arrived.filter(({ message }) => sent.includes(message))
    .map(smsView)
    .reverse();
}

/** @throws Refusal `not-found` for a persona nobody is, `malformed-request` for a stretch of time that names a day there is not. */
function assertRules(runtime: OperatorRuntime, rules: readonly SmsRule[]): void {
  for (const { persona, when } of rules) {
    if (persona !== '*') personaOf(runtime, persona);
    if (when.kind === 'between') for (const moment of [when.from, when.to]) momentIn(moment, 'rules');
  }
}

/** What answers control about SMS on this runtime: those to the operator, those that have come, and how they are carried. */
export function smsHandlers(runtime: OperatorRuntime, keep: Keep): Handler[] {
  return [
    defineHandler(sendSms, ({ body, at }) => {
      keep(at);
      runtime.world.written += 1;
      const customer = [...runtime.world.customers.values()].find(({ profile }) => profile.msisdn === body.from);
      const before = customer?.sent ?? 0;
      receiveSms(runtime.world, body, at);
      return { body: { messages: customer ? arrivedSince(customer, before, at) : [] } };
    }),
    defineHandler(getInbox, ({ params, at }) => ({
      body: inboxOf(runtime.world.customers.get(personaOf(runtime, params.persona).profile.msisdn), at),
    })),
    defineHandler(setSmsCarriage, ({ body, at }) => {
      assertRules(runtime, body.rules);
      setSmsRules(runtime.world, body.rules);
      runtime.world.written += 1;
      keep(at);
      return { body: { rules: smsRuleCounts(runtime.world) } };
    }),
    defineHandler(getSmsCarriage, () => ({ body: { rules: smsRuleCounts(runtime.world) } })),
  ];
}
