import type { Origin } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useWords } from '#parts/use-words.ts';
import { TextLink } from '#ui/button.tsx';
import { stop } from '#ui/icons.ts';
import { Say } from '#ui/say.tsx';
import { Quiet } from '#ui/words.tsx';

const BY = { hall: 'byHall', sms: 'bySms', web: 'byWeb', hotline: 'byHotline' } as const;

/** Where it comes from; where nobody's confirmation is on record, that is said plainly. */
export function OriginLine({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  if (origin.consent === 'none' || origin.channel === null) {
    return (
      <Say tone="red" icon={stop}>
        {t('noConsent')}
      </Say>
    );
  }
  const line = t('origin', { time: words.dayOfYear(origin.at), channel: t(BY[origin.channel]) });
  return <Quiet>{origin.consent === 'expired' ? `${line} · ${t('slipGone')}` : line}</Quiet>;
}

/** The way to the slip that shows both confirmations; none where it is not kept any more. */
export function SlipLink({ origin, name }: { readonly origin: Origin; readonly name: string }) {
  const { t } = useTranslation('subscriptions');
  if (origin.order === null) return null;
  return (
    <TextLink href={paths.order(origin.order)} aria-label={t('slipNamed', { name })}>
      {t('slip')}
    </TextLink>
  );
}
