import { useQueryClient } from '@tanstack/react-query';
import { sendOrderCode, type Order } from '#contract/orders.ts';
import { CODE_PAUSE_SECONDS } from '#contract/session.ts';
import { orderQuery } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { millisOf, SECOND } from '#lib/calendar.ts';
import { codeButtonLabel } from '#parts/proof/use-code-by-message.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { useCountdown } from '#parts/proof/use-countdown.ts';

interface OrderCode {
  readonly ask: () => void;
  /** To elders it is offered once it can be pressed; null before. */
  readonly label: string | null;
  readonly note: string;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
}

/** The code of an order: where it went, how long it is good for, and when another may be asked for, from what the order says; `isVoid` once it was refused as used up or expired. */
export function useOrderCode({ id, asOf, code }: Order, isVoid: boolean): OrderCode {
  const { t } = useTranslation('orders');
  const client = useQueryClient();
  const { submit, isSending, trouble } = useWrite(sendOrderCode);
  const secondsTo = (until: string) => (millisOf(until) - millisOf(asOf)) / SECOND;
  // Instants have whole seconds only, so the pause may look a second longer than it is.
  const pause = code === null ? 0 : Math.min(CODE_PAUSE_SECONDS, secondsTo(code.resendAt));
  const [wait, life] = useCountdown(asOf, [pause, code === null ? 0 : secondsTo(code.expiresAt)] as const);
  const ask = async () => {
    if (wait > 0) return;
    await submit({ params: { order: id }, body: {} });
    await client.invalidateQueries(orderQuery(id));
  };
  const note = () => {
    if (code === null) return t('codeNone');
    if (life === 0 || isVoid) return t('codeOver');
    return isElder() ? t('codeSent') : t('codeAt', { number: code.sentTo, minutes: Math.floor(life / 60), seconds: life % 60 });
  };
  const labels = { first: t('sendCode'), again: t('resend'), sending: t('codeOnItsWay'), wait: (seconds: number) => t('resendIn', { seconds }) };
  return {
    ask: () => void ask(),
    label: isElder() && wait > 0 ? null : codeButtonLabel(labels, { isSending, wait, isSent: code !== null }),
    note: note(),
    isBusy: isSending || wait > 0,
    trouble,
  };
}
