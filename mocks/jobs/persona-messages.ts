import { millisOf } from '#lib/calendar.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { firstAfter, type Job } from './job.ts';

/** Messages that a persona is given for their own sake. */
export const personaMessages: Job = {
  name: 'persona-messages',
  nextAfter: ({ profile }, after) =>
    firstAfter(
      profile.messages.map(({ at }) => millisOf(at)),
      after,
    ),
  run: (_rating, customer, at) => {
    for (const { at: sent, kind, text } of customer.profile.messages) if (millisOf(sent) === at) sendSms(customer, sent, kind, text);
  },
};
