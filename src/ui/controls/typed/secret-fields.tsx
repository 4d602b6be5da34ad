import { useLayoutEffect, useRef, useState } from 'react';
import { LinkButton } from '#ui/controls/button.tsx';
import { Field, type FieldProps } from '#ui/controls/field.tsx';
import { ReadField, type ReadFieldProps } from './read-field.tsx';

type PasswordFieldProps = Omit<FieldProps, 'end' | 'type' | 'spaced' | 'maxLength' | 'value' | 'defaultValue' | 'ref'> & { value: string; labels: { show: string; hide: string } };

/** Service password; shown or hidden on wish, never remembered by us. Paste and password managers work. */
export function PasswordField({ labels, value, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // A value that React is given it writes into the page's markup as well; a password stands in the input alone.
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <Field
      inputMode="numeric"
      autoComplete="current-password"
      {...field}
      ref={input}
      type={shown ? 'text' : 'password'}
      end={
        <LinkButton aria-controls={field.id} onClick={() => setShown(!shown)}>
          {shown ? labels.hide : labels.show}
        </LinkButton>
      }
    />
  );
}

/** A code from an SMS or a card: one input, so that paste and the keyboard's own suggestion fill it. */
export function CodeField(field: Omit<ReadFieldProps, 'type' | 'spaced'>) {
  return <ReadField inputMode="numeric" autoComplete="one-time-code" {...field} type="text" spaced />;
}
