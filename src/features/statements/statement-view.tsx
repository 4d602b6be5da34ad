import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OpenStatement } from '#data/statements.ts';
import { dateParts, type Millis } from '#lib/calendar.ts';
import { ProblemNote } from '#parts/problem-note.tsx';
import type { StepUp } from '#parts/use-step-up.ts';
import { LinkButton, TextLink } from '#ui/button.tsx';
import { Say } from '#ui/say.tsx';
import { ExportSheet } from './export-sheet.tsx';
import { filterWords, partWords } from './filter-words.ts';
import { findRecords } from './find-records.ts';
import { GrantLeft, GrantWatch } from './grant-watch.tsx';
import { NothingFound } from './nothing-found.tsx';
import { RecordList, WINDOWED_ABOVE } from './record-list.tsx';
import { kindWords } from './record-words.ts';
import { hrefOf, readAddress, type StatementAddress } from './statement-address.ts';
import { StatementSlip } from './statement-slip.tsx';
import { Finder, ListHeading } from './statement-tools.tsx';
import styles from './statement.module.css';
import { ReadingNote } from './reading-note.tsx';
import { useFullNumbers, type Shown } from './use-full-numbers.ts';
import { useSearchText } from './use-search-text.ts';
import { useWords } from '#parts/use-words.ts';

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
    () => findRecords(open.book, { type, paid, day: day === null ? null : dateParts(day).day, text }, kindWords(t)),
    // `loaded`: the book is filled in place, its count tells that there is more.
    [open.book, loaded, type, paid, day, text, t],
  );
}

function Links({ shown, address, expected }: { readonly shown: Shown; readonly address: StatementAddress; readonly expected: number }) {
  const { t } = useTranslation('statements');
  const { month } = shown.open.head;
  const isPaged = address.view === 'pages';
  return (
    <div className={styles.links}>
      <TextLink href={hrefOf(month, address, { order: address.order === 'oldest' ? 'newest' : 'oldest' })}>{t(address.order === 'oldest' ? 'newestFirst' : 'oldestFirst')}</TextLink>
      {address.order === 'fee' ? null : <TextLink href={hrefOf(month, address, { order: 'fee' })}>{t('byFee')}</TextLink>}
      {isPaged || expected > WINDOWED_ABOVE ? <TextLink href={hrefOf(month, address, { view: isPaged ? 'all' : 'pages' })}>{t(isPaged ? 'inOneList' : 'byPages')}</TextLink> : null}
      <LinkButton onClick={shown.toggle} aria-pressed={shown.isFull}>
        {t(shown.isFetching ? 'showingNumbers' : shown.isFull ? 'hideNumbers' : 'showNumbers')}
      </LinkButton>
    </div>
  );
}

/** A month's statement: the slip with its total and types, what narrows the list, the list, and what may be done with it. */
export function StatementView({ open: masked, receivedAt, step, isExporting, onExportClosed, onGrantEnd, onConfirmed }: StatementViewProps) {
  const { t } = useTranslation(['statements', 'common']);
  const words = useWords();
  const [params] = useSearchParams();
  const { address, ignored } = readAddress(params, masked.head.month);
  const search = useSearchText();
  const shown = useFullNumbers(masked, onGrantEnd);
  const { open, reading } = shown;
  const text = useDeferredValue(search.text);
  const found = useFound(open, reading.loaded, address, text);
  const expected = expectedOf(open, address);
  const tools = { book: open.book, address, search, found: found.positions.length, total: found.total, isComplete: reading.isComplete, expected };
  const filters = filterWords(address, text, t, words);
  return (
    // Links in here choose among the same records: they keep the text searched for, and replace the address.
    <div onClick={search.follow}>
      {ignored.length > 0 ? (
        <div role="status">
          <Say tone="grey">{t('ignored', { parts: partWords(ignored, t) })}</Say>
        </div>
      ) : null}
      <StatementSlip head={open.head} reading={reading} address={address} />
      <div className={styles.screenOnly}>
        <ListHeading {...tools} />
        <Finder {...tools} />
        <Links shown={shown} address={address} expected={expected} />
        <div className={styles.links}>
          <GrantLeft grant={masked.head} receivedAt={receivedAt} />
          <GrantWatch grant={masked.head} receivedAt={receivedAt} step={step} onEnd={onGrantEnd} onOpen={onConfirmed} />
        </div>
        <ProblemNote trouble={shown.trouble} />
        <ReadingNote head={open.head} reading={reading} />
        {found.positions.length > 0 ? (
          <RecordList book={open.book} found={found.positions} address={address} expected={expected} />
        ) : (
          <NothingFound month={open.head.month} filters={filters} reading={reading} onClear={() => search.change('')} />
        )}
      </div>
      <ExportSheet isOpen={isExporting} onClose={onExportClosed} shown={shown} found={found} address={address} filters={filters} />
    </div>
  );
}
