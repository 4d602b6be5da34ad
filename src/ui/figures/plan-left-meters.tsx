import { Meter } from './meter.tsx';
import styles from './plan-left-meters.module.css';
import { Note } from '#ui/text/text.tsx';

/** One allowance, all words formatted: 流量, 6.4 GB, 共 20 GB; `share` is what is left, 0 to 1. */
export type PlanLeftItem = { name: string; left: string; total: string; share: number };

/** What is left of the plan, in columns. */
export function PlanLeftMeters({ items }: { items: readonly PlanLeftItem[] }) {
  return (
    <ul className={styles.left}>
      {items.map((item) => (
        <li key={item.name}>
          <Note>{item.name}</Note>
          <b>{item.left}</b>
          <Meter share={item.share} />
          <Note>{item.total}</Note>
        </li>
      ))}
    </ul>
  );
}
