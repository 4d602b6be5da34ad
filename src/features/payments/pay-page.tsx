import { useSuspenseQuery } from '@tanstack/react-query';
import { paymentListQuery } from '#data/account/payments.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { isTerminal } from '#platform/terminal.ts';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { OwedSlip } from './owed-slip.tsx';
import { PayForm } from './pay-form.tsx';
import { RecentPayments } from './recent-payments.tsx';

/** The cashier's page is another site, and a terminal leads to none: a recharge card works here, the phone for everything else. */
function CardOnly() {
  const { t } = useTranslation('payments');
  return (
    <>
      <Note>{t('cardOnly')}</Note>
      <Foot>
        <ButtonLink href={paths.topUp()}>{t('byCard')}</ButtonLink>
      </Foot>
    </>
  );
}

function Content() {
  const { t } = useTranslation('payments');
  const { data } = useSuspenseQuery(paymentListQuery());
  const underWay = data.payments.find(({ state }) => state === 'pending');
  return (
    <>
      <StaleNotice query={paymentListQuery()} asOf={data.asOf} />
      {underWay ? (
        <Message tone="amber">
          {t('underWay', { amount: formatYuan(underWay.amount) })} <TextLink href={paths.payment(underWay.id)}>{t('seeIt')}</TextLink>
        </Message>
      ) : null}
      <OwedSlip standing={data.standing} asOf={data.asOf} />
      {isTerminal() ? <CardOnly /> : <PayForm standing={data.standing} />}
      <RecentPayments payments={data.payments} />
    </>
  );
}

/** What is owed, and the way to pay it: all of it, or another amount, by the cashier or a recharge card. */
export function Component() {
  const { t } = useTranslation('payments');
  const { data } = useCached(paymentListQuery());
  return (
    <Page title={t('title')} back={paths.home()} end={data ? <Note inline>{data.maskedNumber}</Note> : null} shapes={[['note', 'figure'], 'row', 'text', 'button']}>
      <Content />
    </Page>
  );
}
