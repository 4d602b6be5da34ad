import { useState } from 'react';
import { LinkButton } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';

/** Service password; shown or hidden on wish, never remembered by us. Paste and password managers work. */
export function PasswordField({ labels, ...field }: Omit<FieldProps, 'end' | 'type' | 'spaced' | 'maxLength'> & { labels: { show: string; hide: string } }) {
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

type CodeFieldProps = Omit<FieldProps, 'value' | 'defaultValue' | 'onChange' | 'type' | 'spaced'> & { value: string; onText: (text: string) => void };

/** A code from an SMS or a card: one input, so that paste and the keyboard's own suggestion fill it. It keeps what was typed; its owner reads it. */
export function CodeField({ onText, ...field }: CodeFieldProps) {
  return <Field inputMode="numeric" autoComplete="one-time-code" {...field} type="text" spaced onChange={(event) => onText(event.currentTarget.value)} />;
}
