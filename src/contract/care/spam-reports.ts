import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { typedText } from '#contract/core/typed-text.ts';
import { readSender } from '#lib/typed.ts';

/** The number that takes reports of bad messages (S79). */
export const SPAM_HOTLINE = '10086999';
/** Characters of the message that is forwarded. */
export const MOST_FORWARDED = 500;
/** A sender's number: what a phone shows, digits alone. */
export const SENDER = /^\d{3,20}$/;

/** What 10086999 takes: the sender's number, a star, and the message word for word (S79). */
export function spamText(sender: string, content: string): string {
  return `${sender}*${content}`;
}

/** A report that has arrived. It has no clock: no single reply can be promised (S82). */
export const SpamReportSchema = v.object({ asOf: InstantSchema, number: v.string(), at: InstantSchema, text: v.string() });
export type SpamReport = v.InferOutput<typeof SpamReportSchema>;

export const createSpamReport = endpoint({
  id: 'createSpamReport',
  method: 'POST',
  path: '/api/spam-reports',
  summary: 'Report a bad message',
  access: 'session',
  body: v.object({ sender: typedText(readSender, SENDER), content: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_FORWARDED)) }),
  status: 201,
  response: SpamReportSchema,
  problems: ['password-change-required'],
});
