import { classNames } from '#ui/styles/class-names.ts';
import styles from './chips.module.css';

export type ChipsProps = {
  legend: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** `wide` takes a line of its own. */
  options: readonly { value: string; label: string; wide?: boolean }[];
};

/** More characters than a figure or a Chinese word has. */
const LONG = 6;

/** One of several short choices, side by side; native radio buttons, so that arrows and screen readers know them. */
export function Chips({ legend, name, value, onChange, options }: ChipsProps) {
  const isText = options.some(({ label, wide }) => !wide && label.length > LONG);
  return (
    <fieldset className={classNames(styles.chips, isText && styles.text)}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.wide ? styles.wide : undefined}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
