import styles from './meter.module.css';

/** A thin bar: `share` of the whole, 0 to 1 (kept within). Give a `label` unless the same words stand beside it. */
export function Meter({ share, label }: { share: number; label?: string | undefined }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share || 0)) * 1000) / 10}%`;
  return (
    <svg className={styles.meter} role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : 'true'}>
      <rect width={width} height="100%" />
    </svg>
  );
}
