import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createPayment, getPayment, listPayments } from '#contract/account/payments.ts';
import { read } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from '#data/keys.ts';

/** What there is to pay, and the payments of the last day. */
export const paymentListQuery = () => queryOptions({ queryKey: KEYS.paymentList, queryFn: ({ signal }) => read(listPayments, {}, { signal }) });

/** One payment, and what became of it. */
export const paymentQuery = (payment: string) =>
  queryOptions({ queryKey: [...KEYS.payment, payment], queryFn: ({ signal }) => read(getPayment, { params: { payment } }, { signal }) });

/** What money that has moved makes old, figures and the shelf of slips: it is not shown again from before. */
const MOVED = [KEYS.home, KEYS.balance, KEYS.bills, KEYS.line, KEYS.services, KEYS.orderList, KEYS.activity];

/** Money has moved, or may have: whatever shows it asks anew; what there is to pay stays on the screen until its new figures are there. */
export function forgetFigures(client: QueryClient): void {
  for (const queryKey of MOVED) client.removeQueries({ queryKey });
  void client.invalidateQueries({ queryKey: KEYS.paymentList });
}

/** The same once a payment has been settled, wherever that happened. */
export function useForgetFigures(isSettled: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isSettled) forgetFigures(client);
  }, [client, isSettled]);
}

/** Begins a payment; it moves no money. */
export const useCreatePayment = (): Write<typeof createPayment> =>
  useWrite(createPayment, {
    onAnswer: async (client, payment) => {
      if (payment) client.setQueryData(paymentQuery(payment.id).queryKey, payment);
      // Refused because something else is owed by now: the screen shows what.
      else await client.invalidateQueries({ queryKey: KEYS.paymentList });
    },
  });
