import { queryOptions } from '@tanstack/react-query';
import { createPayment, getPayment, listPayments } from '#contract/account/payments.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from '#data/keys.ts';

/** What there is to pay, and the payments of the last day. */
export const paymentListQuery = () => queryOptions({ queryKey: KEYS.paymentList, ...reading(listPayments, {}) });

/** One payment, and what became of it. */
export const paymentQuery = (payment: string) => queryOptions({ queryKey: [...KEYS.payment, payment], ...reading(getPayment, { params: { payment } }) });

/** Begins a payment; it moves no money. */
export const useCreatePayment = (): Write<typeof createPayment> =>
  useWrite(createPayment, {
    onAnswer: async (client, payment) => {
      if (payment) client.setQueryData(paymentQuery(payment.id).queryKey, payment);
      // Refused because something else is owed by now: the screen shows what.
      else await client.invalidateQueries({ queryKey: KEYS.paymentList });
    },
  });
