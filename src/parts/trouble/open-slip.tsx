import type { ReactNode } from 'react';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';

export interface OpenSlipProps {
  readonly state: string;
  readonly title: string;
  /** What is not known, and what has not happened either way: a paragraph each. */
  readonly leads: readonly string[];
  /** Rows of what was sent. */
  readonly children: ReactNode;
}

/** A slip whose ring is still open, for what has no slip of its own before it is done. */
export function OpenSlip({ state, title, leads, children }: OpenSlipProps) {
  return (
    <Slip
      label={title}
      stamp={<Stamp state={state} closed={false} tone="amber" />}
      head={
        <>
          <Title>{title}</Title>
          {leads.map((lead) => (
            <Note key={lead}>{lead}</Note>
          ))}
        </>
      }
    >
      <Tear />
      {children}
    </Slip>
  );
}
