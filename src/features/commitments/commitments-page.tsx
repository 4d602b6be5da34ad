import { useSuspenseQuery } from '@tanstack/react-query';
import type { OwnCommitments } from '#contract/care/commitments.ts';
import { commitmentsQuery } from '#data/care/commitments.ts';
import { isSubjectKnown } from '#data/wire/subject.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { TextLink } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import styles from './commitments.module.css';
import { OWN_STATES } from './own-state.ts';

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

function OwnState({ id, own }: { readonly id: (typeof COMMITMENTS)[number]['id']; readonly own: OwnCommitments }) {
  const { t } = useTranslation('commitments');
  const format = useFormatters();
  const state = OWN_STATES[id]?.(own, t, format);
  return state ? <Message tone={state.tone}>{state.text}</Message> : null;
}

function Eight({ own }: { readonly own: OwnCommitments | null }) {
  const { t } = useTranslation('commitments');
  return (
    <ol>
      {COMMITMENTS.map(({ id, href }) => (
        <li key={id} className={styles.commitment}>
          <Title>{t(`${id}.title`)}</Title>
          <p>
            <Dial>{t(`${id}.promise`)}</Dial>
          </p>
          <p>
            <Dial>{t(`${id}.now`)}</Dial>
          </p>
          {own && <OwnState id={id} own={own} />}
          <TextLink href={href}>{t(`${id}.link`)}</TextLink>
        </li>
      ))}
    </ol>
  );
}

function Content() {
  const { t } = useTranslation('commitments');
  const { asOf, isSignedIn, own } = useSuspenseQuery(commitmentsQuery()).data;
  return (
    <>
      <StaleNotice query={commitmentsQuery()} asOf={asOf} />
      <Note>{t('lead')}</Note>
      {isSignedIn ? null : (
        <p>
          {t('leadVisitor')} <TextLink href={paths.signIn(paths.commitments())}>{t('signIn')}</TextLink>
        </p>
      )}
      <Eight own={own} />
    </>
  );
}

/** The eight commitments: for anybody what is promised and where it is kept (S7, S79, S81, S82, S84); for a customer, how it stands. Where that cannot be had, what is promised can be read all the same. */
export function Component() {
  const { t } = useTranslation('commitments');
  const { data } = useCached(commitmentsQuery());
  return (
    <Page
      title={t('title')}
      back={paths.help()}
      tabs={(data?.isSignedIn ?? isSubjectKnown()) ? <SignedInTabs /> : null}
      shapes={['text', 'item', 'item', 'item', 'item']}
      refuse={(trouble, retry) => (
        <>
          <TroubleView trouble={trouble} onRetry={retry} />
          <Eight own={null} />
        </>
      )}
    >
      <Content />
    </Page>
  );
}
