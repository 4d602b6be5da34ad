import { useTranslation } from '#i18n/use-translation.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Note } from '#ui/text/text.tsx';
import type { Reading } from './use-reading.ts';

export interface NothingFoundProps {
  readonly month: BillMonth;
  /** The conditions, in format; empty without any. */
  readonly filters: string;
  readonly reading: Reading;
  readonly onClear: () => void;
}

/** An empty result says what was asked for and how to ask for everything again. */
export function NothingFound({ month, filters, reading, onClear }: NothingFoundProps) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const isFiltered = filters !== '';
  return (
    <div role="status">
      <Empty
        action={
          isFiltered ? (
            // The text is cleared before the link is followed, which keeps the text.
            <span onClickCapture={onClear}>
              <TextLink href={paths.statement(month)}>{t('clear')}</TextLink>
            </span>
          ) : null
        }
      >
        {isFiltered ? t('nothingFor', { filters }) : t('nothingMonth')}
        {reading.isComplete ? null : <Note inline> {t('stillReading', { quantity: format.count(reading.loaded) })}</Note>}
      </Empty>
    </div>
  );
}
