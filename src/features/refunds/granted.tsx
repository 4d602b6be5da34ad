import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Payout, Refund } from '#contract/care/refunds.ts';
import { refundQuery, usePayRefund } from '#data/care/refunds.ts';
import { isProblem } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Checkbox } from '#ui/controls/checkbox.tsx';
import { RadioGroup } from '#ui/controls/choices.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { RefundSlip } from './refund-slip.tsx';

/** How it is to be paid: the account first, cash only for whoever insists, and then for the first part alone (S19 to S22). */
export function Granted({ refund }: { readonly refund: Refund }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  const { id, payouts, overcharge, doubled, total } = refund;
  const [to, setTo] = useState<Payout>(payouts[0] ?? 'account');
  const [insists, setInsists] = useState(false);
  const client = useQueryClient();
  const { submit, isSending, trouble, isUnknown } = usePayRefund();
  // Paid meanwhile, elsewhere: how takes the choice's place.
  const pay = () =>
    void submit({ params: { refund: id }, body: { to, insistsOnCash: insists } }, (met) => {
      if (isProblem(met, 'refund-not-payable')) void client.invalidateQueries(refundQuery(id));
    });
  const amount = formatYuan(insists ? fen(total - overcharge) : total);
  return (
    <>
      <Columns
        side={
          <>
            <FormTrouble trouble={isSending ? null : trouble} />
            {isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
            <RadioGroup
              legend={t('how')}
              name="payout"
              value={to}
              onChange={setTo}
              options={payouts.map((value) => ({ value, label: t(`payout.${value}`), hint: t(`payoutHint.${value}`) }))}
            />
            <Checkbox label={t('insist')} checked={insists} onChange={(event) => setInsists(event.currentTarget.checked)} />
            {insists ? <Note>{t('insistHint', { cash: formatYuan(overcharge), rest: formatYuan(doubled) })}</Note> : null}
            <Note>{t('onHold', { month: format.month(refund.month) })}</Note>
          </>
        }
      >
        <RefundSlip refund={refund} />
      </Columns>
      <Foot>
        <Button busy={isSending ? t('paying') : undefined} onClick={pay}>
          {t(`pay.${to}`, { amount })}
        </Button>
      </Foot>
    </>
  );
}
