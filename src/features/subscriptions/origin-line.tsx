import type { Origin } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { stop } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Dial } from '#parts/formatting/dial.tsx';

const BY = { hall: 'byHall', sms: 'bySms', web: 'byWeb', hotline: 'byHotline' } as const;

/** When and by which channel something was ordered; null where nobody's confirmation is on record. */
export function useFormatOrigin(): (origin: Origin) => string | null {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  return ({ consent, channel, at }) => {
    if (consent === 'none' || channel === null) return null;
    return t(consent === 'expired' ? 'originGone' : 'origin', { day: format.dayOfYear(at), channel: t(BY[channel]) });
  };
}

/** Where nobody's confirmation is on record, that is said plainly. */
export function NoConsent({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation('subscriptions');
  if (origin.consent !== 'none') return null;
  return (
    <Message tone="red" icon={stop}>
      <Dial>{t('noConsent')}</Dial>
    </Message>
  );
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
