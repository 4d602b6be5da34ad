import { Icon } from '#ui/text/icon.tsx';
import styles from './nav-grid.module.css';

/** A way into a service. `closed` is the word that says it is not open to this customer; the door still leads to the reason. */
export type NavItem = { href: string; icon: string; name: string; closed?: string | undefined };

/** All services: four in a row, two for elders with the words beside the icon, eight on a desktop. */
export function NavGrid({ label, doors }: { label: string; doors: readonly NavItem[] }) {
  return (
    <nav className={styles.doors} aria-label={label}>
      {doors.map((door) => (
        <a key={door.href} href={door.href} className={door.closed ? styles.closed : undefined}>
          <Icon path={door.icon} />
          <span>
            {door.name}
            {door.closed ? <small>{door.closed}</small> : null}
          </span>
        </a>
      ))}
    </nav>
  );
}
