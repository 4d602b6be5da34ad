import { useState, type ReactNode } from 'react';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';
import type { PrintedMatter } from './print-job.ts';
import { NotPrinted, Printed, Printing, WaitingForPrinter } from './print-outcome.tsx';
import { SlipForPrint } from './slip-for-print.tsx';
import { SlipPreview } from './slip-preview.tsx';
import { useDeviceStates } from './use-device-states.ts';
import { usePrintJob } from './use-print-job.ts';

export interface SlipToHandProps {
  readonly matter: PrintedMatter;
  readonly slip: SlipDocument;
  /** Goes on with a shorter one; null where there is none. */
  readonly onSummary: (() => void) | null;
  /** What stands on the screen where it could not be printed. */
  readonly inItsPlace: ReactNode;
  /** The customer has it, or goes without. */
  readonly onTaken: () => void;
  /** It lies there, and nobody takes it (K2). */
  readonly onLeft: () => void;
  /** Somebody stands before the printer and waits, or not any more: a visit does not end meanwhile (K2). */
  readonly onBusy: (isBusy: boolean) => void;
}

/** A slip from its preview to the hand, whatever the printer does. Its texts: `kiosk-slip`. */
export function SlipToHand({ matter, slip: newest, onSummary, inItsPlace, onTaken, onLeft, onBusy }: SlipToHandProps) {
  const { printer } = useDeviceStates();
  const [height, setHeight] = useState(0);
  // As it was when it was to be printed: it does not change under the printer.
  const [kept, setKept] = useState<SlipDocument | null>(null);
  const slip = kept ?? newest;
  const { job, secondsLeft, print, giveUp } = usePrintJob(slip, height, onBusy);

  const view = () => {
    switch (job.state) {
      case 'none': {
        const printIt = () => {
          setKept(slip);
          print();
        };
        return <SlipPreview matter={matter} slip={slip} height={height} printer={printer} onPrint={printIt} onSummary={onSummary} onLeave={onTaken} />;
      }
      case 'printing':
        return <Printing />;
      case 'waiting':
        return <WaitingForPrinter matter={matter} fault={job.fault} secondsLeft={secondsLeft} onLeave={giveUp} />;
      case 'printed':
        return <Printed matter={matter} onTaken={onTaken} onLeft={onLeft} />;
      case 'given-up':
        return (
          <NotPrinted matter={matter} onAgain={print} onLeave={onTaken}>
            {inItsPlace}
          </NotPrinted>
        );
    }
  };
  return (
    <>
      {view()}
      <SlipForPrint slip={slip} onMeasure={setHeight} />
    </>
  );
}
