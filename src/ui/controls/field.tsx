import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './field.module.css';
import { Icon } from '#ui/text/icon.tsx';
import { stop } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';

export type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to put it right. Tied to the input, which is marked invalid. */
  error?: string | undefined;
  /** Beside the input, within its frame: show / hide. */
  end?: ReactNode;
  /** Wide figures, for codes. */
  spaced?: boolean | undefined;
};

/** One line of input: label above, hint, input, error below. Everything an input takes is passed on. */
export function Field({ id, label, hint, error, end, spaced, ...input }: FieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? <Note id={`${id}-hint`}>{hint}</Note> : null}
      <div className={classNames(styles.frame, error && styles.wrong)}>
        <input
          {...input}
          id={id}
          className={classNames(styles.input, spaced && styles.spaced)}
          aria-describedby={described || undefined}
          aria-invalid={error ? 'true' : undefined}
        />
        {end}
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
