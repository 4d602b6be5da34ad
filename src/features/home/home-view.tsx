import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Home } from '#contract/home.ts';
import type { Words } from '#i18n/words.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { PlanLeftSection } from '#parts/page/plan-left-section.tsx';
import { Bar, TapLink } from '#ui/layout/bar.tsx';
import { Doors } from '#ui/layout/doors.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { bill, card, checkBox, clock, coin, gridPlus, list, phone, settings } from '#ui/text/icons.ts';
import { Row } from '#ui/figures/row.tsx';
import { Say } from '#ui/notices/say.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Quiet, State } from '#ui/text/words.tsx';
import { AttentionLine } from './attention-line.tsx';

/** What the first screen's drawing needs. Drawn twice from this one source: by the page's inline script and by React, so no hooks here. */
export interface HomeViewProps {
  readonly t: TFunction<readonly ['home', 'common']>;
  readonly words: Words;
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
        <Quiet>{t('owed')}</Quiet>
        <Figure amount={formatYuan(balance.owed)} unit={t('common:yuan')} />
      </>
    );
  }
  return (
    <>
      <Quiet>{t(balance.total < 0 ? 'overdrawn' : 'balance')}</Quiet>
      <Figure amount={formatYuan(balance.total)} unit={t('common:yuan')} />
      {state === 'low' ? (
        <>
          <State tone="amber">{t('belowThreshold', { threshold: formatYuan(balance.threshold) })}</State>
          <p>{t('topUpSoon')}</p>
        </>
      ) : null}
    </>
  );
}

/** The parts of the balance where there is more than one; while bills are owed, the balance itself. */
function Parts({ home, t, words }: HomeViewProps & { readonly home: Home }) {
  const { balance } = home;
  if (balance.owed > 0) return <Row label={t('balance')} value={formatYuan(balance.total)} />;
  if (balance.parts.length < 2) return null;
  return (
    <>
      {balance.parts.map((part, index) => {
        const day = part.expiresOn ? words.day(part.expiresOn) : '';
        const label = part.kind === 'main' ? t('main') : part.kind === 'gift' ? t('gift', { day }) : t('dedicated', { name: part.name ? words.name(part.name) : '', day });
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

function AccountSlip({ home, t, words }: HomeViewProps & { readonly home: Home }) {
  const stamp = STAMP[home.state];
  return (
    <Slip
      label={t(home.balance.owed > 0 ? 'owed' : 'balance')}
      stamp={<Stamp state={t(stamp.key)} closed={stamp.closed} tone={stamp.tone} above={words.shortDay(home.asOf)} below={clockOf(home.asOf)} />}
      head={<Head home={home} t={t} words={words} />}
    >
      <Parts home={home} t={t} words={words} />
      <Tear />
      {home.lastBill ? (
        <Row
          href={paths.bill(home.lastBill.month)}
          label={t('lastBill', { month: words.month(home.lastBill.month) })}
          value={formatYuan(home.lastBill.total)}
          note={lastBillNote({ home, t, words })}
        />
      ) : null}
      <Row
        href={paths.unbilled()}
        label={
          <>
            {t('soFar', { month: words.month(home.unbilled.month) })} <Quiet inline>{t('unbilled')}</Quiet>
          </>
        }
        value={formatYuan(home.unbilled.total)}
      />
      <Row href={paths.points()} label={t('points')} value={words.count(home.points)} />
    </Slip>
  );
}

/** The doors to everything that works. A closed one says so and leads to the reason. */
function AllDoors({ home, t }: { readonly home: Home | null; readonly t: HomeViewProps['t'] }) {
  return (
    <Doors
      label={t('doors')}
      doors={[
        { href: paths.bills(), icon: bill, name: t('bills'), closed: home && !home.offers.bills ? t('notOffered') : undefined },
        { href: paths.statements(), icon: list, name: t('statements'), closed: home && !home.offers.statements ? t('notOffered') : undefined },
        { href: paths.balance(), icon: coin, name: t('balanceDoor') },
        { href: paths.topUp(), icon: card, name: t('topUpDoor') },
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
              <Quiet inline>{home?.maskedNumber}</Quiet>
              <TapLink href={paths.settings()} label={t('settings')} icon={settings} />
            </>
          }
        />
      }
      after={
        <>
          <AllDoors home={home} t={t} />
          {footer}
        </>
      }
    >
      {children}
    </Screen>
  );
}

/** What the first screen says: the two numbers, the bills, what needs attention, what is left. */
export function HomeView({ home, t, common, words }: HomeViewProps & { readonly home: Home; readonly common: TFunction<'common'> }) {
  return (
    <>
      <AccountSlip home={home} t={t} words={words} />
      {home.attention.length === 0 ? <Say tone="jade">{t('nothingToDo')}</Say> : null}
      {home.attention.map((attention, index) => (
        <AttentionLine key={`${attention.code} ${index}`} attention={attention} t={t} words={words} />
      ))}
      <PlanLeftSection planLeft={home.planLeft} t={common} words={words} />
    </>
  );
}
