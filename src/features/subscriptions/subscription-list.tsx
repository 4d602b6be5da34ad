import type { SubscribedService } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { Notes } from './notes.tsx';
import { NoConsent, SlipLink } from './origin-line.tsx';
import { placeOf } from './show-item.ts';
import styles from './subscriptions.module.css';

const NAMED = { cancel: 'cancelNamed', keep: 'keepNamed', continue: 'continueNamed' } as const;

/** How it stands, where that is not simply running. */
function useStateText(): (subscription: SubscribedService) => string | null {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  return ({ state, since, lastDay, nextCharge, fee }) => {
    const last = lastDay === null ? '' : format.day(lastDay);
    if (state === 'pending') return t('pending', { day: format.dayOfYear(since) });
    if (state === 'trial') return t('trialTo', { day: last });
    if (state === 'ending') return t('ending', { day: last });
    if (nextCharge === null) return fee.amount === 0 ? null : t('nextNever');
    return t('next', { day: format.day(nextCharge.on), amount: formatYuan(nextCharge.amount) });
  };
}

/** What can be done with it, one tap away: leaving it, and taking that back, above all (D10). */
function Actions({ subscription }: { readonly subscription: SubscribedService }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const name = format.name(subscription.name);
  return (
    <p className={styles.actions}>
      {subscription.actions.map((action) => (
        <TextLink key={action} href={paths.serviceOrder(subscription.service, action)} aria-label={t(NAMED[action], { name })}>
          {t(action)}
        </TextLink>
      ))}
      {subscription.hasTiers && subscription.state === 'active' ? (
        <TextLink href={paths.service(subscription.service)} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </TextLink>
      ) : null}
      <SlipLink origin={subscription.origin} name={name} />
    </p>
  );
}

function Item({ subscription }: { readonly subscription: SubscribedService }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const stateText = useStateText();
  const { fee, provider, origin } = subscription;
  return (
    <li id={placeOf(subscription.service)} tabIndex={-1} className={styles.item}>
      <Row
        label={format.name(subscription.name)}
        value={fee.amount === 0 ? t('free') : t('perMonth', { fee: formatYuan(fee.amount) })}
        note={<Notes provider={provider} about={stateText(subscription)} origin={origin} />}
      />
      <NoConsent origin={origin} />
      <Actions subscription={subscription} />
    </li>
  );
}

/** Services of one kind of standing, each with the way out beside it. Draws nothing without any. */
export function SubscriptionList({ title, lead, services }: { readonly title: string; readonly lead?: string; readonly services: readonly SubscribedService[] }) {
  if (services.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead ? <Note>{lead}</Note> : null}
      <ul>
        {services.map((one) => (
          <Item key={one.service} subscription={one} />
        ))}
      </ul>
    </section>
  );
}
