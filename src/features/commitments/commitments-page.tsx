import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '#data/session.ts';
import { isSubjectKnown } from '#data/wire/subject.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Loading } from '#parts/page/loading.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { TextLink } from '#ui/controls/button.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import styles from './commitments.module.css';
import { OWN_STATES } from './own-state.tsx';

/** The eight in the order they were given: what each is, where it is kept today, and how the customer stands with it. */
const COMMITMENTS = [
  { id: 'agreement', href: paths.agreement() },
  { id: 'refund', href: paths.refunds() },
  { id: 'reminders', href: paths.messages() },
  { id: 'bills', href: paths.bills() },
  { id: 'orders', href: paths.subscriptions() },
  { id: 'complaints', href: paths.complaints() },
  { id: 'halls', href: paths.help('halls') },
  { id: 'spam', href: paths.newSpamReport() },
] as const;

function Commitment({ commitment: { id, href }, own }: { readonly commitment: (typeof COMMITMENTS)[number]; readonly own: ReactNode }) {
  const { t } = useTranslation('commitments');
  return (
    <li className={styles.commitment}>
      <Title>{t(`${id}.title`)}</Title>
      <p>
        <Dial>{t(`${id}.promise`)}</Dial>
      </p>
      <p>
        <Dial>{t(`${id}.now`)}</Dial>
      </p>
      {own}
      <TextLink href={href}>{t(`${id}.link`)}</TextLink>
    </li>
  );
}

/** The eight commitments: for anybody what is promised and where it is kept (S7, S79, S81, S82, S84); for a customer, how it stands. */
export function Component() {
  const { t } = useTranslation(['commitments', 'common']);
  const session = useQuery(sessionQuery());
  // Whose answers this page has shown already is asked how they stand at once, not only once it is said again who is signed in.
  const isSignedIn = session.data !== undefined || (session.isPending && isSubjectKnown());
  return (
    <Screen bar={<Bar title={t('title')} back={{ href: paths.help(), label: t('common:back') }} />} tabs={isSignedIn ? <SignedInTabs /> : null}>
      <title>{t('common:titleOn', { title: t('title') })}</title>
      {session.isPending && !isSignedIn ? (
        <Loading shapes={['text', 'item', 'item', 'item', 'item']} onRetry={() => void session.refetch()} />
      ) : (
        <>
          <Note>{t('lead')}</Note>
          {isSignedIn ? null : (
            <p>
              {t('leadVisitor')} <TextLink href={paths.signIn(paths.commitments())}>{t('signIn')}</TextLink>
            </p>
          )}
          <ol>
            {COMMITMENTS.map((commitment) => (
              <Commitment key={commitment.id} commitment={commitment} own={isSignedIn ? OWN_STATES[commitment.id] : null} />
            ))}
          </ol>
        </>
      )}
    </Screen>
  );
}
