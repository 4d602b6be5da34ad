import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** What a message is about. Codes are never among them: one that could be read here would be no second proof. */
export const MessageKindSchema = v.picklist(['reminder', 'services', 'order', 'money', 'security', 'complaint', 'refund', 'sms-hall']);
export type MessageKind = v.InferOutput<typeof MessageKindSchema>;

/** Why a message did not arrive (S34). */
export const UndeliveredReasonSchema = v.picklist(['line-suspended', 'phone-off', 'no-coverage', 'memory-full']);
export type UndeliveredReason = v.InferOutput<typeof UndeliveredReasonSchema>;

/** A copy of an SMS of the operator's, as it was sent: in Chinese, whatever language the portal speaks. `undelivered`: null where it arrived. */
export const SentMessageSchema = v.object({
  id: v.string(),
  at: InstantSchema,
  kind: MessageKindSchema,
  text: v.string(),
  undelivered: v.nullable(UndeliveredReasonSchema),
});
export type SentMessage = v.InferOutput<typeof SentMessageSchema>;

/** What 10086 has sent, newest first: the last 200. */
export const MessageListSchema = v.object({ asOf: InstantSchema, maskedNumber: v.string(), messages: v.array(SentMessageSchema) });
export type MessageList = v.InferOutput<typeof MessageListSchema>;

export const listMessages = endpoint({
  id: 'listMessages',
  method: 'GET',
  path: '/api/messages',
  summary: 'Copies of what was sent to the customer',
  tmf: 'TMF681 communicationMessage',
  access: 'session',
  status: 200,
  response: MessageListSchema,
  problems: ['password-change-required'],
});
