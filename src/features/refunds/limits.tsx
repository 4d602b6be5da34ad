import type { Refund } from '#contract/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Note } from '#ui/text/text.tsx';
import { Deadlines } from './deadlines.tsx';

/** How long the month's records can be looked at, and by when one had to ask (D13, S17). */
export function Limits({ refund: { month, deadlines } }: { readonly refund: Refund }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  return (
    <>
      <Note>{t('onHold', { month: format.month(month) })}</Note>
      <Deadlines deadlines={deadlines} />
    </>
  );
}
