import { useState } from 'react';
import { Field, type FieldProps } from './field.tsx';

/**
 * One line to search by. What is typed is handed on at once, what is composed (pinyin on its way to characters) when it has become
 * words; the search itself is the caller's.
 */
export function SearchField({ value, onText, ...field }: Pick<FieldProps, 'id' | 'label' | 'placeholder' | 'end'> & { value: string; onText: (text: string) => void }) {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <Field
      {...field}
      type="search"
      autoComplete="off"
      enterKeyHint="search"
      value={composed ?? value}
      onCompositionStart={(event) => setComposed(event.currentTarget.value)}
      onCompositionEnd={(event) => {
        setComposed(null);
        onText(event.currentTarget.value);
      }}
      onChange={({ currentTarget }) => (composed === null ? onText : setComposed)(currentTarget.value)}
    />
  );
}
