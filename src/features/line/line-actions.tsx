import type { Line } from '#contract/line.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { lock } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import styles from './line.module.css';

/** Resuming stands where suspending stood (D7); a lost phone comes first. */
export function LineActions({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  const may = (action: Line['actions'][number]) => line.actions.includes(action);
  if (may('resume')) {
    return (
      <Foot>
        <Note>{t('noSms')}</Note>
        <ButtonLink href={paths.lineOrder('resume')}>{t('resume')}</ButtonLink>
      </Foot>
    );
  }
  if (line.suspension?.endsBy === 'payment' || line.suspendsAt !== null) {
    return (
      <>
        {may('report-lost') ? <Lost /> : null}
        {line.owed > 0 ? (
          <Foot>
            <ButtonLink href={paths.pay()}>{t('pay', { owed: formatYuan(line.owed) })}</ButtonLink>
          </Foot>
        ) : null}
      </>
    );
  }
  if (!may('suspend')) return null;
  return (
    <>
      <Lost />
      <section className={styles.choice}>
        <h2>{t('suspendTitle')}</h2>
        <p>{t('suspendLead', { fee: formatYuan(line.offer.monthlyFee), count: line.offer.months })}</p>
        <ButtonLink href={paths.lineOrder('suspend')} kind="outlined">
          {t('suspend')}
        </ButtonLink>
      </section>
    </>
  );
}

/** Two taps from the first screen: nobody who has lost a phone has time to read. */
function Lost() {
  const { t } = useTranslation('line');
  return (
    <section className={styles.choice}>
      <h2>{t('lostTitle')}</h2>
      <p>{t('lostLead')}</p>
      <ButtonLink kind="warning" icon={lock} href={paths.lineOrder('report-lost')}>
        {t('reportLost')}
      </ButtonLink>
    </section>
  );
}
