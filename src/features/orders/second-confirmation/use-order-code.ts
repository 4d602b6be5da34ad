import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sendOrderCode, type Order } from '#contract/orders.ts';
import { CODE_PAUSE_SECONDS } from '#contract/session.ts';
import { orderQuery } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { millisOf, SECOND } from '#lib/calendar.ts';

interface OrderCode {
  readonly ask: () => void;
  readonly label: string;
  readonly note: string;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
}

/** Seconds since this order was read, counted here: the device's clock may be wrong, so only differences count. */
function useSecondsSince(asOf: Order['asOf']): number {
  const [count, setCount] = useState({ asOf, seconds: 0 });
  useEffect(() => {
    const timer = setInterval(() => setCount((before) => (before.asOf === asOf ? { asOf, seconds: before.seconds + 1 } : { asOf, seconds: 1 })), SECOND);
    return () => clearInterval(timer);
  }, [asOf]);
  return count.asOf === asOf ? count.seconds : 0;
}

/** The code of an order: where it went, how long it is good for, and when another may be asked for, from what the order says; `isVoid` once it was refused as used up or expired. */
export function useOrderCode({ id, asOf, code }: Order, isVoid: boolean): OrderCode {
  const { t } = useTranslation('orders');
  const client = useQueryClient();
  const passed = useSecondsSince(asOf);
  const { submit, isSending, trouble } = useWrite(sendOrderCode);
  const left = (until: string) => Math.max(0, Math.ceil((millisOf(until) - millisOf(asOf)) / SECOND) - passed);
  // Instants have whole seconds only, so the pause may look a second longer than it is.
  const wait = code === null ? 0 : Math.min(CODE_PAUSE_SECONDS - passed, left(code.resendAt));
  const life = code === null ? 0 : left(code.expiresAt);
  const ask = async () => {
    if (wait > 0) return;
    await submit({ params: { order: id }, body: {} });
    await client.invalidateQueries(orderQuery(id));
  };
  const note = () => {
    if (code === null) return t('codeNone');
    return life === 0 || isVoid ? t('codeOver') : t('codeAt', { number: code.sentTo, minutes: Math.floor(life / 60), seconds: life % 60 });
  };
  const label = () => {
    if (isSending) return t('codeOnItsWay');
    return wait > 0 ? t('resendIn', { seconds: wait }) : t(code === null ? 'sendCode' : 'resend');
  };
  return { ask: () => void ask(), label: label(), note: note(), isBusy: isSending || wait > 0, trouble: isSending ? null : trouble };
}
