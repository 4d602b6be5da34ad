import { classNames } from '#ui/styles/class-names.ts';
import styles from './skeleton.module.css';

/** What a bar stands for; each is exactly as high as the element it will be. */
export type SkeletonShape = 'note' | 'text' | 'row' | 'link' | 'item' | 'figure' | 'title' | 'button';

/** Reserves the place of what is being fetched. Visible only after 300 ms, so that a quick answer never flickers; nothing moves when it comes. */
export function Skeleton({ shapes }: { shapes: readonly SkeletonShape[] }) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {shapes.map((shape, index) => (
        <div key={index} className={classNames(styles.line, styles[shape])} />
      ))}
    </div>
  );
}
