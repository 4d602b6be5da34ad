import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SentMessage, MessageKind } from '#contract/account/messages.ts';
import { messagesQuery } from '#data/account/messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { monthOf, millisOf, type BillMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink, LinkButton, TextLink } from '#ui/controls/button.tsx';
import { SectionGrid } from '#ui/layout/section-grid.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Mark } from '#ui/text/tag.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './messages.module.css';

/** Messages shown at first, and with each press on 更多. */
const AT_A_TIME = 12;

/** Where what a message is about is settled or seen. */
const LEADS_TO = {
  reminder: { href: paths.pay(), label: 'toPay' },
  services: { href: paths.subscriptions(), label: 'toServices' },
  order: { href: paths.orders(), label: 'toOrders' },
  money: { href: paths.balance(), label: 'toBalance' },
  security: { href: paths.sessions(), label: 'toSessions' },
  complaint: { href: paths.complaints(), label: 'toComplaints' },
  refund: { href: paths.refunds(), label: 'toRefunds' },
  'sms-hall': { href: paths.orders(), label: 'toOrders' },
} as const satisfies Record<MessageKind, { readonly href: string; readonly label: string }>;

function Copy({ message: { id, at, kind, text, undelivered }, isNewest }: { readonly message: SentMessage; readonly isNewest: boolean }) {
  const { t } = useTranslation('messages');
  const format = useFormatters();
  const { href, label } = LEADS_TO[kind];
  return (
    <li className={styles.copy}>
      <p className={styles.head}>
        <Mark>{t(kind)}</Mark>
        <Note inline>{format.moment(at)}</Note>
      </p>
      {/* What was sent, word for word: always Chinese. */}
      <p lang="zh-CN">{text}</p>
      {undelivered === null ? null : <Message tone="amber">{t(`undelivered.${undelivered}`)}</Message>}
      <p className={styles.head}>
        {isNewest ? <TextLink href={href}>{t(label)}</TextLink> : null}
        <TextLink href={paths.newComplaint({ type: 'message', message: id })} aria-label={t('complainAbout', { kind: t(kind), time: format.moment(at) })}>
          {t('complain')}
        </TextLink>
      </p>
    </li>
  );
}

function Content() {
  const { t } = useTranslation('messages');
  const format = useFormatters();
  const { data } = useSuspenseQuery(messagesQuery());
  const [shown, setShown] = useState(AT_A_TIME);
  // What an older message asked for has been overtaken by the newest of its kind.
  const newest = new Set(new Map([...data.messages].reverse().map(({ kind, id }) => [kind, id])).values());
  const months = new Map<BillMonth, SentMessage[]>();
  for (const message of data.messages.slice(0, shown)) {
    const month = monthOf(millisOf(message.at));
    months.set(month, [...(months.get(month) ?? []), message]);
  }
  if (data.messages.length === 0) return <Empty action={<ButtonLink href={paths.reminders()}>{t('toReminders')}</ButtonLink>}>{t('none')}</Empty>;
  const left = data.messages.length - shown;
  return (
    <>
      <StaleNotice query={messagesQuery()} asOf={data.asOf} />
      <Note>{t('lead')}</Note>
      <SectionGrid>
        {[...months].map(([month, messages]) => (
          <section key={month}>
            <h2>{format.monthOfYear(month)}</h2>
            <ul>
              {messages.map((message) => (
                <Copy key={message.id} message={message} isNewest={newest.has(message.id)} />
              ))}
            </ul>
          </section>
        ))}
      </SectionGrid>
      {left > 0 ? <LinkButton onClick={() => setShown(shown + AT_A_TIME)}>{t('more', { count: left })}</LinkButton> : null}
    </>
  );
}

/** A copy of everything 10086 has sent, with what became of it: an SMS may not arrive (S33, S34). */
export function Component() {
  const { t } = useTranslation('messages');
  return (
    <Page title={t('title')} back={paths.me()} end={<TextLink href={paths.reminders()}>{t('reminders')}</TextLink>} isHalf shapes={['note', 'item', 'item', 'item', 'item']}>
      <Content />
    </Page>
  );
}
