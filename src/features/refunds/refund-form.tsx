import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { RefundReasonSchema, type RefundReason, type RefundSubject } from '#contract/care/refunds.ts';
import { refundSubjectQuery, useCreateRefund } from '#data/care/refunds.ts';
import { isProblem } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { monthOf, millisOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useGoOn } from '#parts/forms/use-go-on.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { RadioGroup } from '#ui/controls/choices.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { Deadlines } from './deadlines.tsx';
import styles from './refund-form.module.css';

const FORM = 'refund';

/** The charge, and which of the four it is. What the operator finds is its own; the answer stands on the next screen. */
export function RefundForm({ subject }: { readonly subject: RefundSubject }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  const goOn = useGoOn();
  const client = useQueryClient();
  const [reason, setReason] = useState<RefundReason | ''>('');
  const [isMissing, setIsMissing] = useState(false);
  const { submit, isSending, trouble, isUnknown } = useCreateRefund();
  const { month, key, name, charged, provider, refund, asOf, deadlines } = subject;
  const isBilled = month !== monthOf(millisOf(asOf));
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsMissing(reason === '');
    if (reason === '') return;
    // Asked before, elsewhere: what came of it takes the form's place.
    const answer = await submit({ body: { month, key, reason } }, (met) => {
      if (isProblem(met, 'refund-asked-before')) void client.invalidateQueries(refundSubjectQuery(month, key));
    });
    if (answer !== null) await goOn(paths.refund(answer.id));
  };
  const charge = (
    <Row
      strong
      label={t('charge', { name: format.name(name), month: format.month(month) })}
      value={formatAmount(charged, format)}
      note={provider === null ? undefined : t('provider', { name: format.name(provider) })}
    />
  );
  if (refund !== null)
    return (
      <>
        <Columns side={<p>{t('askedBefore')}</p>}>{charge}</Columns>
        <Foot>
          <ButtonLink href={paths.refund(refund)}>{t('seeIt')}</ButtonLink>
        </Foot>
      </>
    );
  return (
    <>
      <Columns
        side={
          <div className={styles.notes}>
            <Note>{t(isBilled ? 'promise' : 'notYetCollected')}</Note>
            <Deadlines deadlines={deadlines} />
            {isBilled ? <TextLink href={paths.newComplaint({ type: 'bill-item', month, key })}>{t('noneOfThem')}</TextLink> : null}
          </div>
        }
      >
        <form id={FORM} noValidate onSubmit={(event) => void onSubmit(event)} aria-label={t('ask')}>
          <FormTrouble trouble={isSending ? null : trouble} />
          {isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
          {isMissing && reason === '' ? (
            <div role="alert">
              <Message tone="red">{t('choose')}</Message>
            </div>
          ) : null}
          {charge}
          <RadioGroup
            legend={t('whatIsWrong')}
            name="reason"
            value={reason}
            onChange={setReason}
            options={RefundReasonSchema.options.map((value) => ({ value, label: t(`reason.${value}`), hint: t(`reasonHint.${value}`) }))}
          />
        </form>
      </Columns>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('checking') : undefined}>
          {t('check')}
        </Button>
      </Foot>
    </>
  );
}
