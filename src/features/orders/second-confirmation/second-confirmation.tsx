import type { SubmitEvent } from 'react';
import type { Order } from '#contract/orders.ts';
import { useCancelOrder } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { Button } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { formatAction } from '#i18n/words/format-action.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { OrderUnknown } from '#features/orders/outcome/order-unknown.tsx';
import { CodeInput } from './code-input.tsx';
import { useProofForm } from './use-proof-form.ts';
import { useRefetchOnConflict } from './use-refetch-on-conflict.ts';
import { useSecondConfirmation } from './use-second-confirmation.ts';
import { useSeen } from './use-seen.ts';

const FORM = 'second-confirmation';

/** The second confirmation: the same slip again with its terms folded, and the code that proves that it is the customer who wants it (S52), or another tap. */
export function SecondConfirmation({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders', 'terms']);
  const format = useFormatters();
  const onTrouble = useRefetchOnConflict(order.id);
  const second = useSecondConfirmation({ ...order, texts: { missing: t('codeMissing'), short: t('codeShort') }, onTrouble });
  const leaving = useCancelOrder();
  const { ref: price, isSeen } = useSeen();
  const { terms, state, maskedNumber } = order;
  const trouble = second.trouble ?? leaving.trouble;
  const form = useProofForm(!second.isSending && (second.error !== undefined || second.trouble !== null), price);
  if (second.isUnknown) return <OrderUnknown order={order} trouble={second.trouble} isSending={second.isSending} onRetry={second.retry} />;
  // The page then says that nothing was done.
  const giveUp = () => void leaving.submit({ params: { order: order.id }, body: {} }, onTrouble);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void second.confirm();
  };
  return (
    <>
      <Columns
        side={
          <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('confirmTitle')}>
            <Message icon={clock}>{t(isElder() ? 'notCharged' : 'nothingYet')}</Message>
            <FormTrouble trouble={second.isSending || leaving.isSending || second.error !== undefined ? null : trouble} />
            {order.proof === 'sms-code' ? <CodeInput order={order} second={second} /> : null}
            {isElder() ? null : <Note>{t('lapsesAt', { time: format.moment(order.lapsesAt) })}</Note>}
          </form>
        }
      >
        <OrderSlip
          isFolded
          terms={terms}
          maskedNumber={maskedNumber}
          number={null}
          headRef={price}
          stamp={<Stamp state={t(state === 'draft' ? 'draft' : 'waiting')} closed={false} tone="amber" />}
        />
      </Columns>
      <Foot>
        <Button type="submit" form={FORM} disabled={!isSeen} busy={second.isSending ? t('confirming') : undefined}>
          {formatAction(terms, t, format)}
        </Button>
        <Button kind="outlined" busy={leaving.isSending ? t('givingUp') : undefined} onClick={second.isSending ? undefined : giveUp}>
          {t('giveUp')}
        </Button>
      </Foot>
    </>
  );
}
