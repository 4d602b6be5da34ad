import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { visitTasksQuery, type VisitTasks } from '#data/terminal/visit-tasks.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Instant } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Numbers } from './print-outcome.tsx';
import { SlipToHand } from './slip-to-hand.tsx';
import { linesOf, sayLine, visitDocument } from './visit-document.ts';

export interface VisitSlipProps {
  /** When the visit began. */
  readonly since: Instant;
  /** The customer has the slip, or goes without. */
  readonly onTaken: () => void;
  /** Somebody stands before the printer and waits, or not any more: a visit does not end meanwhile (K2). */
  readonly onBusy: (isBusy: boolean) => void;
}

/** The slip of these tasks. */
function Slip({ tasks, onTaken, onBusy }: Omit<VisitSlipProps, 'since'> & { readonly tasks: VisitTasks }) {
  const { t } = useTranslation(['kiosk-slip', 'order-labels', 'common']);
  const format = useFormatters();
  const [isSummary, setSummary] = useState(false);
  const slip = useMemo(() => visitDocument(tasks, isSummary, { t, format }), [tasks, isSummary, t, format]);
  const lines = linesOf(tasks, { t, format });
  return (
    <SlipToHand
      matter="visit"
      slip={slip}
      onSummary={isSummary ? null : () => setSummary(true)}
      inItsPlace={<Numbers lines={lines.map((line) => sayLine(line, { t, format }))} code={lines.flatMap(({ number }) => number ?? []).join(' ')} />}
      onTaken={onTaken}
      onLeft={onTaken}
      onBusy={onBusy}
    />
  );
}

function Content({ since, onTaken, onBusy }: VisitSlipProps) {
  const { t } = useTranslation(['kiosk-slip', 'kiosk']);
  const { data: tasks } = useSuspenseQuery(visitTasksQuery(since));
  const { orders, payments, refunds, complaints } = tasks;
  if (orders.length + payments.length + refunds.length + complaints.length === 0)
    return <Empty action={<ButtonLink href={paths.terminalMenu()}>{t('kiosk:menu')}</ButtonLink>}>{t('nothing')}</Empty>;
  return <Slip tasks={tasks} onTaken={onTaken} onBusy={onBusy} />;
}

/** One acceptance slip for everything done in this visit, previewed, printed and taken (S63 to S65). Its texts: `kiosk-slip`, `kiosk`, `order-labels`. */
export function VisitSlip(props: VisitSlipProps) {
  return (
    <QueryBoundary shapes={['note', ['text', 'figure', 'row', 'row', 'row', 'row']]}>
      <Content {...props} />
    </QueryBoundary>
  );
}
