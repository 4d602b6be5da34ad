import { instantOf } from '#lib/calendar.ts';
import { firstReplyDueAt } from '#mocks/operator/complaints/complaints.ts';
import { overchargeIn } from '#mocks/operator/complaints/concern.ts';
import { PROGRESS_TAKES, replyTo } from '#mocks/operator/complaints/replies.ts';
import { isClosed } from '#mocks/operator/customer/complaint.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { firstAfter, type Job } from './job.ts';

/** The operator answers when its moment has come, and says so by SMS (S58, S60, S61). */
export const complaintReply: Job = {
  name: 'complaint-reply',
  nextAfter: ({ complaints }, after) =>
    firstAfter(
      complaints.map(({ nextReplyAt }) => nextReplyAt),
      after,
    ),
  run: (rating, customer, at) => {
    for (const complaint of customer.complaints) {
      if (complaint.nextReplyAt !== at) continue;
      const reply = replyTo(complaint, overchargeIn(rating, customer, complaint.concern, at));
      complaint.events.push({ ...reply, at });
      complaint.nextReplyAt = reply.kind === 'progress' ? at + PROGRESS_TAKES : null;
      const what = complaint.kind === 'suggestion' ? '建议' : '投诉';
      sendSms(customer, instantOf(at), 'complaint', `尊敬的客户：您的${what}${complaint.number}有了答复，请在掌上营业厅“投诉建议”里看，满意不满意由您定。`);
    }
  },
};

/** A first reply that has not come in time is a broken promise, and it is written down as one (S58). */
export const missedReply: Job = {
  name: 'missed-reply',
  nextAfter: ({ complaints }, after) => firstAfter(complaints.filter((complaint) => !isClosed(complaint)).map(firstReplyDueAt), after),
  run: (_rating, customer, at) => {
    for (const complaint of customer.complaints)
      if (!isClosed(complaint) && firstReplyDueAt(complaint) === at && complaint.events.every(({ kind }) => kind === 'received')) complaint.events.push({ kind: 'missed', at });
  },
};
