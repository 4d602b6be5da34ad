import type { SubscribedService } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Explain } from '#ui/figures/explain.tsx';
import type { Fact } from '#ui/figures/facts.tsx';
import { NoConsent, SlipLink, useFormatOrigin } from './origin-line.tsx';
import { placeOf } from './show-item.ts';
import styles from './subscriptions.module.css';

type Action = SubscribedService['actions'][number];
const NAMED = { cancel: 'cancelNamed', keep: 'keepNamed', continue: 'continueNamed' } as const satisfies Record<Action, string>;
/** What stands beside the price; going on after a trial costs money and is never pressed upon anybody. */
const isBesidePrice = (action: Action) => action !== 'continue';

function ActionLink({ subscription: { service, name }, action }: { readonly subscription: SubscribedService; readonly action: Action }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  return (
    <TextLink href={paths.serviceOrder(service, action)} aria-label={t(NAMED[action], { name: format.name(name) })}>
      {t(action)}
    </TextLink>
  );
}

/** What takes its place is given up on its own page: then this one goes on. */
function StayLink({ subscription: { name, followedBy } }: { readonly subscription: SubscribedService }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  if (followedBy === null) return null;
  return (
    <TextLink href={paths.serviceOrder(followedBy.id, 'cancel')} aria-label={t('stayNamed', { name: format.name(name) })}>
      {t('stay')}
    </TextLink>
  );
}

/** How it stands, where that is not simply running. */
function useStateText(): (subscription: SubscribedService) => string | null {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  return ({ state, since, lastDay, followedBy, nextCharge, fee }) => {
    const last = lastDay === null ? '' : format.day(lastDay);
    if (state === 'pending') return t('pending', { day: format.dayOfYear(since) });
    if (state === 'trial') return t('trialTo', { day: last });
    if (followedBy !== null) return t('followed', { last, day: format.day(followedBy.from), name: format.name(followedBy.name) });
    if (state === 'ending') return t('ending', { day: last });
    return nextCharge === null && fee.amount > 0 ? t('nextNever') : null;
  };
}

/** What an opened service says: what it costs and when next, and by whose word it is there. */
function useFacts(): (subscription: SubscribedService) => Fact[] {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const formatOrigin = useFormatOrigin();
  return ({ provider, fee, nextCharge, origin, keyword }) => {
    const from = formatOrigin(origin);
    return [
      ...(provider ? [{ term: t('collectedTerm'), value: format.name(provider.name) }] : []),
      { term: t('price'), value: fee.amount === 0 ? t('free') : t('perMonth', { fee: formatYuan(fee.amount) }) },
      ...(nextCharge ? [{ term: t('nextTerm'), value: t('next', { day: format.day(nextCharge.on), amount: formatYuan(nextCharge.amount) }) }] : []),
      ...(from ? [{ term: t('originTerm'), value: from }] : []),
      { term: t('bySmsTerm'), value: t('bySmsHow', { keyword }) },
    ];
  };
}

function Item({ subscription }: { readonly subscription: SubscribedService }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const stateText = useStateText();
  const facts = useFacts();
  const { fee, provider, origin, actions, hasTiers, state, service } = subscription;
  const name = format.name(subscription.name);
  const inside = actions.filter((action) => !isBesidePrice(action));
  const links = (
    <>
      {inside.map((action) => (
        <ActionLink key={action} subscription={subscription} action={action} />
      ))}
      {hasTiers && (state === 'active' || state === 'pending') ? (
        <TextLink href={paths.service(service)} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </TextLink>
      ) : null}
      <SlipLink origin={origin} name={name} />
    </>
  );
  return (
    <li id={placeOf(service)} tabIndex={-1} className={styles.item}>
      <NoConsent origin={origin} />
      <div className={styles.line}>
        <Explain
          label={name}
          value={fee.amount === 0 || state === 'trial' ? t('free') : formatAmount(fee.amount, format)}
          state={stateText(subscription)}
          note={provider && t('collected', { name: format.name(provider.name) })}
          facts={facts(subscription)}
          links={inside.length > 0 || hasTiers || origin.order !== null ? links : null}
        />
        <p className={styles.acts}>
          {actions.filter(isBesidePrice).map((action) => (
            <ActionLink key={action} subscription={subscription} action={action} />
          ))}
          <StayLink subscription={subscription} />
        </p>
      </div>
    </li>
  );
}

/** Every service once, each with the way out beside its price (D10) and the rest of it inside: first what nobody's confirmation is on record for, then trials. */
export function SubscriptionList({ title, services }: { readonly title: string; readonly services: readonly SubscribedService[] }) {
  const rank = ({ origin, state }: SubscribedService) => (origin.consent === 'none' ? 0 : state === 'trial' ? 1 : 2);
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {[...services]
          .sort((one, other) => rank(one) - rank(other))
          .map((one) => (
            <Item key={one.service} subscription={one} />
          ))}
      </ul>
    </section>
  );
}
