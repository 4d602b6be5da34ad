import { useRef, type SubmitEvent } from 'react';
import type { OfferedTerms } from '#contract/terms.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { formatUntil } from '#i18n/words/format-trouble.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { clock } from '#ui/text/icons.ts';
import { CreateTrouble } from '#features/orders/first-confirmation/create-trouble.tsx';
import { WhyNot } from '#features/orders/first-confirmation/why-not-later.ts';
import { DONT, NOT_YET } from '#i18n/words/before-anything.ts';
import { formatAction } from '#i18n/words/format-action.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { UnknownHere } from '#features/orders/outcome/unknown-here.tsx';
import { useProofForm } from '#features/orders/second-confirmation/use-proof-form.ts';
import { backTo } from '#features/orders/slip/back-to.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { PasswordInput } from './password-input.tsx';
import { useBothConfirmations } from './use-both-confirmations.ts';

const FORM = 'both-confirmations';

/**
 * The terms, and below them the service password: it is known already, so one press gives both confirmations, and a button that names
 * the act does the act. An order that waits is found again here, and confirmed from here.
 */
export function BothConfirmations({ offered }: { readonly offered: OfferedTerms }) {
  const { t } = useTranslation(['orders', 'terms', 'order-fee', 'order-password']);
  const format = useFormatters();
  const { terms, maskedNumber, reason } = offered;
  const { order, second, isSending, beginTrouble, isBeginUnknown, leaveTrouble, isLeaving, press, giveUp } = useBothConfirmations(offered);
  const head = useRef<HTMLDivElement>(null);
  const form = useProofForm(!isSending && (second.error !== undefined || second.trouble !== null), head);
  const trouble = second.trouble ?? leaveTrouble;
  // No code is taken here in the place of a password that has to wait.
  const lockedHelp = trouble?.code === 'password-locked' ? t('order-password:lockedHelp', { until: formatUntil(trouble, format) }) : undefined;
  if (second.isUnknown && order !== null)
    return <UnknownHere order={{ id: order, terms, maskedNumber }} trouble={second.trouble} isSending={second.isSending} onRetry={second.retry} />;
  const stamp = order === null ? <Stamp state={t(`order-fee:${NOT_YET[terms.action]}`)} closed={false} tone="grey" /> : <Stamp state={t('waiting')} closed={false} tone="amber" />;
  const slip = <OrderSlip isFolded={isElder()} terms={terms} maskedNumber={maskedNumber} number={null} headRef={head} stamp={stamp} />;
  if (reason !== null && !isSending)
    return (
      <WhyNot reason={reason} back={backTo(terms)}>
        {slip}
      </WhyNot>
    );
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    press();
  };
  return (
    <>
      <Columns
        side={
          <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('confirmTitle')}>
            {order === null && isElder() ? null : (
              <Message icon={clock} tone={order === null ? undefined : 'amber'}>
                {order === null ? t('nothingYet') : t('order-fee:openAlready')}
              </Message>
            )}
            <CreateTrouble trouble={isSending ? null : beginTrouble} isUnknown={isBeginUnknown} />
            <FormTrouble trouble={isSending || isLeaving || second.error !== undefined ? null : trouble} help={lockedHelp} />
            <PasswordInput second={second} isSending={isSending} />
          </form>
        }
      >
        {slip}
      </Columns>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('confirming') : undefined}>
          {formatAction(terms, t, format)}
        </Button>
        {order === null ? (
          <ButtonLink href={backTo(terms)} kind="outlined">
            {t(`order-fee:${DONT[terms.action]}`)}
          </ButtonLink>
        ) : (
          <Button kind="outlined" busy={isLeaving ? t('givingUp') : undefined} onClick={isSending ? undefined : () => giveUp(order)}>
            {t('giveUp')}
          </Button>
        )}
      </Foot>
    </>
  );
}
