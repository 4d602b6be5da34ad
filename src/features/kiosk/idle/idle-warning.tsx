import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { Button } from '#ui/controls/button.tsx';
import { chime } from './chime.ts';
import styles from './idle-warning.module.css';

export interface IdleWarningProps {
  readonly secondsLeft: number;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** Nobody has touched the screen for a while: in large figures how long it stays, and both ways (K2). */
export function IdleWarning({ secondsLeft, onGoOn, onLeave }: IdleWarningProps) {
  const { t } = useTranslation('kiosk');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    chime();
  }, []);
  return (
    <dialog ref={dialog} className={styles.warning} aria-labelledby="idle-title" onCancel={(event) => event.preventDefault()}>
      <h2 id="idle-title" role="alert">
        {t('stillThere')}
      </h2>
      <p className={styles.seconds} aria-hidden="true">
        {secondsLeft}
      </p>
      <p>{t('willClear')}</p>
      <div className={styles.ways}>
        <Button onClick={onGoOn}>{t('goOn')}</Button>
        <Button kind="outlined" onClick={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </dialog>
  );
}
