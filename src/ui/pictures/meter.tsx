import styles from './meter.module.css';

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share || 0)) * 1000) / 10}%`;

/** A thin bar: `share` of the whole, 0 to 1 (kept within), with a notch at `mark` where there is something to compare it with. Give a `label` unless the same words stand beside it. */
export function Meter({ share, mark, label }: { share: number; mark?: number; label?: string | undefined }) {
  return (
    <svg className={styles.meter} role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : 'true'}>
      <rect className={styles.track} y="3" width="100%" height="6" rx="3" />
      <rect className={styles.share} y="3" width={percent(share)} height="6" rx="3" />
      {mark === undefined ? null : <rect className={styles.mark} x={percent(mark)} width="2" height="12" />}
    </svg>
  );
}
