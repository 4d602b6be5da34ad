import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { HandOffButton } from '#features/kiosk/hand-off/hand-off-button.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import styles from './terminal-bar.module.css';
import { useVisit } from './visit-context.ts';

/** Over everything, so that nothing beneath it is seen, reached by Tab or read aloud; Escape leaves it where it is. */
function Curtain({ onShow, onLeave }: { readonly onShow: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation('kiosk');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const show = () => {
    // Closed by itself first: the browser then gives the focus back.
    dialog.current?.close();
    onShow();
  };
  return (
    <dialog ref={dialog} className={styles.curtain} aria-label={t('hidden')} onCancel={(event) => event.preventDefault()}>
      <p>{t('hidden')}</p>
      <Button onClick={show}>{t('show')}</Button>
      <Button kind="outlined" onClick={onLeave}>
        {t('leave')}
      </Button>
    </dialog>
  );
}

/** Over every screen of a visit: back to the menu, hide the screen from who stands beside, and leave (K9). */
export function TerminalBar() {
  const { t } = useTranslation('kiosk');
  const { end, setBusy } = useVisit();
  const [isHidden, setHidden] = useState(false);
  return (
    <>
      <nav className={styles.bar} aria-label={t('terminal')}>
        <ButtonLink kind="outlined" href={paths.terminalMenu()}>
          {t('menu')}
        </ButtonLink>
        <ButtonLink kind="outlined" href={paths.visitSlip()}>
          {t('slip')}
        </ButtonLink>
        <HandOffButton onTaken={end} onBusy={setBusy} />
        <Button kind="outlined" onClick={() => setHidden(true)}>
          {t('hide')}
        </Button>
        <Button kind="outlined" onClick={end}>
          {t('leave')}
        </Button>
      </nav>
      {isHidden ? <Curtain onShow={() => setHidden(false)} onLeave={end} /> : null}
    </>
  );
}
