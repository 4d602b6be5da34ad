import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { createRefund, getRefund, getRefundSubject, listRefunds, payRefund, type Refund } from '#contract/care/refunds.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** All charges the customer has asked back, newest first. */
export const refundListQuery = () => queryOptions({ queryKey: KEYS.refundList, ...reading(listRefunds, {}) });

/** One of them, and its decision. */
export const refundQuery = (refund: string) => queryOptions({ queryKey: [...KEYS.refund, refund], ...reading(getRefund, { params: { refund } }) });

/** The charge a refund would be about. */
export const refundSubjectQuery = (month: string, key: string) =>
  queryOptions({ queryKey: [...KEYS.refundSubject, month, key], ...reading(getRefundSubject, { query: { month, key } }) });

/** The answer is the refund as it is now. */
function noteRefund(client: QueryClient, refund: Refund | null): void {
  if (refund !== null) client.setQueryData(refundQuery(refund.id).queryKey, refund);
}

/** Asks for a charge back. */
export const useCreateRefund = (): Write<typeof createRefund> => useWrite(createRefund, { onAnswer: noteRefund });
/** Has a granted refund paid. */
export const usePayRefund = (): Write<typeof payRefund> => useWrite(payRefund, { onAnswer: noteRefund });
