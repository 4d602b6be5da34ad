import { useTranslation } from '#i18n/use-translation.ts';
import { faultOf, type PrinterState } from '#lib/terminal/device-states.ts';
import { MOST_ROWS, rowsOf, type SlipDocument } from '#lib/terminal/slip-document.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import type { PrintedMatter } from './print-job.ts';
import { PaperSlip } from './paper-slip.tsx';
import styles from './paper-slip.module.css';

/** What the printer lets one expect: paper that may not last, or that nothing will come now. */
function PrinterNote({ matter, printer }: { readonly matter: PrintedMatter; readonly printer: PrinterState }) {
  const { t } = useTranslation('kiosk-slip');
  const fault = faultOf(printer);
  if (fault !== null) return <Message tone="amber">{t(`${matter}.notReady`, { fault: t(`faults.${fault}`) })}</Message>;
  return printer === 'paper-low' ? <Message tone="amber">{t('paperLow')}</Message> : null;
}

export interface SlipPreviewProps {
  readonly matter: PrintedMatter;
  readonly slip: SlipDocument;
  /** Of its paper, in mm. */
  readonly height: number;
  readonly printer: PrinterState;
  readonly onPrint: () => void;
  /** Goes on with a line for each task instead; null where it is one already, or nothing can be left out. */
  readonly onSummary: (() => void) | null;
  readonly onLeave: () => void;
}

/** The slip before it is printed, as it will come out. A very long one offers its summary first. */
export function SlipPreview({ matter, slip, height, printer, onPrint, onSummary, onLeave }: SlipPreviewProps) {
  const { t } = useTranslation('kiosk-slip');
  const format = useFormatters();
  const rows = rowsOf(slip);
  const length = Math.ceil(height / 10);
  const offersSummary = onSummary !== null && rows > MOST_ROWS;
  return (
    <>
      <div role="status">
        <PrinterNote matter={matter} printer={printer} />
        {offersSummary ? <Message>{t('long', { rows: format.count(rows), length })}</Message> : <Note>{t('length', { length })}</Note>}
      </div>
      <section className={styles.preview} aria-label={t('preview')}>
        <PaperSlip slip={slip} />
      </section>
      <Foot>
        {offersSummary ? <Button onClick={onSummary}>{t('asSummary')}</Button> : null}
        <Button kind={offersSummary ? 'outlined' : 'primary'} onClick={onPrint}>
          {t(offersSummary ? 'asWhole' : 'print')}
        </Button>
        <Button kind="text" onClick={onLeave}>
          {t('without')}
        </Button>
      </Foot>
    </>
  );
}
