import { Icon } from '#ui/text/icon.tsx';
import styles from './nav-grid.module.css';

/** A way into something. */
export type NavItem = { href: string; icon: string; name: string };

/** Large links, two side by side where there is room. */
export function NavGrid({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className={styles.grid} aria-label={label}>
      {items.map(({ href, icon, name }) => (
        <a key={href} href={href}>
          <Icon path={icon} />
          {name}
        </a>
      ))}
    </nav>
  );
}
