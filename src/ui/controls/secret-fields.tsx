import { useState } from 'react';
import { LinkButton } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';

/** Service password; shown or hidden on wish, never remembered by us. Paste and password managers work. */
export function PasswordField({ labels, ...field }: Omit<FieldProps, 'end' | 'type' | 'spaced' | 'maxLength'> & { maxLength: number; labels: { show: string; hide: string } }) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      inputMode="numeric"
      autoComplete="current-password"
      {...field}
      type={shown ? 'text' : 'password'}
      end={
        <LinkButton aria-controls={field.id} onClick={() => setShown(!shown)}>
          {shown ? labels.hide : labels.show}
        </LinkButton>
      }
    />
  );
}

type CodeFieldProps = Omit<FieldProps, 'value' | 'defaultValue' | 'onChange' | 'type' | 'spaced'> & { digits: number; value: string; onValue: (digits: string) => void };

/** Code of so many digits from an SMS: one input, so that paste and the keyboard's own suggestion fill it; anything but figures falls away. */
export function CodeField({ digits, value, onValue, ...field }: CodeFieldProps) {
  return (
    <Field
      inputMode="numeric"
      autoComplete="one-time-code"
      {...field}
      type="text"
      spaced
      value={value}
      onChange={(event) => onValue(event.currentTarget.value.normalize('NFKC').replace(/\D/g, '').slice(0, digits))}
    />
  );
}
