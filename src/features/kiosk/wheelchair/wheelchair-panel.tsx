import { useTranslation } from '#i18n/use-translation.ts';
import styles from './wheelchair-panel.module.css';

/** Above the screen for whoever sits: it is drawn, and the screen laid out below it, while `<html>` says `data-reach="low"` (K6). Nothing in it is pressed. */
export function WheelchairPanel() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.panel} aria-hidden="true">
      {t('product')}
    </div>
  );
}
