import type { ReactNode } from 'react';
import { Icon, type Tone } from '#ui/text/icon.tsx';
import { info } from '#ui/text/icons.ts';
import styles from './notice-panel.module.css';
import { Note, Title } from '#ui/text/text.tsx';

/** One headed part of a refusal: how to get it, what works now. */
export type NoticePanelPart = { title: string; body: ReactNode };

export type NoticePanelProps = {
  title: string;
  /** The rule in plain words. */
  rule: ReactNode;
  /** Headed parts in order: how to get it, then what works now (rows with links). */
  parts?: readonly NoticePanelPart[];
  /** What has not happened, and the request number. */
  request?: ReactNode;
  icon?: string;
  tone?: Tone;
};

/** No slip: nothing happened. Also for failed and offline pages, with another shape. Announced when it appears. */
export function NoticePanel({ title, rule, parts, request, icon = info, tone = 'grey' }: NoticePanelProps) {
  return (
    <section className={styles.refusal} role="alert">
      <Icon path={icon} tone={tone} />
      <Title>{title}</Title>
      <div>{rule}</div>
      {parts?.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          {part.body}
        </section>
      ))}
      {request ? (
        <div className={styles.request}>
          <Note>{request}</Note>
        </div>
      ) : null}
    </section>
  );
}

/** An honest empty list: what would stand here, and a way on. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
