import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from '#ui/styles/class-names.ts';
import { Icon } from '#ui/text/icon.tsx';

/** Primary: the one act of the screen. Outlined: the other way. Warning: an act that takes something away. Text: a third, quieter one. */
export type ButtonKind = 'primary' | 'outlined' | 'warning' | 'text';

function look(kind: ButtonKind, busy = false): string | undefined {
  return kind === 'text' ? styles.link : classNames(styles.button, kind !== 'primary' && styles.outlined, kind === 'warning' && styles.warning, busy && styles.busy);
}

export type ButtonProps = ComponentProps<'button'> & {
  kind?: ButtonKind;
  /** The word of the busy state (正在确认…). The button stays focusable; its dashed edge says, like the open ring, that nothing is settled. */
  busy?: string | undefined;
};

/** Says the whole act with its price: 确认开通，每月 3.00 元. */
export function Button({ kind = 'primary', busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={look(kind, Boolean(busy))} aria-disabled={busy ? 'true' : undefined} onClick={busy ? undefined : onClick}>
      {busy ? <span role="status">{busy}</span> : children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ href, kind = 'primary', icon, children }: { href: string; kind?: ButtonKind; icon?: string; children: ReactNode }) {
  return (
    <a className={look(kind)} href={href}>
      {icon ? <Icon path={icon} /> : null}
      {children}
    </a>
  );
}

/** A link in words. */
export function TextLink({ href, children, ...rest }: Pick<ComponentProps<'a'>, 'href' | 'children' | 'download' | 'lang' | 'aria-label' | 'target'>) {
  return (
    <a {...rest} className={styles.link} href={href}>
      {children}
    </a>
  );
}

/** A button that looks like a link: it acts on this page. */
export function LinkButton({ children, type = 'button', ...rest }: ComponentProps<'button'>) {
  return (
    <button {...rest} type={type} className={styles.link}>
      {children}
    </button>
  );
}
