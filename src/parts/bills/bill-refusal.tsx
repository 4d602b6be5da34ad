import { useTranslation } from '#i18n/use-translation.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { paths } from '#lib/paths.ts';
import type { Refuse } from '#parts/page/query-boundary.tsx';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';

/** What still works for a customer without bills (S37). */
function NotOffered({ trouble, retry }: { readonly trouble: Trouble; readonly retry: () => void }) {
  const { t } = useTranslation('bills');
  const body = (
    <>
      <Row href={paths.statements()} label={t('statements')} />
      <Row href={paths.unbilled()} label={t('soFar')} />
      <Row href={paths.balance()} label={t('balance')} />
    </>
  );
  return <TroubleView trouble={trouble} onRetry={retry} parts={[{ title: t('worksNow'), body }]} />;
}

/** A month that is not there: all bills are one tap away. */
function WrongMonth({ trouble, retry }: { readonly trouble: Trouble; readonly retry: () => void }) {
  const { t } = useTranslation('bills');
  const isCurrent = isProblem(trouble, 'month-not-closed');
  return (
    <TroubleView trouble={trouble} onRetry={retry} action={<ButtonLink href={isCurrent ? paths.unbilled() : paths.bills()}>{t(isCurrent ? 'soFar' : 'allBills')}</ButtonLink>} />
  );
}

/** Refusals the bill screens answer themselves: who may not see bills, and months outside the window (S35). */
export const refuseBill: Refuse = (trouble, retry) => {
  if (isProblem(trouble, 'bill-not-offered')) return <NotOffered trouble={trouble} retry={retry} />;
  if (isProblem(trouble, 'month-unknown', 'month-not-closed', 'month-out-of-window')) return <WrongMonth trouble={trouble} retry={retry} />;
  return null;
};
