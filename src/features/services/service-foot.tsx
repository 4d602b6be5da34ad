import type { ReactNode } from 'react';
import type { Reason } from '#contract/offers.ts';
import type { Service } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { toneOf } from '#parts/formatting/reasons.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { useRemedy } from './use-remedy.ts';

type Action = Service['actions'][number];

/** The action in words, with its price where it begins to cost something. */
function useActionLabel({ fee, trialDays, forCustomer }: Service): (action: Action) => string {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const amount = formatYuan(fee.amount);
  return (action) => {
    if (action === 'subscribe' && forCustomer?.trialAvailable && trialDays !== null) return t('tryIt', { days: format.count(trialDays) });
    if (action === 'subscribe') return fee.amount === 0 ? t('subscribeFree') : t('subscribe', { amount });
    return action === 'change' || action === 'purchase' ? t(action, { amount }) : t(action);
  };
}

/** Why nobody can order it today, for who is not signed in; null where anybody could. */
function notSold({ sale, soldFrom, tariff }: Service): Reason | null {
  if (sale === 'not-yet') return { code: 'not-yet-sold', from: soldFrom };
  return sale === 'ended' && tariff.until !== null ? { code: 'no-longer-sold', until: tariff.until } : null;
}

/** The reason in the place of the button, and the way to settle it. */
function Refused({ reason }: { readonly reason: Reason }) {
  const formatReason = useFormatReason();
  const way = useRemedy()(reason);
  return (
    <Foot>
      <Message tone={toneOf(reason)}>{formatReason(reason)}</Message>
      {way ? <ButtonLink href={way.href}>{way.label}</ButtonLink> : null}
    </Foot>
  );
}

/** What can be begun here: leaving is as near as joining, and never the louder of two. */
export function ServiceFoot({ service }: { readonly service: Service }): ReactNode {
  const { t } = useTranslation('services');
  const actionLabel = useActionLabel(service);
  const { id, forCustomer, followedBy, actions } = service;
  const reason = forCustomer ? forCustomer.reason : notSold(service);
  if (reason) return <Refused reason={reason} />;
  if (!forCustomer) {
    return (
      <Foot>
        <ButtonLink href={paths.signIn(paths.service(id))}>{t('signInToOrder')}</ButtonLink>
      </Foot>
    );
  }
  if (actions.length === 0 && followedBy === null) return null;
  return (
    <Foot>
      {followedBy === null ? null : (
        <ButtonLink href={paths.serviceOrder(followedBy.id, 'cancel')} kind="outlined">
          {t('stay')}
        </ButtonLink>
      )}
      {actions.map((action) => (
        <ButtonLink key={action} href={paths.serviceOrder(id, action)} kind={action === 'cancel' ? 'outlined' : 'primary'}>
          {actionLabel(action)}
        </ButtonLink>
      ))}
    </Foot>
  );
}
