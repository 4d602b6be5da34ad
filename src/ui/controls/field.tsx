import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './field.module.css';
import { Icon } from '#ui/text/icon.tsx';
import { stop } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';

/** What stands around any input. */
export type FrameProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to put it right. Tied to the input, which is marked invalid. */
  error?: string | undefined;
};

/** What ties an input to the words around it; spread on the input. */
type Ties = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined };

/** Label above, hint, the frame the input stands in, error below. */
export function FieldFrame({ id, label, hint, error, children }: FrameProps & { children: (ties: Ties) => ReactNode }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? <Note id={`${id}-hint`}>{hint}</Note> : null}
      <div className={classNames(styles.frame, error && styles.wrong)}>
        {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined })}
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

export type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> &
  FrameProps & {
    /** Beside the input, within its frame: show / hide. */
    end?: ReactNode;
    /** Wide figures, for codes. */
    spaced?: boolean | undefined;
  };

/** One line of input, in its frame. Everything an input takes is passed on. */
export function Field({ id, label, hint, error, end, spaced, ...input }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {(ties) => (
        <>
          <input {...input} {...ties} className={classNames(styles.input, spaced && styles.spaced)} />
          {end}
        </>
      )}
    </FieldFrame>
  );
}
