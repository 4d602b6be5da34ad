import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Attention, Home } from '#contract/home.ts';
import { homeQuery } from '#data/home.ts';
import { useCached } from '#data/use-cached.ts';
import { dayOf, millisOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { PlanLeftSection } from '#parts/page/plan-left-section.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { loadPresentation } from '#platform/presentation.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { NavGrid } from '#ui/layout/nav-grid.tsx';
import { Tear } from '#ui/slip/slip.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { bill, call, card, checkBox, speaker } from '#ui/text/icons.ts';
import { AttentionLine } from './attention-line.tsx';
import { answerOf, HomeFrame, HomeView } from './home-view.tsx';
import { MonthSoFar } from './month-so-far.tsx';
import { useReadAloud } from './use-read-aloud.ts';

function Matters({ home }: { readonly home: Home }) {
  const { t } = useTranslation(['home-more', 'home', 'common']);
  const format = useFormatters();
  const today = dayOf(millisOf(home.asOf));
  // What lapses tonight is the answer already where nothing is more urgent.
  const isAnswered = (one: Attention) => home.answer.code === 'expires-today' && one.code === 'gift-expires' && one.on === today;
  return home.attention
    .filter((one) => !isAnswered(one))
    .map((attention, index) => <AttentionLine key={`${attention.code} ${index}`} attention={attention} today={today} t={t} format={format} />);
}

/** On a phone: the answer, the month as a picture, what needs attention, what is left. */
function ForPhones({ home }: { readonly home: Home }) {
  const { t } = useTranslation(['home', 'common']);
  const { t: common } = useTranslation('common');
  const format = useFormatters();
  return (
    <HomeView
      mode="phone"
      home={home}
      t={t}
      format={format}
      below={<Matters home={home} />}
      side={<PlanLeftSection planLeft={home.planLeft} asOf={home.asOf} t={common} format={format} />}
    >
      <Tear />
      <MonthSoFar unbilled={home.unbilled} />
    </HomeView>
  );
}

/** For elders, composed anew: what is urgent, one number, one sentence, one act, four ways in. Everything else is behind the second tab. */
function ForElders({ home }: { readonly home: Home }) {
  const { t } = useTranslation(['home', 'common']);
  const { t: more } = useTranslation(['home-more', 'home']);
  const format = useFormatters();
  const { label, amount, sentence } = answerOf(home, t, format);
  const readAloud = useReadAloud([label, amount, t('common:yuan'), sentence].join(' '), format.language);
  return (
    <>
      <HomeView mode="elder" home={home} t={t} format={format} urgent={<Matters home={home} />}>
        {readAloud ? (
          <LinkButton onClick={readAloud}>
            <Icon path={speaker} /> {more('readAloud')}
          </LinkButton>
        ) : null}
      </HomeView>
      <NavGrid
        label={more('mostUsed')}
        items={[
          { href: paths.bills(), icon: bill, name: more('bills') },
          { href: paths.pay(), icon: card, name: t('topUp') },
          { href: paths.subscriptions(), icon: checkBox, name: more('stopService') },
          { href: paths.help(), icon: call, name: more('help') },
        ]}
      />
    </>
  );
}

function Content() {
  const { data } = useSuspenseQuery(homeQuery());
  return (
    <>
      <StaleNotice query={homeQuery()} asOf={data.asOf} />
      {loadPresentation().mode === 'elder' ? <ForElders home={data} /> : <ForPhones home={data} />}
    </>
  );
}

/** The first screen. */
export function Component() {
  const { t } = useTranslation(['home', 'common']);
  const home = useCached(homeQuery()).data ?? null;
  return (
    <HomeFrame t={t} home={home} tabs={<SignedInTabs />}>
      <title>{t('common:product')}</title>
      <QueryBoundary isHalf shapes={[['note', 'figure', 'text', 'button'], 'row', 'row']}>
        <Content />
      </QueryBoundary>
    </HomeFrame>
  );
}
