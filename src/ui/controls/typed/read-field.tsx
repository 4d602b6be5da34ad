import { Field, type FieldProps } from '#ui/controls/field.tsx';
import { showRead } from './show-read.ts';

export type ReadFieldProps = Omit<FieldProps, 'defaultValue' | 'onChange'> & {
  value: string;
  onText: (text: string) => void;
  /** How its owner reads what stands there; '' for what says nothing. */
  read: (text: string) => string;
};

/** One line of input that keeps what is typed, and of what is pasted whole shows what is read in it (docs/decisions/0024). */
export function ReadField({ read, onText, ...field }: ReadFieldProps) {
  return (
    <Field
      {...field}
      onChange={({ currentTarget: input, nativeEvent }) => {
        showRead(input, nativeEvent, read);
        onText(input.value);
      }}
    />
  );
}
