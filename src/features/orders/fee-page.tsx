import { useSuspenseQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { useParams, useSearchParams } from 'react-router';
import { OrderActionSchema, type OrderAction } from '#contract/orders.ts';
import { termsQuery } from '#data/terms.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Note } from '#ui/text/text.tsx';
import { FirstConfirmation } from '#features/orders/first-confirmation/first-confirmation.tsx';

function Content({ action, service }: { readonly action: OrderAction | null; readonly service: string | null }) {
  const { data } = useSuspenseQuery(termsQuery(action, service));
  return <FirstConfirmation key={data.terms.version} offered={data} />;
}

/** The first confirmation: what it costs and what becomes of it, before anything is ordered (S4, S48, S50, S52). One screen for services and the line. */
export function Component() {
  const { t } = useTranslation(['order-fee', 'orders', 'common']);
  const service = useParams()['service'] ?? null;
  const [search] = useSearchParams();
  const action = v.safeParse(v.nullable(OrderActionSchema), search.get('action'));
  return (
    <Page
      isTask
      title={t('feeTitle')}
      back={service === null ? paths.line() : paths.service(service)}
      end={action.success && action.output !== 'cancel' && action.output !== 'keep' && !isElder() ? <Note inline>{t('orders:step', { step: 1 })}</Note> : null}
      shapes={['note', 'figure', 'row', 'row', 'row', 'row', 'button']}
    >
      {action.success ? (
        <Content action={action.output} service={service} />
      ) : (
        <Empty action={<ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>}>{t('common:unknownAddressHelp')}</Empty>
      )}
    </Page>
  );
}
