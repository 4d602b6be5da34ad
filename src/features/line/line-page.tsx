import { useSuspenseQuery } from '@tanstack/react-query';
import { lineQuery } from '#data/line.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { dayOf, millisOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Columns } from '#ui/layout/columns.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { LineChoices, LineFoot } from './line-actions.tsx';
import { LineSlip } from './line-slip.tsx';
import { WhatWorks } from './what-works.tsx';

function Content() {
  const { t } = useTranslation('line');
  const format = useFormatters();
  const { data: line } = useSuspenseQuery(lineQuery());
  return (
    <>
      <StaleNotice query={lineQuery()} asOf={line.asOf} />
      <Columns
        side={
          <>
            <WhatWorks line={line} />
            <LineChoices line={line} />
          </>
        }
      >
        <LineSlip line={line} />
        {line.suspendsAt === null ? null : <Message tone="red">{t('willSuspend', { owed: formatYuan(line.owed), day: format.day(dayOf(millisOf(line.suspendsAt) - 1)) })}</Message>}
      </Columns>
      <LineFoot line={line} />
    </>
  );
}

/** The line: its state, since when, why, what still works, what it costs, how it ends; suspend and resume in the same place (S69). */
export function Component() {
  const { t } = useTranslation('line');
  const { data: line } = useCached(lineQuery());
  return (
    <Page
      title={t('title')}
      back={paths.me()}
      end={line ? <Note inline>{line.maskedNumber}</Note> : null}
      isHalf
      shapes={[['note', 'text', 'text'], 'text', 'row', 'row', 'button']}
    >
      <Content />
    </Page>
  );
}
