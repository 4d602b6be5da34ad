import type { Payment } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { check, info } from '#ui/text/icons.ts';
import { WhatFollows } from './what-follows.tsx';

/** 没有付 or 已办理过: no slip, because nothing was taken. */
export function NothingTaken({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation(['payments', 'common']);
  const { owed } = payment.standing;
  const values = { amount: formatYuan(payment.amount) };
  const isPaidAlready = payment.state === 'already-paid';
  const home = (
    <ButtonLink href={paths.home()} kind={isPaidAlready ? 'primary' : 'outlined'}>
      {t('common:home')}
    </ButtonLink>
  );
  if (isPaidAlready)
    return (
      <>
        <NoticePanel icon={check} tone="jade" title={t('alreadyPaidTitle')} rule={<p>{t('alreadyPaidLead', values)}</p>} />
        <WhatFollows standing={payment.standing} />
        <Foot>{home}</Foot>
      </>
    );
  return (
    <>
      <NoticePanel icon={info} tone="grey" title={t('notPaidTitle')} rule={<p>{t('notPaidLead', values)}</p>} />
      {owed > 0 ? <WhatFollows standing={payment.standing} /> : null}
      <Foot>
        <ButtonLink href={paths.pay()}>{owed > 0 ? t('settleNow', { amount: formatYuan(owed) }) : t('again')}</ButtonLink>
        {home}
      </Foot>
    </>
  );
}
