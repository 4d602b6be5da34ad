import { useTranslation } from '#i18n/use-translation.ts';
import type { Day } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TabsIfSignedIn } from '#parts/page/tabs-if-signed-in.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { ScreenOnly } from '#ui/layout/screen-only.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import styles from './agreement.module.css';

/** The version customers enter, and its first day (S1). */
const VERSION = '2007-1';
const FIRST_DAY = '2007-02-01' as Day; // a day as it is written

/** What each side owes, what holds for both alike, and what it all rests on: three texts and nothing more (S2). */
const OURS = ['prices', 'refund', 'reminder', 'consent', 'answer', 'secrecy'] as const;
const YOURS = ['identity', 'payment', 'secrets', 'fairUse'] as const;
const BOTH = ['liability', 'change', 'end'] as const;
const LAWS = ['contract', 'telecommunications', 'standard'] as const;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The agreement that customers enter, in short, for anybody: its version, its first day, both sides' duties. */
export function Component() {
  const { t } = useTranslation(['agreement', 'common']);
  const format = useFormatters();
  return (
    <Screen
      bar={<Bar title={t('title')} back={{ href: paths.help(), label: t('common:back') }} />}
      tabs={<TabsIfSignedIn />}
      after={
        <Foot>
          <Button kind="outlined" onClick={() => print()}>
            {t('print')}
          </Button>
        </Foot>
      }
    >
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <Slip
        label={t('title')}
        stamp={<Stamp state={t('inForceStamp')} closed tone="jade" above={FIRST_DAY.slice(0, 4)} below={format.shortDay(FIRST_DAY)} />}
        head={
          <>
            <Note>{t('version', { version: VERSION })}</Note>
            <Title>{t('lead')}</Title>
            <p>{t('inForce', { day: format.dayOfYear(FIRST_DAY) })}</p>
          </>
        }
      >
        <Tear />
        <Lines title={t('ourSide')} lines={OURS.map((one) => t(`ours.${one}`))} />
        <Lines title={t('yourSide')} lines={YOURS.map((one) => t(`yours.${one}`))} />
        <Lines title={t('bothSides')} lines={BOTH.map((one) => t(`both.${one}`))} />
        <Tear />
        <Lines title={t('basis')} lines={LAWS.map((one) => t(`laws.${one}`))} />
        <Note>{t('summary')}</Note>
      </Slip>
      <ScreenOnly>
        <Row href={paths.commitments()} label={t('commitments')} />
        <Row href={paths.help('halls')} label={t('halls')} />
      </ScreenOnly>
    </Screen>
  );
}
