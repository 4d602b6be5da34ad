import { useSuspenseQuery } from '@tanstack/react-query';
import { remindersQuery } from '#data/account/reminders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import type { Reminders } from '#contract/account/reminders.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Note } from '#ui/text/text.tsx';
import { ThresholdForm } from './threshold-form.tsx';

/** What a customer does next about the monthly message, by how it stands. */
const ACT = { off: 'subscribe', begins: 'cancel', on: 'cancel' } as const;

/** The monthly message about information fees: how it stands, when the next one comes, and the way to begin or end it, which is an order like any other (S41 to S47). */
function FeeReminder({ feeReminder, feeReminderStage }: Pick<Reminders, 'feeReminder' | 'feeReminderStage'>) {
  const { t } = useTranslation('reminders');
  const format = useFormatters();
  if (feeReminder === null) return <p>{t(feeReminderStage === 'announced' ? 'feeComing' : 'feeNotOffered')}</p>;
  const { state, service, nextOn } = feeReminder;
  return (
    <>
      <p>{nextOn === null ? t('feeOff') : t('feeNext', { day: format.day(nextOn) })}</p>
      <Note>{t('feeWhat')}</Note>
      <TextLink href={paths.serviceOrder(service, ACT[state])}>{t(`fee.${ACT[state]}`)}</TextLink>
    </>
  );
}

function Content() {
  const { t } = useTranslation('reminders');
  const { data } = useSuspenseQuery(remindersQuery());
  return (
    <>
      <StaleNotice query={remindersQuery()} asOf={data.asOf} />
      <section>
        <h2>{t('balance')}</h2>
        {data.threshold === null ? <p>{t('postpaid')}</p> : <ThresholdForm threshold={data.threshold} />}
      </section>
      {data.feeReminder === null && data.feeReminderStage === 'hidden' ? null : (
        <section>
          <h2>{t('feeTitle')}</h2>
          <FeeReminder {...data} />
        </section>
      )}
      <section>
        <h2>{t('always')}</h2>
        <p>{t('alwaysWhat')}</p>
        <TextLink href={paths.messages()}>{t('toMessages')}</TextLink>
      </section>
    </>
  );
}

/** What one is told of, when, and what of it one sets oneself (S24, S28 to S31, S41 to S47). */
export function Component() {
  const { t } = useTranslation('reminders');
  return (
    <Page title={t('title')} back={paths.me()} shapes={['text', 'row', 'row', 'text', 'note', 'text']}>
      <Content />
    </Page>
  );
}
