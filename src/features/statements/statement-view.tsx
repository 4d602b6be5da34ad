import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSearchParams } from 'react-router';
import type { OpenStatement } from '#data/statements.ts';
import { dateParts, type Millis } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import type { StepUp } from '#parts/proof/use-step-up.ts';
import { isTerminal } from '#platform/terminal.ts';
import { Button, TextLink } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { ExportSheet } from '#features/statements/export/export-sheet.tsx';
import { formatFilter, formatPart } from './format-filter.ts';
import { findRecords } from '#features/statements/records/find-records.ts';
import { GrantLeft, GrantWatch } from '#features/statements/access/grant-watch.tsx';
import { MoreChoices } from './more-choices.tsx';
import { NothingFound } from '#features/statements/reading/nothing-found.tsx';
import { RecordList } from '#features/statements/records/record-list.tsx';
import { recordLabels } from '#features/statements/records/format-record.ts';
import { readAddress, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import { StatementSlip } from './statement-slip.tsx';
import { Finder, ListHeading } from './statement-tools.tsx';
import styles from './statement.module.css';
import { ReadingNote } from '#features/statements/reading/reading-note.tsx';
import { useFullNumbers } from '#features/statements/reading/use-full-numbers.ts';
import { useSearchText } from '#features/statements/filter/use-search-text.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';

export interface StatementViewProps {
  readonly open: OpenStatement;
  readonly receivedAt: Millis;
  readonly step: StepUp;
  readonly isExporting: boolean;
  readonly onExportClosed: () => void;
  readonly onGrantEnd: () => void;
  readonly onConfirmed: () => void;
}

/** How many records of this type the month has, known from the sums before all of them are read. */
function expectedOf({ head }: OpenStatement, { type }: StatementAddress): number {
  return type === null ? head.records : (head.byType.find((sum) => sum.type === type)?.records ?? 0);
}

function useFound(open: OpenStatement, loaded: number, address: StatementAddress, text: string) {
  const { t } = useTranslation(['statements', 'common']);
  const { type, paid, day } = address;
  return useMemo(
    () => findRecords(open.book, { type, paid, day: day === null ? null : dateParts(day).day, text }, recordLabels(t), loaded),
    [open.book, loaded, type, paid, day, text, t],
  );
}

/** A month's statement: the slip with its total and types, what narrows the list, the list, and what may be done with it. */
export function StatementView({ open: masked, receivedAt, step, isExporting, onExportClosed, onGrantEnd, onConfirmed }: StatementViewProps) {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const [isAsking, setAsking] = useState(false);
  const [isOpened, setListed] = useState(!isTerminal());
  const [params] = useSearchParams();
  const { address, ignored } = readAddress(params, masked.head.month);
  const search = useSearchText();
  const shown = useFullNumbers(masked, onGrantEnd);
  const { open, reading } = shown;
  const text = useDeferredValue(search.text);
  const found = useFound(open, reading.loaded, address, text);
  const expected = expectedOf(open, address);
  const tools = { book: open.book, address, search, found: found.positions.length, total: found.total, isComplete: reading.isComplete, expected };
  // On a terminal the sums come first (K9): the records on a press, or with the type that is chosen.
  const isListed = isOpened || address.type !== null;
  const filters = formatFilter(address, text, t, format);
  return (
    <>
      {/* Links in here choose among the same records: they keep the text searched for, and replace the address. */}
      <div role="presentation" onClick={search.follow}>
        {ignored.length > 0 ? (
          <div role="status">
            <Message tone="grey">{t('ignored', { parts: formatPart(ignored, t) })}</Message>
          </div>
        ) : null}
        <StatementSlip head={open.head} reading={reading} address={address} />
        {isListed ? (
          <div className={styles.screenOnly}>
            <ListHeading {...tools} />
            <Finder {...tools} />
            <MoreChoices shown={shown} address={address} expected={expected}>
              <TextLink href={paths.newComplaint({ type: 'statement', month: open.head.month, ...(address.day === null ? {} : { day: address.day }) })}>
                {t(address.day === null ? 'complainOfMonth' : 'complainOfDay')}
              </TextLink>
              <GrantLeft grant={masked.head} receivedAt={receivedAt} onAsk={setAsking} />
            </MoreChoices>
            <ProblemNote trouble={shown.trouble} />
            <ReadingNote head={open.head} reading={reading} />
            {found.positions.length > 0 ? (
              <>
                {found.total > 0 ? <Note>{t('wrongHint')}</Note> : null}
                <RecordList book={open.book} found={found.positions} address={address} expected={expected} />
              </>
            ) : (
              <NothingFound month={open.head.month} filters={filters} reading={reading} onClear={() => search.change('')} />
            )}
          </div>
        ) : (
          <div className={styles.shut}>
            <Button onClick={() => setListed(true)}>{t('everyRecord', { quantity: format.count(open.head.records) })}</Button>
          </div>
        )}
        <ExportSheet isOpen={isExporting} onClose={onExportClosed} shown={shown} found={found} address={address} filters={filters} />
      </div>
      <GrantWatch grant={masked.head} receivedAt={receivedAt} step={step} isAsking={isAsking} onAsk={setAsking} onEnd={onGrantEnd} onOpen={onConfirmed} />
    </>
  );
}
