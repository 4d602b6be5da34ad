import { useSuspenseQuery } from '@tanstack/react-query';
import type { Attention } from '#contract/home.ts';
import { homeQuery } from '#data/home.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { paths } from '#lib/paths.ts';
import { loadPresentation } from '#platform/presentation.ts';
import { isTerminal } from '#platform/terminal.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Title } from '#ui/text/text.tsx';
import { useSignOut } from '#parts/page/use-sign-out.ts';

function Content() {
  const { t } = useTranslation(['me', 'common']);
  const format = useFormatters();
  const { data } = useSuspenseQuery(homeQuery());
  const outOfService = data.attention.find((one): one is Attention & { code: 'suspended' | 'barred' } => one.code === 'suspended' || one.code === 'barred');
  return (
    <>
      <StaleNotice query={homeQuery()} asOf={data.asOf} />
      <Columns
        side={
          <section>
            <h2>{t('safety')}</h2>
            <Row href={paths.line()} label={t('line')} value={t(outOfService?.code ?? 'inService')} />
            <Row href={paths.password()} label={t('password')} />
            <Row href={paths.activity()} label={t('activity')} />
            <Row href={paths.sessions()} label={t('sessions')} />
            <Row href={paths.settings()} label={t('settings')} />
            <Row href={DIAL_HOTLINE} label={t('call')} />
          </section>
        }
      >
        <Title>{data.maskedNumber}</Title>
        <h2>{t('account')}</h2>
        {loadPresentation().mode === 'elder' ? (
          <>
            <Row href={paths.bills()} label={t('bills')} />
            <Row href={paths.services()} label={t('services')} />
            <Row href={paths.subscriptions()} label={t('subscriptions')} />
          </>
        ) : null}
        <Row href={paths.balance()} label={t('balance')} value={formatAmount(data.balance.total, format)} />
        <Row href={paths.pay()} label={t('topUp')} />
        <Row href={paths.points()} label={t('points')} value={format.count(data.points)} />
        <Row href={paths.statements()} label={t('statements')} />
        <Row href={paths.orders()} label={t('orders')} />
        <h2>{t('contact')}</h2>
        <Row href={paths.messages()} label={t('messages')} />
        <Row href={paths.reminders()} label={t('reminders')} />
        <Row href={paths.refunds()} label={t('refunds')} />
        <Row href={paths.complaints()} label={t('complaints')} />
        <Row href={paths.newSpamReport()} label={t('spam')} />
        <Row href={paths.help()} label={t('common:help')} />
      </Columns>
    </>
  );
}

/** The way out. It works whatever became of the rest. A terminal has one of its own, over every screen. */
function SignOut() {
  const { t } = useTranslation('common');
  const { leave, isLeaving } = useSignOut();
  if (isTerminal()) return null;
  return (
    <Foot>
      <Button kind="outlined" busy={isLeaving ? t('signingOut') : undefined} onClick={leave}>
        {t('signOut')}
      </Button>
    </Foot>
  );
}

/** What belongs to the customer: money, line, security, settings, and the way out. */
export function Component() {
  const { t } = useTranslation('me');
  return (
    <Page after={<SignOut />} title={t('title')} back={paths.home()} isHalf shapes={['text', 'row', 'row', 'row', 'row', 'row', 'row', 'row', 'button']}>
      <Content />
    </Page>
  );
}
