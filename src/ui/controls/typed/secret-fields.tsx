import { useState } from 'react';
import { LinkButton } from '#ui/controls/button.tsx';
import { Field, type FieldProps } from '#ui/controls/field.tsx';
import { ReadField, type ReadFieldProps } from './read-field.tsx';

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

/** A code from an SMS or a card: one input, so that paste and the keyboard's own suggestion fill it. */
export function CodeField(field: Omit<ReadFieldProps, 'type' | 'spaced'>) {
  return <ReadField inputMode="numeric" autoComplete="one-time-code" {...field} type="text" spaced />;
}
