import styles from './text.module.css';

const HOTLINE = '10086';

/** A sentence in which the hotline's number dials. For sentences that say to call it, not for those that say to text it. */
export function Dial({ children }: { readonly children: string }) {
  const [before = '', ...after] = children.split(HOTLINE);
  if (after.length === 0) return before;
  return (
    <>
      {before}
      <a className={styles.dial} href={`tel:${HOTLINE}`}>
        {HOTLINE}
      </a>
      {after.join(HOTLINE)}
    </>
  );
}
