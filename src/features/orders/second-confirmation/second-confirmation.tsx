import { useEffect, useRef, type SubmitEvent } from 'react';
import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { formatUntil } from '#i18n/words/format-trouble.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { Button } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { formatAction } from '#i18n/words/format-action.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { OrderUnknown } from '#features/orders/outcome/order-unknown.tsx';
import { ProofInput } from './proof-input.tsx';
import { useCancelOrderAction } from './use-cancel-order-action.ts';
import { useSecondConfirmation } from './use-second-confirmation.ts';

const FORM = 'second-confirmation';

/** The second confirmation: the same slip again with its terms folded, and the proof that it is the customer who wants it (S52). */
export function SecondConfirmation({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders', 'terms']);
  const format = useFormatters();
  const form = useRef<HTMLFormElement>(null);
  const second = useSecondConfirmation(order);
  const leaving = useCancelOrderAction(order.id);
  const { terms, state, maskedNumber } = order;
  const trouble = second.trouble ?? leaving.trouble;
  // A field that stands under the foot might never be found: the button would seem to be all there is.
  useEffect(() => {
    form.current?.querySelector('input')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isRefused = !second.isSending && (second.error !== undefined || second.trouble !== null);
  useEffect(() => {
    // A field that had the focus already may have been pushed under the foot by what is said above it.
    if (isRefused) focusOn(form.current)?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  // No code is taken here in the place of a locked password.
  const isLocked = trouble?.code === 'password-locked' && order.proof === 'service-password';
  const lockedHelp = isLocked ? t('lockedHelp', { until: formatUntil(trouble, format) }) : undefined;
  if (second.isUnknown) return <OrderUnknown order={order} trouble={second.trouble} isSending={second.isSending} onRetry={second.retry} />;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void second.confirm();
  };
  return (
    <>
      <OrderSlip
        isFolded
        terms={terms}
        maskedNumber={maskedNumber}
        number={null}
        stamp={<Stamp state={t(state === 'draft' ? 'draft' : 'waiting')} closed={false} tone="amber" />}
      />
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('confirmTitle')}>
        <Message icon={clock}>{t('nothingYet')}</Message>
        <FormTrouble trouble={second.isSending || leaving.isSending || second.error !== undefined ? null : trouble} help={lockedHelp} />
        <ProofInput order={order} second={second} />
        {isElder() ? null : <Note>{t('lapsesAt', { time: format.moment(order.lapsesAt) })}</Note>}
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={second.isSending ? t('confirming') : undefined}>
          {formatAction(terms, t, format)}
        </Button>
        <Button kind="outlined" busy={leaving.isSending ? t('givingUp') : undefined} onClick={second.isSending ? undefined : leaving.giveUp}>
          {t('giveUp')}
        </Button>
      </Foot>
    </>
  );
}
