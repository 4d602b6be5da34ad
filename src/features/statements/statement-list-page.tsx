import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { KEYS } from '#data/keys.ts';
import { statementListQuery } from '#data/statements.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useStepUp, type StepUp } from '#parts/proof/use-step-up.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { GrantLeft, GrantWatch } from '#features/statements/access/grant-watch.tsx';
import { refuseStatement } from '#features/statements/access/refuse-statement.tsx';

function Months() {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const { data } = useSuspenseQuery(statementListQuery());
  if (data.months.length === 0) return <Empty action={<TextLink href={paths.unbilled()}>{t('unbilled')}</TextLink>}>{t('noMonths')}</Empty>;
  return (
    <>
      <h2>{t('lead')}</h2>
      <ul aria-label={t('months')}>
        {[...data.months].reverse().map(({ month, records, total }) => (
          <li key={month}>
            <Row
              href={paths.statement(month)}
              label={t('titleMonth', { month: format.monthOfYear(month) })}
              value={formatAmount(total, format)}
              note={t('monthRecords', { quantity: format.count(records) })}
            />
          </li>
        ))}
      </ul>
      <Note>{t('window')}</Note>
      <TextLink href={paths.unbilled()}>{t('unbilled')}</TextLink>
    </>
  );
}

function Content({ step }: { readonly step: StepUp }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { data, dataUpdatedAt, refetch } = useSuspenseQuery(statementListQuery());
  return (
    <>
      <StaleNotice query={statementListQuery()} asOf={data.asOf} />
      <Months />
      <GrantLeft grant={data} receivedAt={dataUpdatedAt} onAsk={setAsking} />
      <GrantWatch
        grant={data}
        receivedAt={dataUpdatedAt}
        step={step}
        isAsking={isAsking}
        onAsk={setAsking}
        onEnd={() => void client.resetQueries({ queryKey: KEYS.statements })}
        onOpen={() => void refetch()}
      />
    </>
  );
}

/** The months whose records may be looked up (S35), after a second proof. */
export function Component() {
  const { t } = useTranslation('statements');
  const step = useStepUp('statements');
  return (
    <Page title={t('title')} back={paths.home()} shapes={['text', 'item', 'item', 'item', 'item', 'item']} refuse={refuseStatement(step)}>
      <Content step={step} />
    </Page>
  );
}
