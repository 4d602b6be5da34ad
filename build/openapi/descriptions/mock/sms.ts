import type * as sms from '#mocks/control/contracts/sms.ts';
import type { SmsRuleSchema } from '#mocks/scenarios/sms-rule.ts';
import type { Descriptions } from '#build/openapi/descriptions/description.ts';

const RULE = {
  persona: 'Whose SMS: the id of a persona, or `*`.',
  kind: 'What they are sent for: a code, a kind of message, or `*`.',
  fate: 'What becomes of them: `delayed` by so many `seconds`, up to a day; `lost`; or `doubled`.',
  when: 'Which of them, counted for each number from when the rules were set; as for faults of the wire.',
} as const;
const TEXT = '您正在登录掌上营业厅，验证码012345，5分钟内有效，只能用一次。请不要告诉任何人，我们不会向您索要。';

export const SMS_CONTROL: Descriptions<typeof sms & { SmsRuleSchema: typeof SmsRuleSchema }> = {
  operations: {
    sendSms: {
      description:
        'Sends an SMS from a customer’s phone: to 10086, the SMS hall (balance `YE`, last bill `ZD`, points `JF`, list `0000` and cancel by number `00001`, a service by its word, `XGMM old new` for the password, a reply 是 or 否), or to 10086999, a report as `number*content`. What is not understood is answered with the menu.',
      body: {
        description: 'The message.',
        members: { from: 'Number of the customer.', to: '10086 or 10086999.', text: 'What was written.' },
        example: { from: '13900000030', to: '10086', text: 'YE' },
      },
      response: { description: 'What has come back at once.', members: { messages: 'Newest first; empty for a report, to which no reply is promised.' } },
    },
    getInbox: {
      description: 'The SMS this persona has received, codes included, and those that were sent and are not there.',
      parameters: { persona: 'The persona’s id: the last two digits of their number.' },
      response: { description: 'The inbox.', members: { messages: 'Newest first.', missing: 'Under way, or lost; the one sent last first.' } },
    },
    setSmsCarriage: {
      description:
        'Has SMS of 10086 come late, not at all, or twice, codes, reminders and confirmations alike. The operator does not hear of it: customers’ copies say that they were sent, and codes live from when they were sent. The first rule that means an SMS decides. A command of the journal: replayed, the same ones are lost.',
      body: {
        description: 'The rules, in the place of those in force.',
        members: { rules: 'None carries every SMS as usual.' },
        example: { rules: [{ persona: '30', kind: 'code', fate: { kind: 'lost' }, when: { kind: 'first', count: 1 } }] },
      },
      response: { description: 'The rules in force.', members: { rules: 'Nothing counted yet.' } },
    },
    getSmsCarriage: {
      description: 'The rules by which SMS are carried, with how often each was met.',
      response: { description: 'The rules in force.', members: { rules: 'In the order in which they are asked.' } },
    },
  },
  schemas: {
    Sms: {
      description: 'An SMS as the persona has received it.',
      members: { at: 'When it arrived.', sentAt: 'When it was sent.', from: 'The sender.', text: 'The text.', isRepeat: 'Whether it is the second of one that came twice.' },
      example: { at: '2026-11-22T10:00:00+08:00', sentAt: '2026-11-22T10:00:00+08:00', from: '10086', text: TEXT, isRepeat: false },
    },
    MissingSms: {
      description: 'An SMS that was sent and is not there.',
      members: { sentAt: 'When it was sent.', arrivesAt: 'When it comes; null where it is lost.', from: 'The sender.', text: 'The text.' },
      example: { sentAt: '2026-11-22T10:00:00+08:00', arrivesAt: null, from: '10086', text: TEXT },
    },
    SmsRule: { description: 'What becomes of some SMS.', members: RULE, example: { persona: '*', kind: '*', fate: { kind: 'doubled' }, when: { kind: 'always' } } },
    SmsRuleCount: {
      description: 'A rule in force.',
      members: { ...RULE, seen: 'SMS of its kind so far, at all numbers it means.', applied: 'To how many of them it was applied.' },
      example: { persona: '30', kind: 'code', fate: { kind: 'delayed', seconds: 120 }, when: { kind: 'always' }, seen: 2, applied: 2 },
    },
  },
};
