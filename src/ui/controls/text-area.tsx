import type { ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from '#ui/text/icon.tsx';
import { stop } from '#ui/text/icons.ts';
import { classNames } from '#ui/styles/class-names.ts';
import { Note } from '#ui/text/text.tsx';

export type TextAreaProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to put it right. Tied to the input, which is marked invalid. */
  error?: string | undefined;
  value: string;
  onChange: (text: string) => void;
  maxLength: number;
  rows?: number;
};

/** Several lines of text: label above, hint, input, error below. */
export function TextArea({ id, label, hint, error, value, onChange, maxLength, rows = 5 }: TextAreaProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? <Note id={`${id}-hint`}>{hint}</Note> : null}
      <div className={classNames(styles.frame, error && styles.wrong)}>
        <textarea
          id={id}
          className={classNames(styles.input, styles.area)}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-describedby={described || undefined}
          aria-invalid={error ? 'true' : undefined}
        />
      </div>
      {error ? (
        <p className={styles.error} id={`${id}-error`}>
          <Icon path={stop} small />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
