import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { useCached } from '#data/use-cached.ts';
import { isSessionOver } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Instant } from '#lib/calendar.ts';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ToSignIn } from '#parts/trouble/to-sign-in.tsx';

/** Says the time of figures that could not be updated (D23), and takes them away where the session has ended over them: a phone may have slept. Draws nothing while they are fresh. */
export function StaleNotice<T, K extends QueryKey>({ query, asOf }: { query: UseQueryOptions<T, Error, T, K>; asOf: Instant }) {
  const { t } = useTranslation('common');
  const format = useFormatters();
  const { isRefetchError, error } = useCached(query);
  if (isSessionOver(error)) return <ToSignIn trouble={error} />;
  if (!isRefetchError) return null;
  return (
    <div role="status">
      <Message icon={clock} tone="amber">
        {t('shownAsOf', { time: format.moment(asOf) })}
      </Message>
    </div>
  );
}
