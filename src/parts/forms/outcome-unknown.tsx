import type { ReactNode } from 'react';
import type { Trouble } from '#data/wire/trouble.ts';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';

export interface OutcomeUnknownProps {
  /** What was sent, as a slip whose ring is still open. */
  readonly slip: ReactNode;
  /** Why it is not known; null while it is tried again. */
  readonly trouble: Trouble | null;
  /** That trying again can only find out, never do it twice (W5): said as a promise. */
  readonly onlyOnce: string;
  /** Another way on, above the foot. */
  readonly beside?: ReactNode;
  /** The ways to find out, at the foot. */
  readonly children: ReactNode;
}

/** 结果确认中: it may have happened or not. What was sent is kept with its key until the operator has answered (W5). */
export function OutcomeUnknown({ slip, trouble, onlyOnce, beside, children }: OutcomeUnknownProps) {
  return (
    <>
      {slip}
      <ProblemNote trouble={trouble} />
      <Message tone="jade">{onlyOnce}</Message>
      {beside ? <div>{beside}</div> : null}
      <Foot>{children}</Foot>
    </>
  );
}
