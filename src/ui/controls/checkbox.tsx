import type { ComponentProps } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './choices.module.css';

export type CheckboxProps = Pick<ComponentProps<'input'>, 'name' | 'form' | 'defaultChecked' | 'checked' | 'onChange'> & { label: string; hint?: string };

/** A wish beside an act, ticked or not; it is sent with its form. */
export function Checkbox({ label, hint, ...input }: CheckboxProps) {
  return (
    <label className={classNames(styles.choice, styles.wish)}>
      <span>
        <span>{label}</span>
        {hint ? <small>{hint}</small> : null}
      </span>
      <input type="checkbox" {...input} />
    </label>
  );
}
