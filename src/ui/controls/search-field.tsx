import { Field, type FieldProps } from './field.tsx';

/** One line to search by. What is typed is handed on at once; the search itself is the caller's. */
export function SearchField({ onText, ...field }: Pick<FieldProps, 'id' | 'label' | 'placeholder'> & { value: string; onText: (text: string) => void }) {
  return <Field {...field} type="search" autoComplete="off" enterKeyHint="search" onChange={(event) => onText(event.currentTarget.value)} />;
}
