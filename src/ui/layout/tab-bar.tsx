import { Icon } from '#ui/text/icon.tsx';
import styles from './tab-bar.module.css';

/** One tab. `current`: `page` on its own screen, `true` on the screens behind it. `main` tabs alone are drawn in the elder presentation, by their `plainName` there. */
export type Tab = { href: string; icon: string; name: string; plainName?: string; main?: boolean; current?: 'page' | 'true' | undefined };

/** The ways to the main screens, at the lower edge of every screen of a signed-in customer. */
export function TabBar({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ href, icon, name, plainName = name, main, current }) => (
        <a key={href} href={href} aria-current={current} className={main ? undefined : styles.further}>
          <Icon path={icon} />
          <span className={styles.name}>{name}</span>
          <span className={styles.plain}>{plainName}</span>
        </a>
      ))}
    </nav>
  );
}
