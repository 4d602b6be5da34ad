import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { use, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useParams } from 'react-router';
import { KEYS } from '#data/keys.ts';
import { statementQuery } from '#data/statements.ts';
import { isProblem, isSessionOver } from '#data/wire/trouble.ts';
import { isMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { useStepUp } from '#parts/proof/use-step-up.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isTerminal } from '#platform/terminal.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { LinkButton } from '#ui/controls/button.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { refuseStatement } from '#features/statements/access/refuse-statement.tsx';
import { StatementView } from './statement-view.tsx';

/** Never kept: whoever waits for it is taken away. */
const DRAWN_BY_THE_PAGE = new Promise<never>(() => {});

/** Waits for the statement within the guard: second proof, refusals, sign-in. Once it is there, until the page has drawn it. */
function Ask({ month }: { readonly month: string }) {
  useSuspenseQuery(statementQuery(month, 'masked'));
  return use(DRAWN_BY_THE_PAGE);
}

/** The statement while there is one. It is no longer asked for by itself once it has been taken away: the guard does that. */
function useOpenStatement(month: string) {
  const client = useQueryClient();
  const { data, error, dataUpdatedAt, refetch } = useQuery({ ...statementQuery(month, 'masked'), enabled: (query) => query.state.data !== undefined });
  const close = () => void client.resetQueries({ queryKey: KEYS.statements });
  const isShut = data !== undefined && (isSessionOver(error) || isProblem(error, 'step-up-required', 'password-change-required'));
  useEffect(() => {
    if (isShut) void client.resetQueries({ queryKey: KEYS.statements });
  }, [isShut, client]);
  // Deferred: the store's own update would draw it whole before the next tap is heard.
  const drawn = useDeferredValue(data);
  return { open: isShut ? undefined : drawn, receivedAt: dataUpdatedAt, refetch, close };
}

/**
 * One month's records. Once they are there they stand outside the guard, which begins anew with every change of the address:
 * a filter must not fetch, scroll or lose the focus.
 */
export function Component() {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const month = useParams()['month'] ?? '';
  const step = useStepUp('statements');
  const { open, receivedAt, refetch, close } = useOpenStatement(month);
  const [isExporting, setExporting] = useState(false);
  const title = isMonth(month) ? t('titleMonth', { month: format.month(month) }) : t('title');
  return (
    <Screen
      wide
      bar={
        <Bar
          title={title}
          back={{ href: paths.statements(), label: t('common:back') }}
          end={open && !isTerminal() ? <LinkButton onClick={() => setExporting(true)}>{t('export')}</LinkButton> : null}
        />
      }
      tabs={<SignedInTabs />}
    >
      <title>{t('common:titleOn', { title })}</title>
      {open ? (
        <StatementView
          key={open.head.month}
          open={open}
          receivedAt={receivedAt}
          step={step}
          isExporting={isExporting}
          onExportClosed={() => setExporting(false)}
          onGrantEnd={close}
          onConfirmed={() => void refetch()}
        />
      ) : (
        <QueryBoundary shapes={[['note', 'figure', 'note', 'link', 'link', 'link', 'link'], 'text', 'item', 'item', 'item']} refuse={refuseStatement(step)}>
          <Ask month={month} />
        </QueryBoundary>
      )}
    </Screen>
  );
}
