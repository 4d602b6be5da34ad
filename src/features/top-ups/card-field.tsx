import { useState } from 'react';
import { groupCard } from '#lib/recharge-card.ts';
import { readCard } from '#lib/typed.ts';
import { ShownField, type ShownFieldProps } from '#ui/controls/typed/shown-field.tsx';

type CardFieldProps = Omit<ShownFieldProps, 'value' | 'onText' | 'show' | 'type'> & { readonly digits: string; readonly onDigits: (digits: string) => void };

const show = (text: string) => groupCard(readCard(text));

/** A card's number in groups of four while it is typed. */
export function CardField({ digits, onDigits, ...field }: CardFieldProps) {
  // As it stands in the input: not grouped while the keyboard composes, and after undo.
  const [text, setText] = useState('');
  const onText = (next: string) => {
    setText(next);
    onDigits(readCard(next));
  };
  return (
    <ShownField
      {...field}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="done"
      spellCheck={false}
      value={readCard(text) === digits ? text : groupCard(digits)}
      onText={onText}
      show={show}
    />
  );
}
