import { Icon } from '#ui/text/icon.tsx';
import styles from './nav-grid.module.css';

/** A way into a service. `closed` is the word that says it is not open to this customer; the link still leads to the reason. */
export type NavItem = { href: string; icon: string; name: string; closed?: string | undefined };

/** All services: four in a row, two for elders with the words beside the icon, eight on a desktop. */
export function NavGrid({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className={styles.grid} aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} className={item.closed ? styles.closed : undefined}>
          <Icon path={item.icon} />
          <span>
            {item.name}
            {item.closed ? <small>{item.closed}</small> : null}
          </span>
        </a>
      ))}
    </nav>
  );
}
