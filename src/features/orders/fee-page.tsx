import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { useParams, useSearchParams } from 'react-router';
import { OrderActionSchema, type OrderAction } from '#contract/orders.ts';
import { termsQuery } from '#data/terms.ts';
import { useCached } from '#data/use-cached.ts';
import { loadTexts } from '#i18n/index.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { retryable } from '#lib/retryable.ts';
import { later } from '#parts/page/later.tsx';
import { Page } from '#parts/page/page.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Note } from '#ui/text/text.tsx';
import { FirstConfirmation } from '#features/orders/first-confirmation/first-confirmation.tsx';
import { SecondConfirmation } from '#features/orders/second-confirmation/later.ts';

const importBoth = retryable(() => import('#features/orders/both-confirmations/both-confirmations.tsx'));
/** Of what is done about the line alone: services take a code, or another tap. */
const BothConfirmations = later(async () => ({ Part: (await Promise.all([importBoth(), loadTexts('order-password')]))[0].BothConfirmations }));

function Content({ action, service }: { readonly action: OrderAction | null; readonly service: string | null }) {
  const { data } = useSuspenseQuery(termsQuery(action, service));
  const Confirmation = data.proof === 'service-password' ? BothConfirmations : FirstConfirmation;
  return <Confirmation key={data.terms.version} offered={data} />;
}

/** What it costs and what becomes of it, before anything is ordered (S4, S48, S50, S52): the first confirmation, or both. One screen for services and the line. */
export function Component() {
  const { t } = useTranslation(['order-fee', 'order-labels', 'orders', 'common']);
  const service = useParams()['service'] ?? null;
  const [search] = useSearchParams();
  const asked = v.safeParse(v.nullable(OrderActionSchema), search.get('action'));
  const action = asked.success ? asked.output : null;
  const { data } = useCached(termsQuery(action, service));
  const isStep = data?.proof === 'sms-code' && data.reason === null && !isElder();
  // A head start, while the terms are on their way, or read.
  useState(() => (service === null ? BothConfirmations : SecondConfirmation).ahead());
  return (
    <Page
      isTask
      isHalf
      // What is done about the line is called by its act: most of it is done on this one page.
      title={service === null && action !== null ? t(`order-labels:${action}`) : t('feeTitle')}
      back={service === null ? paths.line() : paths.service(service)}
      end={isStep ? <Note inline>{t('orders:step', { step: 1 })}</Note> : null}
      shapes={['note', 'figure', 'row', 'row', 'row', 'row', 'button']}
    >
      {asked.success ? (
        <Content action={action} service={service} />
      ) : (
        <Empty action={<ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>}>{t('common:unknownAddressHelp')}</Empty>
      )}
    </Page>
  );
}
