import paper from '#ui/slip/slip.module.css';
import styles from './skeleton.module.css';

/** What a bar stands for; each is exactly as high as the element it will be. */
export type SkeletonShape = 'note' | 'text' | 'row' | 'link' | 'item' | 'figure' | 'button';

/** A bar, or an empty slip with the bars on it. */
export type SkeletonPart = SkeletonShape | readonly SkeletonShape[];

/** Reserves the place of what is being fetched. Visible only after 300 ms, so that a quick answer never flickers; nothing moves when it comes. */
export function Skeleton({ shapes }: { shapes: readonly SkeletonPart[] }) {
  const draw = (part: SkeletonPart, index: number) =>
    typeof part === 'string' ? (
      <i key={index} className={styles[part]} />
    ) : (
      <div key={index} className={paper.slip}>
        {part.map(draw)}
      </div>
    );
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {shapes.map(draw)}
    </div>
  );
}
