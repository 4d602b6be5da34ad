import { RESUMED_WITHIN_MINUTES } from '#contract/line.ts';
import type { AccountStanding } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { Lead, Note } from '#ui/text/text.tsx';

/** How the account stands before a card: what is owed and what paying it brings, and the balance. */
export function AccountNow({ standing: { owed, balance, suspension } }: { readonly standing: AccountStanding }) {
  const { t } = useTranslation('top-ups');
  const values = { owed: formatYuan(owed) };
  return (
    <>
      {owed > 0 ? <Lead tone="red">{suspension ? t('owesSuspended', { ...values, count: RESUMED_WITHIN_MINUTES }) : t('owes', values)}</Lead> : null}
      <Note>{t('has', { balance: formatYuan(balance) })}</Note>
    </>
  );
}
