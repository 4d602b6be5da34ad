import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button } from '#ui/controls/button.tsx';
import { RadioGroup } from '#ui/controls/choices.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Sheet } from '#ui/layout/sheet.tsx';
import { Note } from '#ui/text/text.tsx';
import { csvParts } from './csv.ts';
import { findRecords, type FoundRecords } from '#features/statements/records/find-records.ts';
import { Paper } from './paper.tsx';
import { pause } from '#features/statements/reading/pause.ts';
import { fileHeader, fileLines } from './record-file.ts';
import { inOrder } from '#features/statements/records/record-rows.ts';
import { recordLabels } from '#features/statements/records/format-record.ts';
import { ReadingNote } from '#features/statements/reading/reading-note.tsx';
import { saveFile } from '#platform/save-file.ts';
import type { StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './export.module.css';
import type { Shown } from '#features/statements/reading/use-full-numbers.ts';
import { MOST_PRINTED, pagesOf, usePaper } from './use-paper.ts';

export interface ExportSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly shown: Shown;
  readonly found: FoundRecords;
  readonly address: StatementAddress;
  readonly filters: string;
}

type Outcome = 'none' | 'making' | 'made' | 'failed';

/** Makes the file in slices; leaving the page stops it. */
function useFile({ shown, address }: ExportSheetProps, chosen: FoundRecords) {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const making = useRef<AbortController>(null);
  useEffect(() => () => making.current?.abort(), []);
  const { book } = shown.open;
  const name = `statement-${book.month}.csv`;
  const make = async () => {
    making.current?.abort();
    const controller = new AbortController();
    making.current = controller;
    setOutcome('making');
    try {
      const positions = inOrder(book, chosen.positions, address.order);
      const line = fileLines(book, t, format);
      const parts = await csvParts(fileHeader(t), positions.length, (index) => line(positions[index] ?? 0), pause, controller.signal);
      saveFile(name, new Blob(parts, { type: 'text/csv;charset=utf-8' }));
      setOutcome('made');
    } catch {
      if (!controller.signal.aborted) setOutcome('failed'); // the browser would not take the file
    }
  };
  return { name, outcome, make: () => void make(), isMaking: outcome === 'making' };
}

function PrintButton({ rows, isPreparing, onPrint }: { readonly rows: number; readonly isPreparing: boolean; readonly onPrint: () => void }) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const values = { quantity: format.count(rows), pages: format.count(pagesOf(rows)) };
  if (rows > MOST_PRINTED) return <Note>{t('printTooLong', values)}</Note>;
  return (
    <Button kind="outlined" busy={isPreparing ? t('printing') : undefined} onClick={onPrint}>
      {t('print', values)}
    </Button>
  );
}

/** Everything that takes records out of the screen: a file for a spreadsheet, or paper. Waits until all of them have been read. */
export function ExportSheet(props: ExportSheetProps) {
  const { isOpen, onClose, shown, found, address, filters } = props;
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const { head, book } = shown.open;
  const { isComplete, loaded, trouble } = shown.reading;
  const [what, setWhat] = useState<'found' | 'all'>('found');
  const isAll = filters === '' || what === 'all';
  const chosen = isAll && filters !== '' ? findRecords(book, { type: null, day: null, paid: false, text: '' }, recordLabels(t)) : found;
  const file = useFile(props, chosen);
  const paper = usePaper(chosen.positions.length);
  const waits = isComplete || trouble ? undefined : t('exportWaits', { loaded: format.count(loaded), quantity: format.count(head.records) });
  const print = () => {
    onClose();
    paper.ask();
  };
  const count = (positions: FoundRecords['positions']) => format.count(positions.length);
  return (
    <>
      <Sheet
        open={isOpen}
        onClose={onClose}
        title={t('exportTitle')}
        closeWord={t('common:close')}
        foot={
          <>
            <Button busy={waits ?? (file.isMaking ? t('exporting') : undefined)} onClick={file.make} disabled={!isComplete && trouble !== null}>
              {t('exportFile')}
            </Button>
            {isComplete ? <PrintButton rows={chosen.positions.length} isPreparing={paper.isPreparing} onPrint={print} /> : null}
          </>
        }
      >
        <div className={styles.sheet}>
          {filters === '' ? null : (
            <RadioGroup
              legend={t('exportWhat')}
              name="export-what"
              value={what}
              onChange={setWhat}
              options={[
                { value: 'found', label: t('exportFound', { quantity: count(found.positions) }), hint: filters },
                { value: 'all', label: t('exportAll', { quantity: format.count(head.records) }) },
              ]}
            />
          )}
          <Message>{t(shown.isFull ? 'exportFull' : 'exportMasked')}</Message>
          <ReadingNote head={head} reading={shown.reading} />
          <div role="status">
            {file.outcome === 'made' ? <Message tone="jade">{t('exported', { name: file.name })}</Message> : null}
            {file.outcome === 'failed' ? <Message tone="red">{t('exportFailed')}</Message> : null}
          </div>
        </div>
      </Sheet>
      <Paper isDrawn={paper.isDrawn} book={book} positions={inOrder(book, chosen.positions, address.order)} filters={isAll ? '' : filters} total={chosen.total} />
    </>
  );
}
