import type { ComplaintEvent } from '#contract/care/complaints.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Note } from '#ui/text/text.tsx';
import styles from './complaints.module.css';

function Step({ event }: { readonly event: ComplaintEvent }) {
  const { t } = useTranslation('complaints');
  const format = useFormatters();
  return (
    <li className={styles.step}>
      <p>
        <b>{t(`event.${event.kind}`)}</b> <Note inline>{formatMomentOfYear(event.at, format)}</Note>
      </p>
      {'text' in event ? <p>{format.name(event.text)}</p> : null}
      {'words' in event && event.words !== null ? <p>{event.words}</p> : null}
    </li>
  );
}

/** What has happened, oldest first; a promise that was broken stands there too. */
export function Course({ events }: { readonly events: readonly ComplaintEvent[] }) {
  const { t } = useTranslation('complaints');
  return (
    <section>
      <h2>{t('soFar')}</h2>
      <ol className={styles.course}>
        {events.map((event, index) => (
          <Step key={index} event={event} />
        ))}
      </ol>
    </section>
  );
}
