import { type ReactNode, useEffect, useId, useRef } from 'react';
import { LinkButton } from '#ui/controls/button.tsx';
import styles from './sheet.module.css';

export type SheetProps = { open: boolean; onClose: () => void; title: string; closeWord: string; children: ReactNode; foot?: ReactNode };

/** A native dialog at the lower edge. Esc, the backdrop and the button close it; the browser gives the focus back. Keep it mounted, switch `open`. */
export function Sheet({ open, onClose, title, closeWord, children, foot }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.body}>
        <header>
          <h2 id={heading}>{title}</h2>
          <LinkButton onClick={() => dialog.current?.close()}>{closeWord}</LinkButton>
        </header>
        {open ? children : null}
        {foot ? <div className={styles.foot}>{foot}</div> : null}
      </div>
    </dialog>
  );
}
