import { useLayoutEffect, useRef, type ChangeEvent } from 'react';
import { groupCard, readCard } from '#lib/recharge-card.ts';
import { Field, type FieldProps } from '#ui/controls/field.tsx';

type CardFieldProps = Omit<FieldProps, 'value' | 'onChange' | 'type' | 'ref'> & { readonly digits: string; readonly onDigits: (digits: string) => void };

/** Where the caret stands behind so many digits of the grouped text. */
function placeBehind(digits: number): number {
  return groupCard('0'.repeat(digits)).length;
}

/** A card's number in groups of four while it is typed; the caret stays where the finger is, and a space is deleted together with the digit before it. */
export function CardField({ digits, onDigits, ...field }: CardFieldProps) {
  const caret = useRef<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === input.current) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, selectionStart } = event.currentTarget;
    let next = readCard(value);
    let before = readCard(value.slice(0, selectionStart ?? value.length)).length;
    // Only a space went: what was meant is the digit before it. More than one gone is the same number, pasted without spaces.
    if (next === digits && value.length === groupCard(digits).length - 1 && before > 0) {
      next = next.slice(0, before - 1) + next.slice(before);
      before -= 1;
    }
    caret.current = placeBehind(before);
    onDigits(next);
  };
  return <Field {...field} ref={input} type="text" inputMode="numeric" autoComplete="off" enterKeyHint="done" spellCheck={false} value={groupCard(digits)} onChange={onChange} />;
}
