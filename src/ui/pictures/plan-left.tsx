import { Meter } from './meter.tsx';
import { Ring } from './ring.tsx';
import styles from './plan-left.module.css';
import { Note } from '#ui/text/text.tsx';

/** One allowance, all words formatted: 流量, 6.4 GB, 共 20 GB; `share` is what is left, 0 to 1; `bought` the part of the whole that was bought on top of the plan. */
export type PlanLeftItem = { name: string; left: string; total: string; share: number; bought?: number };

/** What is left: the first allowance as a ring, the others as bars beside it, each with the notch where time stands. */
export function PlanLeftPicture({ main, others, mark }: { main: PlanLeftItem | null; others: readonly PlanLeftItem[]; mark: number }) {
  // What was bought is used last: what is left of it comes after what is left of the plan.
  const bought = main ? Math.min(main.share, main.bought ?? 0) : 0;
  return (
    <div className={styles.picture}>
      {main ? (
        <Ring
          mark={mark}
          parts={[
            { from: 0, to: main.share - bought },
            { from: main.share - bought, to: main.share },
          ].filter(({ from, to }) => to > from)}
        >
          <Note>{main.name}</Note>
          <b>{main.left}</b>
          <Note>{main.total}</Note>
        </Ring>
      ) : null}
      {others.length > 0 ? (
        <ul className={styles.others}>
          {others.map((item) => (
            <li key={item.name}>
              <p className={styles.line}>
                <span>{item.name}</span>
                <b>{item.left}</b>
              </p>
              <Meter share={item.share} mark={mark} />
              <Note>{item.total}</Note>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
