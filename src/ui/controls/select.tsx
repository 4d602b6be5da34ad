import { useId } from 'react';
import { Icon } from '#ui/text/icon.tsx';
import { down } from '#ui/text/icons.ts';
import styles from './select.module.css';

export type SelectProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
};

/** One of many, in the device's own list; drawn like a field, with a chevron of ours. */
export function Select({ label, value, onChange, options }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <div>
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon path={down} small />
      </div>
    </div>
  );
}
