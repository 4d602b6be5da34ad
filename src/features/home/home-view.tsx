import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Home } from '#contract/home.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { PlanLeftSection } from '#parts/page/plan-left-section.tsx';
import { Bar, TapLink } from '#ui/layout/bar.tsx';
import { NavGrid } from '#ui/layout/nav-grid.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { bill, card, checkBox, clock, coin, gridPlus, list, phone, settings } from '#ui/text/icons.ts';
import { Row } from '#ui/figures/row.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { AttentionLine } from './attention-line.tsx';

/** What the first screen's drawing needs. Drawn twice from this one source: by the page's inline script and by React, so no hooks here. */
export interface HomeViewProps {
  readonly t: TFunction<readonly ['home', 'common']>;
  readonly format: Formatters;
}

const STAMP = {
  normal: { tone: 'jade', closed: true, key: 'stateNormal' },
  low: { tone: 'amber', closed: false, key: 'stateLow' },
  owing: { tone: 'red', closed: false, key: 'stateOwing' },
  suspended: { tone: 'red', closed: true, key: 'stateSuspended' },
} as const;

function Head({ home, t }: HomeViewProps & { readonly home: Home }) {
  const { balance, state } = home;
  if (balance.owed > 0) {
    return (
      <>
        <Note>{t('owed')}</Note>
        <Figure amount={formatYuan(balance.owed)} unit={t('common:yuan')} />
      </>
    );
  }
  return (
    <>
      <Note>{t(balance.total < 0 ? 'overdrawn' : 'balance')}</Note>
      <Figure amount={formatYuan(balance.total)} unit={t('common:yuan')} />
      {state === 'low' ? (
        <>
          <Lead tone="amber">{t('belowThreshold', { threshold: formatYuan(balance.threshold) })}</Lead>
          <p>{t('topUpSoon')}</p>
        </>
      ) : null}
    </>
  );
}

/** The parts of the balance where there is more than one; while bills are owed, the balance itself. */
function Parts({ home, t, format }: HomeViewProps & { readonly home: Home }) {
  const { balance } = home;
  if (balance.owed > 0) return <Row label={t('balance')} value={formatYuan(balance.total)} />;
  if (balance.parts.length < 2) return null;
  return (
    <>
      {balance.parts.map((part, index) => {
        const day = part.expiresOn ? format.day(part.expiresOn) : '';
        const label = part.kind === 'main' ? t('main') : part.kind === 'gift' ? t('gift', { day }) : t('dedicated', { name: part.name ? format.name(part.name) : '', day });
        return <Row key={`${part.kind} ${index}`} label={label} value={formatYuan(part.amount)} />;
      })}
    </>
  );
}

function lastBillNote({ t, home }: HomeViewProps & { readonly home: Home }): string | undefined {
  const change = home.lastBill?.change;
  if (change === null || change === undefined) return undefined;
  if (change === 0) return t('sameAsBefore');
  const amount = formatYuan(Math.abs(change) as typeof change); // an amount without its sign is still fen
  return t(change > 0 ? 'moreThanBefore' : 'lessThanBefore', { amount });
}

function AccountSlip({ home, t, format }: HomeViewProps & { readonly home: Home }) {
  const stamp = STAMP[home.state];
  return (
    <Slip
      label={t(home.balance.owed > 0 ? 'owed' : 'balance')}
      stamp={<Stamp state={t(stamp.key)} closed={stamp.closed} tone={stamp.tone} above={format.shortDay(home.asOf)} below={clockOf(home.asOf)} />}
      head={<Head home={home} t={t} format={format} />}
    >
      <Parts home={home} t={t} format={format} />
      <Tear />
      {home.lastBill ? (
        <Row
          href={paths.bill(home.lastBill.month)}
          label={t('lastBill', { month: format.month(home.lastBill.month) })}
          value={formatYuan(home.lastBill.total)}
          note={lastBillNote({ home, t, format })}
        />
      ) : null}
      <Row
        href={paths.unbilled()}
        label={
          <>
            {t('soFar', { month: format.month(home.unbilled.month) })} <Note inline>{t('unbilled')}</Note>
          </>
        }
        value={formatYuan(home.unbilled.total)}
      />
      <Row href={paths.points()} label={t('points')} value={format.count(home.points)} />
    </Slip>
  );
}

/** Links to everything that works. A closed one says so and leads to the reason. */
function AllServices({ home, t }: { readonly home: Home | null; readonly t: HomeViewProps['t'] }) {
  return (
    <NavGrid
      label={t('allServices')}
      items={[
        { href: paths.bills(), icon: bill, name: t('bills'), closed: home && !home.offers.bills ? t('notOffered') : undefined },
        { href: paths.statements(), icon: list, name: t('statements'), closed: home && !home.offers.statements ? t('notOffered') : undefined },
        { href: paths.balance(), icon: coin, name: t('balanceLink') },
        { href: paths.topUp(), icon: card, name: t('topUpLink') },
        { href: paths.services(), icon: gridPlus, name: t('services') },
        { href: paths.subscriptions(), icon: checkBox, name: t('subscriptions') },
        { href: paths.line(), icon: phone, name: t('line') },
        { href: paths.orders(), icon: clock, name: t('orders') },
      ]}
    />
  );
}

/** The frame of the first screen: its bar, and what stands at the lower edge. */
export function HomeFrame({ t, home, children, footer }: { readonly t: HomeViewProps['t']; readonly home: Home | null; readonly children: ReactNode; readonly footer: ReactNode }) {
  return (
    <Screen
      bar={
        <Bar
          title={t('common:product')}
          end={
            <>
              <Note inline>{home?.maskedNumber}</Note>
              <TapLink href={paths.settings()} label={t('settings')} icon={settings} />
            </>
          }
        />
      }
      after={
        <>
          <AllServices home={home} t={t} />
          {footer}
        </>
      }
    >
      {children}
    </Screen>
  );
}

/** What the first screen says: the two numbers, the bills, what needs attention, what is left. */
export function HomeView({ home, t, common, format }: HomeViewProps & { readonly home: Home; readonly common: TFunction<'common'> }) {
  return (
    <>
      <AccountSlip home={home} t={t} format={format} />
      {home.attention.length === 0 ? <Message tone="jade">{t('nothingToDo')}</Message> : null}
      {home.attention.map((attention, index) => (
        <AttentionLine key={`${attention.code} ${index}`} attention={attention} t={t} format={format} />
      ))}
      <PlanLeftSection planLeft={home.planLeft} t={common} format={format} />
    </>
  );
}
