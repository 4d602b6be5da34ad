import { useTranslation } from '#i18n/use-translation.ts';
import type { RecordBook } from '#data/record-book.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { formatYuan, type Fen } from '#lib/money.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Select } from '#ui/controls/select.tsx';
import { SearchField } from '#ui/controls/search-field.tsx';
import { Note } from '#ui/text/text.tsx';
import { daysWithRecords } from '#features/statements/records/find-records.ts';
import { dayIn, recordLabels } from '#features/statements/records/format-record.ts';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './statement.module.css';
import type { SearchText } from '#features/statements/filter/use-search-text.ts';

export interface ToolsProps {
  readonly book: RecordBook;
  readonly address: StatementAddress;
  readonly search: SearchText;
  /** Records found, and what they come to. */
  readonly found: number;
  readonly total: Fen;
  readonly isComplete: boolean;
  /** How many there will be of this type, known before all are read. */
  readonly expected: number;
}

/** How many, of what, and the links that widen or narrow it. */
export function ListHeading({ book, address, search, found, total, isComplete, expected }: ToolsProps) {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const isSearched = address.day !== null || search.text.trim() !== '';
  const isNarrow = address.paid || isSearched;
  const quantity = format.count(isNarrow ? found : expected);
  const type = address.type === null ? '' : recordLabels(t).type(address.type);
  const heading = isSearched
    ? t('found', { quantity })
    : address.type === null
      ? t(address.paid ? 'allPaid' : 'allRecords', { quantity })
      : t(address.paid ? 'typePaid' : 'typeRecords', { type, quantity });
  return (
    <>
      <div className={styles.heading}>
        <h2>{heading}</h2>
        <span>
          <TextLink href={hrefOf(book.month, address, { paid: !address.paid })}>{t(address.paid ? 'alsoFree' : 'onlyPaid')}</TextLink>
          {address.type === null ? null : <TextLink href={hrefOf(book.month, address, { type: null })}>{t('allTypes')}</TextLink>}
        </span>
      </div>
      {isNarrow ? (
        <div role="status">
          <Note>{t(isComplete ? 'foundTotal' : 'foundSoFar', { total: formatYuan(total) })}</Note>
        </div>
      ) : null}
    </>
  );
}

function DayChoice({ book, address, search }: ToolsProps) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const days = daysWithRecords(book, address.type).map((day) => dayIn(book.month, day));
  const chosen = address.day;
  const options = chosen === null || days.includes(chosen) ? days : [chosen, ...days];
  return (
    <Select
      label={t('day')}
      value={chosen ?? ''}
      onChange={(value) => search.go(hrefOf(book.month, address, { day: options.find((day) => day === value) ?? null }))}
      options={[{ value: '', label: t('allDays') }, ...options.map((day) => ({ value: day, label: t('dayOption', { day: format.day(day), weekday: format.weekday(day) }) }))]}
    />
  );
}

/** Text and day: what narrows a list too long to run down. */
export function Finder(props: ToolsProps) {
  const { t } = useTranslation('statements');
  const { search } = props;
  return (
    <search className={styles.finder}>
      <SearchField id="find" label={t('find')} placeholder={t('findHint')} value={search.text} onText={search.change} />
      <DayChoice {...props} />
    </search>
  );
}
