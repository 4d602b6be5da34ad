import type { Line } from '#contract/line.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { lock } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import styles from './line.module.css';

/** Whether there is money to pay before anything else about the line. */
const isPayFirst = ({ suspension, suspendsAt, barring }: Line) => suspension?.endsBy === 'payment' || suspendsAt !== null || barring !== null;

/** What can be begun about the line: a lost phone comes first; who owes money pays it before suspending. */
export function LineChoices({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  const { actions, offer } = line;
  if (actions.includes('resume')) return null;
  return (
    <>
      {actions.includes('report-lost') ? <Lost /> : null}
      {actions.includes('suspend') && !isPayFirst(line) ? (
        <section className={styles.choice}>
          <h2>{t('suspendTitle')}</h2>
          <p>{t('suspendLead', { fee: formatYuan(offer.monthlyFee), count: offer.months })}</p>
          <ButtonLink href={paths.lineOrder('suspend')} kind="outlined">
            {t('suspend')}
          </ButtonLink>
        </section>
      ) : null}
    </>
  );
}

/** What brings the line back, or keeps it: resuming stands where suspending stood (D7), or paying what is owed. */
export function LineFoot({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  if (line.actions.includes('resume')) {
    return (
      <Foot>
        <Note>{t('noSms')}</Note>
        <ButtonLink href={paths.lineOrder('resume')}>{t('resume')}</ButtonLink>
      </Foot>
    );
  }
  if (line.suspension === null && line.barring !== null) {
    return (
      <Foot>
        <ButtonLink href={paths.pay()}>{t('topUp')}</ButtonLink>
      </Foot>
    );
  }
  if (!isPayFirst(line) || line.owed === 0) return null;
  return (
    <Foot>
      <ButtonLink href={paths.pay()}>{t('pay', { owed: formatYuan(line.owed) })}</ButtonLink>
    </Foot>
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
