import type { Refund } from '#contract/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf, millisOf, monthOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { formatDecision, formatState, STATE_LOOK } from './format-refund.ts';

/** The decision as a slip: the sum in its two parts, what was charged against what was due, and the clause. */
export function RefundSlip({ refund }: { readonly refund: Refund }) {
  const { t } = useTranslation(['refunds', 'common']);
  const format = useFormatters();
  const { number, month, name, charged, due, provider, state, total, overcharge, doubled, secondPart, found, exclusion, maskedNumber, createdAt, decidedAt, asOf, payout } = refund;
  const look = STATE_LOOK[state];
  const when = payout?.at ?? decidedAt ?? createdAt;
  const ofMonth = { month: format.month(month) };
  const charge = t('charge', { name: format.name(name), month: format.monthOfYear(month) });
  const isBilled = month !== monthOf(millisOf(asOf));
  return (
    <Slip
      label={t('title')}
      stamp={<Stamp state={formatState(refund, t)} closed={look.closed} tone={look.tone} above={format.shortDay(when)} below={clockOf(when)} />}
      head={
        <>
          <Note>{t('slip', { number })}</Note>
          {total > 0 ? <Figure amount={formatYuan(total)} unit={t('common:yuan')} /> : <Title>{charge}</Title>}
          <p role="status">{formatDecision(refund, t, format)}</p>
        </>
      }
    >
      {total > 0 ? (
        <>
          <Tear />
          <Row label={t('overcharge')} value={formatAmount(overcharge, format)} />
          <Row label={t(secondPart)} value={formatAmount(doubled, format)} />
        </>
      ) : null}
      <Tear />
      {total > 0 ? <Note>{charge}</Note> : null}
      <Row
        label={t(state === 'corrected' ? 'toBeCharged' : 'charged')}
        value={formatAmount(charged, format)}
        note={provider === null ? undefined : t('provider', { name: format.name(provider) })}
      />
      <Row label={t('due')} value={formatAmount(due, format)} />
      <Row label={t('number')} value={maskedNumber} />
      {exclusion === null || total > 0 ? found && <Note>{t(`clauseOf.${found}`)}</Note> : <Note>{t(`exclusionOf.${exclusion}`)}</Note>}
      {isBilled ? (
        <>
          <p>
            <TextLink href={paths.bill(month)}>{t('seeBill', ofMonth)}</TextLink>
          </p>
          <p>
            <TextLink href={paths.statement(month)}>{t('seeStatement', ofMonth)}</TextLink>
          </p>
        </>
      ) : null}
    </Slip>
  );
}
