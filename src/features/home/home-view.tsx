import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Attention, Home, MoneyAnswer } from '#contract/home.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { clockOf, dayOf, millisOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import type { Presentation } from '#platform/presentation.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Notice } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Acts, Slip } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import type { Tone } from '#ui/text/icon.tsx';
import { Note, Lead } from '#ui/text/text.tsx';

/** What the first screen's drawing needs. Drawn twice from this one source: by the page's inline script and by React, so no hooks here. */
export interface HomeViewProps {
  readonly t: TFunction<readonly ['home', 'common']>;
  readonly format: Formatters;
  readonly home: Home;
  readonly mode: Presentation['mode'];
}

/** How the answer looks: the stamp of the matter, and the colour of the sentence. A closed ring: nothing is open. */
const LOOK = {
  returning: { stamp: 'stampPaid', closed: true, tone: 'jade' },
  'pay-to-resume': { stamp: 'stampOwing', closed: false, tone: 'red' },
  'pay-by': { stamp: 'stampOwing', closed: false, tone: 'red' },
  barred: { stamp: 'stampBarred', closed: false, tone: 'red' },
  'expires-today': { stamp: 'stampToday', closed: false, tone: 'amber' },
  'below-threshold': { stamp: 'stampLow', closed: false, tone: 'amber' },
  'short-for': { stamp: 'stampLow', closed: false, tone: 'amber' },
  'covers-until': { stamp: 'stampSettled', closed: true, tone: 'jade' },
  settled: { stamp: 'stampSettled', closed: true, tone: 'jade' },
} as const satisfies Record<MoneyAnswer['code'], { stamp: string; closed: boolean; tone: Tone }>;

/** The one sentence under the number. */
function sentenceOf({ answer, asOf }: Home, t: HomeViewProps['t'], format: Formatters): string {
  switch (answer.code) {
    case 'returning':
      // Minutes away: its clock says enough.
      return t('returning', { time: clockOf(answer.by) });
    case 'pay-to-resume':
      return t('payToResume', { amount: formatYuan(answer.amount) });
    case 'pay-by': {
      // Midnight belongs to the day that ends with it.
      const lastDay = dayOf(millisOf(answer.by) - 1);
      return lastDay === dayOf(millisOf(asOf)) ? t('payTonight') : t('payBy', { day: format.day(lastDay) });
    }
    case 'expires-today':
      return t('expiresToday', { amount: formatYuan(answer.amount), leaves: formatYuan(answer.leaves) });
    case 'below-threshold':
      return t('belowThreshold', { threshold: formatYuan(answer.threshold) });
    case 'short-for':
      return t('shortFor', { month: format.month(answer.month), amount: formatYuan(answer.amount) });
    case 'covers-until':
      return t('coversUntil', { month: format.month(answer.month) });
    case 'barred':
    case 'settled':
      return t(answer.code);
  }
}

/** The number of the first screen, what it is, and the sentence it answers with. */
export function answerOf(home: Home, t: HomeViewProps['t'], format: Formatters): { readonly label: string; readonly amount: string; readonly sentence: string } {
  const { owed, total } = home.balance;
  return { label: t(owed > 0 ? 'owed' : 'balance'), amount: formatYuan(owed > 0 ? owed : total), sentence: sentenceOf(home, t, format) };
}

/** The state of the line stands over the slip: it is another matter than the money. */
function SuspendedNotice({ home, t, format }: HomeViewProps) {
  const suspended = home.attention.find((one): one is Attention & { code: 'suspended' } => one.code === 'suspended');
  if (!suspended) return null;
  return (
    <Notice tone="red" action={{ href: paths.line(), label: t('whySuspended') }}>
      <b>{t('suspended', { day: format.day(suspended.since) })}</b>
    </Notice>
  );
}

/** What else there is to know about the number, in a line. */
function Detail({ home: { asOf, balance, lastBill }, t, format }: HomeViewProps): ReactNode {
  if (balance.owed > 0) {
    if (!lastBill || lastBill.paid === 0 || lastBill.total - lastBill.paid !== balance.owed) return null;
    return <Note>{t('paidOfBill', { month: format.month(lastBill.month), total: formatYuan(lastBill.total), paid: formatYuan(lastBill.paid) })}</Note>;
  }
  return balance.parts.map(({ kind, name, amount, expiresOn }, i) =>
    // What lapses today is the sentence above.
    kind === 'main' || expiresOn === null || expiresOn === dayOf(millisOf(asOf)) ? null : (
      <Note key={`${kind} ${i}`}>{t('part', { name: name ? format.name(name) : t('gift'), amount: formatYuan(amount), day: format.day(expiresOn) })}</Note>
    ),
  );
}

/** The one or two acts that follow: pay what is due, bring back a line one has suspended oneself, or top up; look at the last bill. For elders the one. */
function AnswerActs({ home: { balance, lastBill, attention }, t, format, mode }: HomeViewProps) {
  const isResumable = balance.owed === 0 && attention.some((one) => one.code === 'suspended' && one.endsBy === 'resume');
  const other = lastBill ? { href: paths.bill(lastBill.month), label: t('seeBill', { month: format.month(lastBill.month) }) } : { href: paths.balance(), label: t('seeBalance') };
  return (
    <Acts>
      {isResumable ? (
        <ButtonLink href={paths.lineOrder('resume')}>{t('resume')}</ButtonLink>
      ) : (
        <ButtonLink href={paths.pay()}>{balance.owed > 0 ? t('payOff', { amount: formatYuan(balance.owed) }) : t('topUp')}</ButtonLink>
      )}
      {mode === 'elder' ? null : (
        <ButtonLink kind="outlined" href={other.href}>
          {other.label}
        </ButtonLink>
      )}
    </Acts>
  );
}

/** The frame of the first screen: its bar, and the tabs at the lower edge. */
export function HomeFrame({ t, home, children, tabs }: { readonly t: HomeViewProps['t']; readonly home: Home | null; readonly children: ReactNode; readonly tabs: ReactNode }) {
  return (
    <Screen bar={<Bar title={t('common:product')} end={<Note inline>{home?.maskedNumber}</Note>} />} tabs={tabs}>
      {children}
    </Screen>
  );
}

/**
 * The answer, and what follows from it: the first thing painted. The app adds what is `urgent` above it for elders, `children` within the
 * slip, what stands `below` it, and at the `side` on a wide screen. For elders the number stands alone: no stamp, no detail, one act.
 */
export function HomeView({ urgent, children, below, side, ...props }: HomeViewProps & { readonly [slot in 'urgent' | 'children' | 'below' | 'side']?: ReactNode }) {
  const { home, t, format, mode } = props;
  const { label, amount, sentence } = answerOf(home, t, format);
  // What the line cannot do comes before what is missing for it.
  const { stamp, closed, tone } = LOOK[home.attention.some(({ code }) => code === 'barred') ? 'barred' : home.answer.code];
  return (
    <Columns side={side}>
      <SuspendedNotice {...props} />
      {urgent}
      <Slip
        label={label}
        stamp={mode === 'elder' ? null : <Stamp state={t(stamp)} closed={closed} tone={tone} above={format.shortDay(home.asOf)} below={clockOf(home.asOf)} />}
        head={
          <>
            <Note>{label}</Note>
            <Figure amount={amount} unit={t('common:yuan')} />
            <Lead tone={tone}>{sentence}</Lead>
          </>
        }
      >
        {mode === 'elder' ? null : <Detail {...props} />}
        <AnswerActs {...props} />
        {children}
      </Slip>
      {below}
    </Columns>
  );
}
