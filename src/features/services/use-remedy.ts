import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { remedyFor, type Remedy } from '#parts/formatting/reasons.ts';
import { serviceNamedIn } from '#i18n/words/format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';

/** The catalogue says nothing of the others: what one has already is not refused here, and the line is ordered elsewhere. */
const LABEL: Partial<Record<Remedy, 'unlock' | 'resume' | 'pay'>> = { unlock: 'unlock', resume: 'resume', pay: 'pay' };

/** The link that settles a reason, in words: to the service it names, or to the screen where it is settled; undefined where no screen can. */
export function useRemedy(): (reason: Reason) => { readonly href: string; readonly label: string } | undefined {
  const { t } = useTranslation('services');
  const format = useFormatters();
  return (reason) => {
    const other = serviceNamedIn(reason);
    if (other) return { href: paths.service(other.id), label: t('see', { name: format.name(other.name) }) };
    const settled = remedyFor(reason);
    const label = settled ? LABEL[settled.remedy] : undefined;
    return settled && label ? { href: settled.href, label: t(label) } : undefined;
  };
}
