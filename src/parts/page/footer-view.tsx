import type { TFunction } from 'i18next';
import { LinkButton, TextLink } from '#ui/controls/button.tsx';
import styles from './footer-view.module.css';

/** Drawn before the app is there too: no hooks. The button's id lets an early tap be repeated once the app has taken over (src/shell). */
export function FooterView({ t, settings, onSignOut, isLeaving = false }: { t: TFunction<'common'>; settings: string; onSignOut?: () => void; isLeaving?: boolean }) {
  return (
    <footer className={styles.footer}>
      <LinkButton id="sign-out" onClick={onSignOut} aria-disabled={isLeaving ? 'true' : undefined}>
        {isLeaving ? t('signingOut') : t('signOut')}
      </LinkButton>
      <TextLink href={settings}>{t('settings')}</TextLink>
    </footer>
  );
}
