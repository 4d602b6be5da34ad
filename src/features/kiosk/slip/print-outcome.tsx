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

/** The slip is kept for a printer that cannot print now: what was done stands, and nobody has to wait. */
export function WaitingForPrinter({ fault, secondsLeft, onLeave }: { readonly fault: PrinterFault; readonly secondsLeft: number; readonly onLeave: () => void }) {
  const { t } = useTranslation('kiosk-slip');
  return (
    <>
      <Sign icon={stop} tone="amber" title={t(`faults.${fault}`)} isUrgent>
        <p>{t('stillDone')}</p>
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

/** The slip lies there. */
export function Printed({ onTaken }: { readonly onTaken: () => void }) {
  const { t } = useTranslation('kiosk-slip');
  useIdle(TO_BE_TAKEN, false, onTaken);
  return (
    <>
      <Sign icon={check} tone="jade" title={t('printed')}>
        <p>{t('printedNote')}</p>
      </Sign>
      <Foot>
        <Button onClick={onTaken}>{t('taken')}</Button>
      </Foot>
    </>
  );
}

export interface NotPrintedProps {
  /** What was done, with its number: in the place of the slip. */
  readonly lines: readonly string[];
  /** The numbers, to be photographed; '' where there is none yet. */
  readonly code: string;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** No slip, and yet everything was done: the numbers stand on the screen. */
export function NotPrinted({ lines, code, onAgain, onLeave }: NotPrintedProps) {
  const { t } = useTranslation('kiosk-slip');
  return (
    <>
      <Sign icon={check} tone="jade" title={t('notPrinted')} isUrgent>
        <Note>{t('notPrintedNote')}</Note>
      </Sign>
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
      <Foot>
        <Button onClick={onLeave}>{t('fine')}</Button>
        <Button kind="outlined" onClick={onAgain}>
          {t('again')}
        </Button>
      </Foot>
    </>
  );
}
