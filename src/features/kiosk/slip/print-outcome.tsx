import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { PrinterFault } from '#lib/terminal/device-states.ts';
import { Button } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Icon, type Tone } from '#ui/text/icon.tsx';
import { check, print as printer, stop } from '#ui/text/icons.ts';
import { Note, Title } from '#ui/text/text.tsx';
import { TO_BE_TAKEN } from '#features/kiosk/idle/idle-clock.ts';
import { useIdle } from '#features/kiosk/idle/use-idle.ts';
import type { PrintedMatter } from './print-job.ts';
import { QrCode } from './qr-code.tsx';
import styles from './print-outcome.module.css';

/** How it stands, large and in the middle: to be read a step away from the terminal. Urgent where something has gone wrong. */
function Sign({
  icon,
  tone,
  title,
  isUrgent = false,
  children,
}: {
  readonly icon: string;
  readonly tone: Tone;
  readonly title: string;
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.sign} role={isUrgent ? 'alert' : 'status'}>
      <Icon path={icon} tone={tone} />
      <Title>{title}</Title>
      {children}
    </div>
  );
}

/** The printer is at work. */
export function Printing() {
  const { t } = useTranslation('kiosk-slip');
  return (
    <Sign icon={printer} tone="grey" title={t('printing')}>
      <p>{t('printingNote')}</p>
    </Sign>
  );
}

export interface WaitingForPrinterProps {
  readonly matter: PrintedMatter;
  readonly fault: PrinterFault;
  readonly secondsLeft: number;
  readonly onLeave: () => void;
}

/** The slip is kept for a printer that cannot print now: what was done stands, and nobody has to wait. */
export function WaitingForPrinter({ matter, fault, secondsLeft, onLeave }: WaitingForPrinterProps) {
  const { t } = useTranslation('kiosk-slip');
  return (
    <>
      <Sign icon={stop} tone="amber" title={t(`faults.${fault}`)} isUrgent>
        <p>{t(`${matter}.waiting`)}</p>
      </Sign>
      <p className={styles.timer} role="timer">
        {t('wait', { minutes: Math.floor(secondsLeft / 60), seconds: secondsLeft % 60 })}
      </p>
      <Foot>
        <Button kind="outlined" onClick={onLeave}>
          {t('stopWaiting')}
        </Button>
      </Foot>
    </>
  );
}

export interface PrintedProps {
  readonly matter: PrintedMatter;
  readonly onTaken: () => void;
  /** Nobody takes it. */
  readonly onLeft: () => void;
}

/** The slip lies there. */
export function Printed({ matter, onTaken, onLeft }: PrintedProps) {
  const { t } = useTranslation('kiosk-slip');
  useIdle(TO_BE_TAKEN, false, onLeft);
  return (
    <>
      <Sign icon={check} tone="jade" title={t(`${matter}.printed`)}>
        <p>{t(`${matter}.printedNote`)}</p>
      </Sign>
      <Foot>
        <Button onClick={onTaken}>{t('taken')}</Button>
      </Foot>
    </>
  );
}

/** What was done stands without its slip; a bill that was asked for is not there. */
const NOT_PRINTED = { visit: { icon: check, tone: 'jade' }, bill: { icon: stop, tone: 'amber' } } as const;

export interface NotPrintedProps {
  readonly matter: PrintedMatter;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  /** In the place of the slip. */
  readonly children: ReactNode;
}

/** No slip: what that means, and another try. */
export function NotPrinted({ matter, onAgain, onLeave, children }: NotPrintedProps) {
  const { t } = useTranslation('kiosk-slip');
  return (
    <>
      <Sign {...NOT_PRINTED[matter]} title={t(`${matter}.notPrinted`)} isUrgent>
        <Note>{t(`${matter}.notPrintedNote`)}</Note>
      </Sign>
      {children}
      <Foot>
        <Button onClick={onLeave}>{t('fine')}</Button>
        <Button kind="outlined" onClick={onAgain}>
          {t('again')}
        </Button>
      </Foot>
    </>
  );
}

/** What was done, with its numbers in words, and as a code to be photographed: '' where there is none yet. */
export function Numbers({ lines, code }: { readonly lines: readonly string[]; readonly code: string }) {
  return (
    <>
      <ul className={styles.numbers}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {code === '' ? null : (
        <div className={styles.numberCode}>
          <QrCode text={code} />
        </div>
      )}
    </>
  );
}
