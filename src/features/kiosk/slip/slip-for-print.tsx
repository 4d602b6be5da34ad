import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';
import { PaperSlip } from './paper-slip.tsx';
import { paperHeight, sizePage } from './page-size.ts';
import styles from './paper-slip.module.css';

export interface SlipForPrintProps {
  readonly slip: SlipDocument;
  /** Hears how much paper it takes, in mm. */
  readonly onMeasure: (height: number) => void;
}

/** The slip in the size of paper, beside the app: measured there, and all that the browser prints. */
export function SlipForPrint({ slip, onMeasure }: SlipForPrintProps) {
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = paperHeight(paper.current?.getBoundingClientRect().height ?? 0);
    onMeasure(height);
    return sizePage(height);
  }, [slip, onMeasure]);
  return createPortal(
    <div className={styles.print} aria-hidden="true">
      <PaperSlip slip={slip} ref={paper} />
    </div>,
    document.body,
  );
}
