import styles from './choices.module.css';

export type SwitchProps = {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  labels: { on: string; off: string };
  name?: string;
  disabled?: boolean;
};

/** A setting that is on or off; the state is also a visible word. */
export function Switch({ label, hint, checked, onChange, labels, name, disabled }: SwitchProps) {
  return (
    <label className={styles.choice}>
      <span>
        <span>{label}</span>
        {hint ? <small>{hint}</small> : null}
      </span>
      <span className={styles.word} aria-hidden="true">
        {checked ? labels.on : labels.off}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

export type RadioGroupProps<Value extends string> = {
  legend: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; hint?: string }[];
};

/** One of several, with native radio buttons. */
export function RadioGroup<Value extends string>({ legend, name, value, onChange, options }: RadioGroupProps<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <span>
            <span>{option.label}</span>
            {option.hint ? <small>{option.hint}</small> : null}
          </span>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
        </label>
      ))}
    </fieldset>
  );
}
