import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useWords } from '#parts/words/use-words.ts';
import { wayOutOf } from './reasons.ts';

/** The link that settles a reason, in words; undefined where no screen can. */
export function useWayOut(): (reason: Reason) => { readonly href: string; readonly label: string } | undefined {
  const { t } = useTranslation('services');
  const words = useWords();
  return (reason) => {
    const way = wayOutOf(reason);
    if (!way) return undefined;
    return { href: way.href, label: 'see' in way ? t('see', { name: words.name(way.see) }) : t(way.label) };
  };
}
