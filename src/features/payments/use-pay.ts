import { useState } from 'react';
import type { PaymentPurpose } from '#contract/account/payments.ts';
import { useCreatePayment } from '#data/account/payments.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { cashierAddress } from '#lib/cashier-address.ts';
import type { Fen } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useGoOn } from '#parts/forms/use-go-on.ts';

let leftWith: string | null = null;

/** Whether this payment's cashier is being opened right now; asked once. */
export function isBeingOpened(payment: string): boolean {
  const isIt = leftWith === payment;
  leftWith = null;
  return isIt;
}

/** Leaves for the cashier. False where the address is none to be followed. */
export function leaveFor(cashierUrl: string): boolean {
  const address = cashierAddress(cashierUrl, new URL(import.meta.env.BASE_URL, document.baseURI).href);
  if (address !== null) location.assign(address);
  return address !== null;
}

/** Beginning a payment and leaving for the cashier. */
interface Pay {
  readonly pay: (purpose: PaymentPurpose, amount: Fen) => void;
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  /** The operator has named a cashier that is not to be followed. */
  readonly hasNoCashier: boolean;
}

/** Whoever comes back, by the cashier or by Back, finds what became of it (W8). */
export function usePay(): Pay {
  const goOn = useGoOn();
  const { language } = useTranslation('payments');
  const { submit, isSending, trouble, isUnknown } = useCreatePayment();
  const [hasNoCashier, setHasNoCashier] = useState(false);
  const pay = async (purpose: PaymentPurpose, amount: Fen) => {
    const payment = await submit({ body: { purpose, amount, language } });
    if (payment === null) return;
    const { cashierUrl } = payment;
    if (cashierUrl === null || cashierAddress(cashierUrl, location.href) === null) return setHasNoCashier(true);
    leftWith = payment.id;
    if (await goOn(paths.payment(payment.id))) leaveFor(cashierUrl);
    else leftWith = null;
  };
  return { pay: (purpose, amount) => void pay(purpose, amount), isSending, trouble, isUnknown, hasNoCashier };
}
