import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Complaint } from '#contract/care/complaints.ts';
import { complaintQuery } from '#data/care/complaints.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { Answer } from './answer.tsx';
import { Course } from './course.tsx';
import { STATE_LOOK } from './format-complaint.ts';

/** What happens next, and by when. */
function useNext(): (complaint: Complaint) => string {
  const { t } = useTranslation('complaints');
  const format = useFormatters();
  return ({ state, isLate, nextReplyBy, firstReplyDueAt, events }) => {
    if (state === 'closed') return t('closedLead');
    if (state === 'answered') return t('yourTurn');
    const hasReply = events.some(({ kind }) => kind === 'progress' || kind === 'proposal');
    if (!hasReply) return t(isLate ? 'lateLead' : 'firstReplyBy', { time: format.moment(firstReplyDueAt) });
    return nextReplyBy === null ? t('working') : t('nextBy', { time: format.moment(nextReplyBy) });
  };
}

function ComplaintSlip({ complaint }: { readonly complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const format = useFormatters();
  const next = useNext();
  const { number, kind, subject, state, createdAt, concern, maskedNumber, isLate, text } = complaint;
  const look = STATE_LOOK[state];
  return (
    <Slip
      label={t(kind)}
      stamp={
        <Stamp state={t(look.text)} closed={look.closed} tone={isLate && state === 'waiting' ? 'red' : look.tone} above={format.shortDay(createdAt)} below={clockOf(createdAt)} />
      }
      head={
        <>
          <Note>{t('slip', { number })}</Note>
          <Title>{t('named', { kind: t(kind), subject: t(`subject.${subject}`) })}</Title>
          <p role="status">{next(complaint)}</p>
        </>
      }
    >
      <Tear />
      {concern ? <Row label={format.name(concern.name)} value={concern.amount === null ? null : formatAmount(concern.amount, format)} /> : null}
      <Row label={t('number')} value={maskedNumber} />
      <Note>{t('written')}</Note>
      <p>{text}</p>
    </Slip>
  );
}

function Content({ id }: { readonly id: string }) {
  const { t } = useTranslation('complaints');
  const { data } = useSuspenseQuery(complaintQuery(id));
  return (
    <>
      <StaleNotice query={complaintQuery(id)} asOf={data.asOf} />
      {data.isLate ? (
        <Message tone="red">
          <Dial>{t('lateSorry')}</Dial>
        </Message>
      ) : null}
      <Columns side={<Course events={data.events} />}>
        <ComplaintSlip complaint={data} />
      </Columns>
      {data.state === 'closed' ? (
        <Foot>
          <ButtonLink href={paths.complaints()} kind="outlined">
            {t('all')}
          </ButtonLink>
        </Foot>
      ) : (
        <Answer key={data.events.length} complaint={data} />
      )}
    </>
  );
}

/** One complaint or suggestion: what was promised, how far it is, and what the customer decides (S58 to S61). */
export function Component() {
  const { t } = useTranslation('complaints');
  const id = useParams()['complaint'] ?? '';
  return (
    <Page title={t('course')} back={paths.complaints()} isHalf shapes={['figure', 'row', 'row', 'text', 'item', 'item', 'button']}>
      <Content id={id} />
    </Page>
  );
}
