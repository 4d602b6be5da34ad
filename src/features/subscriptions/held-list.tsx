import type { HeldService } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useWords } from '#parts/words/use-words.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Quiet } from '#ui/text/words.tsx';
import { NoConsent, SlipLink, useOriginWords } from './origin-line.tsx';
import { placeOf } from './show-item.ts';
import styles from './subscriptions.module.css';

const NAMED = { cancel: 'cancelNamed', keep: 'keepNamed', continue: 'continueNamed' } as const;

/** How it stands, where that is not simply running. */
function useStateWords(): (held: HeldService) => string | null {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  return ({ state, since, lastDay, next, fee }) => {
    const last = lastDay === null ? '' : words.day(lastDay);
    if (state === 'pending') return t('pending', { day: words.dayOfYear(since) });
    if (state === 'trial') return t('trialTo', { day: last });
    if (state === 'ending') return t('ending', { day: last });
    if (next === null) return fee.amount === 0 ? null : t('nextNever');
    return t('next', { day: words.day(next.on), amount: formatYuan(next.amount) });
  };
}

/** What can be done with it, one tap away. */
function Actions({ held }: { readonly held: HeldService }) {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  const name = words.name(held.name);
  return (
    <p className={styles.actions}>
      {held.actions.map((action) => (
        <TextLink key={action} href={paths.serviceOrder(held.service, action)} aria-label={t(NAMED[action], { name })}>
          {t(action)}
        </TextLink>
      ))}
      {held.hasTiers && held.state === 'active' ? (
        <TextLink href={paths.service(held.service)} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </TextLink>
      ) : null}
      <SlipLink origin={held.origin} name={name} />
    </p>
  );
}

function Item({ held }: { readonly held: HeldService }) {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  const stateWords = useStateWords();
  const originWords = useOriginWords();
  const { fee, provider, origin } = held;
  const notes = [provider && t('collected', { name: words.name(provider.name) }), stateWords(held), originWords(origin)].filter((note) => note !== null);
  return (
    <li id={placeOf(held.service)} tabIndex={-1} className={styles.item}>
      <Row
        label={words.name(held.name)}
        value={fee.amount === 0 ? t('free') : t('perMonth', { fee: formatYuan(fee.amount) })}
        note={notes.map((note) => (
          <span key={note}>
            {note}
            <br />
          </span>
        ))}
      />
      <NoConsent origin={origin} />
      <Actions held={held} />
    </li>
  );
}

/** Services of one kind of standing, each with the way out beside it. Draws nothing without any. */
export function HeldList({ title, lead, held }: { readonly title: string; readonly lead?: string; readonly held: readonly HeldService[] }) {
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead ? <Quiet>{lead}</Quiet> : null}
      <ul>
        {held.map((one) => (
          <Item key={one.service} held={one} />
        ))}
      </ul>
    </section>
  );
}
