import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComplaintList } from '#contract/care/complaints.ts';
import { complaintListQuery } from '#data/care/complaints.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { SectionGrid } from '#ui/layout/section-grid.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Mark } from '#ui/text/tag.tsx';
import { Note } from '#ui/text/text.tsx';
import { STATE_LOOK } from './format-complaint.ts';

/** Some of them under their heading; nothing where there are none. */
function Listed({ title, complaints }: { readonly title: string; readonly complaints: ComplaintList['complaints'] }) {
  const { t } = useTranslation('complaints');
  const format = useFormatters();
  if (complaints.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {complaints.map(({ id, kind, subject, state, createdAt, firstReplyDueAt, isLate }) => (
          <li key={id}>
            <Row
              href={paths.complaint(id)}
              label={t('named', { kind: t(kind), subject: t(`subject.${subject}`) })}
              value={state === 'waiting' && isLate ? <Mark tone="red">{t('stateLate')}</Mark> : t(STATE_LOOK[state].text)}
              note={state === 'waiting' ? t(isLate ? 'late' : 'replyBy', { time: format.moment(firstReplyDueAt) }) : t('madeAt', { time: format.moment(createdAt) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content() {
  const { t } = useTranslation('complaints');
  const { data } = useSuspenseQuery(complaintListQuery());
  return (
    <>
      <StaleNotice query={complaintListQuery()} asOf={data.asOf} />
      <Note>{t('promise')}</Note>
      {data.complaints.length === 0 ? <p>{t('none')}</p> : null}
      <SectionGrid>
        <Listed title={t('open')} complaints={data.complaints.filter(({ state }) => state !== 'closed')} />
        <Listed title={t('closed')} complaints={data.complaints.filter(({ state }) => state === 'closed')} />
      </SectionGrid>
      <Foot>
        <ButtonLink href={paths.newComplaint()}>{t('write')}</ButtonLink>
      </Foot>
    </>
  );
}

/** Complaints and suggestions with how each stands (S58 to S62). */
export function Component() {
  const { t } = useTranslation('complaints');
  return (
    <Page title={t('title')} back={paths.me()} shapes={['note', 'item', 'item', 'button']}>
      <Content />
    </Page>
  );
}
