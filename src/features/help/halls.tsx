import { useSuspenseQuery } from '@tanstack/react-query';
import type { Hall } from '#contract/care/halls.ts';
import { hallsQuery } from '#data/care/halls.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { down } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import type { HelpEntry } from './entry.ts';
import { EntryLine } from './entry-line.tsx';
import styles from './help.module.css';

/** Halls as entries of help: where, and when they are open; found in either language. */
export function useHallEntries(): (halls: readonly Hall[]) => HelpEntry[] {
  const { t } = useTranslation('help');
  const format = useFormatters();
  return (halls) =>
    halls.map(({ id, city, name, address, openDays, opensAt, closesAt, keywords }) => ({
      id,
      title: format.name(name),
      lines: [format.name(address), t(openDays, { from: opensAt, to: closesAt })],
      words: [t('parts.halls'), ...[city, name, address].flatMap((text) => [text['zh-CN'], text.en]), ...keywords].join(' '),
      isOpen: true,
    }));
}

/** Every hall, by city: the first, which is the customer's own, unfolded. */
export function Halls() {
  const { t } = useTranslation('help');
  const format = useFormatters();
  const { data } = useSuspenseQuery(hallsQuery());
  const entriesOf = useHallEntries();
  const cities = [...new Set(data.halls.map(({ city }) => format.name(city)))];
  return (
    <>
      <StaleNotice query={hallsQuery()} asOf={data.asOf} />
      <Note>
        <Dial>{t('hallsLead')}</Dial>
      </Note>
      {cities.map((city, at) => (
        <details key={city} className={styles.city} open={at === 0}>
          <summary>
            <h3>{city}</h3>
            <Icon path={down} small tone="grey" />
          </summary>
          <ul>
            {entriesOf(data.halls.filter((hall) => format.name(hall.city) === city)).map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
