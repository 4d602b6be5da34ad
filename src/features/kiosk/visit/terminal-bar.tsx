import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import styles from './terminal-bar.module.css';
import { useVisit } from './visit-context.ts';

/** Over every screen of a visit: back to the menu, hide the screen from who stands beside, and leave (K9). */
export function TerminalBar() {
  const { t } = useTranslation('kiosk');
  const { end } = useVisit();
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
        <Button kind="outlined" onClick={() => setHidden(true)}>
          {t('hide')}
        </Button>
        <Button kind="outlined" onClick={end}>
          {t('leave')}
        </Button>
      </nav>
      {isHidden ? (
        <div className={styles.curtain} role="dialog" aria-label={t('hidden')}>
          <p>{t('hidden')}</p>
          <Button onClick={() => setHidden(false)}>{t('show')}</Button>
          <Button kind="outlined" onClick={end}>
            {t('leave')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
