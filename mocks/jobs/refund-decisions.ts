import { seededRandom } from '#mocks/operator/core/random.ts';
import { tellDecision } from '#mocks/operator/refunds/tell.ts';
import { firstAfter, type Job } from './job.ts';

/** Of a hundred late refunds: how many a person grants all the same. The rules say "may be turned down", and not "is" (S17). */
const GRANTED_OF_A_HUNDRED = 50;

/** A person decides what the rules leave open, and says so by SMS. */
export const refundDecision: Job = {
  name: 'refund-decision',
  nextAfter: ({ refunds }, after) =>
    firstAfter(
      refunds.map(({ decidesAt }) => decidesAt),
      after,
    ),
  run: (_rating, customer, at) => {
    for (const refund of customer.refunds) {
      if (refund.decidesAt !== at || refund.state !== 'with-person') continue;
      refund.state = seededRandom(`refund/${refund.id}/decision`).int(1, 100) <= GRANTED_OF_A_HUNDRED ? 'granted' : 'refused';
      refund.decidedAt = at;
      tellDecision(customer, refund, at);
    }
  },
};
