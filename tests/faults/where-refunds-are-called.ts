import type { Refund } from '#contract/care/refunds.ts';
import { choose, press } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

type Id = 'getRefundSubject' | 'createRefund' | 'listRefunds' | 'getRefund' | 'payRefund';

const CHARGE = { month: '2026-10', key: 'voice-magazine' };
const FORM = `/refunds/new?${new URLSearchParams(CHARGE).toString()}`;

async function granted(): Promise<string> {
  const { id } = (await ask('/api/refunds', { ...CHARGE, reason: 'over-tariff' })) as Refund; // the contract's own answer
  return `/refunds/${id}`;
}

/** Charges asked back. */
export const REFUND_PLACES: Record<Id, Place> = {
  listRefunds: { persona: '15', address: '/refunds', done: (texts) => texts.refunds.none },
  getRefundSubject: { persona: '15', address: FORM, done: (texts) => texts.refunds.whatIsWrong },
  getRefund: { persona: '15', address: '/refunds', prepare: granted, done: (texts) => texts.refunds.how },
  createRefund: {
    persona: '15',
    address: FORM,
    ready: (texts) => texts.refunds.whatIsWrong,
    done: (texts) => texts.refunds.how,
    unknown: (texts) => texts.refunds.unknown,
    happened: (hall) => customerOf(hall, '15').refunds.length,
    act: async (texts) => {
      await choose(texts.refunds.whatIsWrong, texts.refunds.reason['over-tariff']);
      await press(texts.refunds.check);
    },
  },
  payRefund: {
    persona: '15',
    address: '/refunds',
    prepare: granted,
    ready: (texts) => texts.refunds.how,
    done: (texts) => texts.refunds.paidTo.account,
    unknown: (texts) => texts.refunds.unknown,
    happened: (hall) => customerOf(hall, '15').postings.filter(({ kind, billMonth }) => kind === 'refund' && billMonth === null).length,
    act: () => press(/^30\.00|¥30\.00/),
  },
};
