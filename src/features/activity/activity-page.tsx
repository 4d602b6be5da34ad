import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Activity } from '#contract/activity.ts';
import { activityQuery } from '#data/account/activity.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { clockOf, dayOf, millisOf, type Day } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { LinkButton } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Notice } from '#ui/notices/message.tsx';

/** Entries shown at first, and with each press on 更多. */
const AT_A_TIME = 15;

/** Where an entry is found again; undefined where it is told here alone. */
function placeOf({ kind, id }: Activity): string | undefined {
  if (id === null) return kind === 'sign-in' ? paths.sessions() : undefined;
  if (kind === 'top-up') return paths.topUpSlip(id);
  return kind === 'order' ? paths.order(id) : kind === 'payment' ? paths.payment(id) : kind === 'refund' ? paths.refund(id) : paths.complaint(id);
}

function Entry({ entry }: { readonly entry: Activity }) {
  const { t } = useTranslation('activity');
  const format = useFormatters();
  const { kind, name, channel, device, at } = entry;
  const how = device === null ? t(`channel.${channel}`) : t('onDevice', { platform: t(`platform.${device.platform}`) });
  return (
    <Row
      href={placeOf(entry)}
      label={name === null ? t(`kind.${kind}`) : t(kind === 'refund' ? 'askedBack' : 'ordered', { name: format.name(name) })}
      value={clockOf(at)}
      note={how}
    />
  );
}

function Content() {
  const { t } = useTranslation('activity');
  const format = useFormatters();
  const { data } = useSuspenseQuery(activityQuery());
  const [shown, setShown] = useState(AT_A_TIME);
  const days = new Map<Day, Activity[]>();
  for (const entry of data.activity.slice(0, shown)) {
    const day = dayOf(millisOf(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const left = data.activity.length - shown;
  return (
    <>
      <StaleNotice query={activityQuery()} asOf={data.asOf} />
      <Notice tone="grey" action={{ href: paths.sessions(), label: t('toSessions') }}>
        {t('lead')}
      </Notice>
      {[...days].map(([day, entries]) => (
        <section key={day}>
          <h2>{format.dayOfYear(day)}</h2>
          <ul>
            {entries.map((entry, index) => (
              <li key={index}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 ? <LinkButton onClick={() => setShown(shown + AT_A_TIME)}>{t('more', { count: left })}</LinkButton> : null}
    </>
  );
}

/** What was done with the number, when and by which channel: whoever finds something strange signs that device out. */
export function Component() {
  const { t } = useTranslation('activity');
  return (
    <Page title={t('title')} back={paths.me()} shapes={['text', 'row', 'row', 'row', 'row', 'row', 'row']}>
      <Content />
    </Page>
  );
}
