import { Field, type FieldProps } from '#ui/controls/field.tsx';
import { replaceText } from './edit.ts';

export type ShownFieldProps = Omit<FieldProps, 'value' | 'defaultValue' | 'onChange' | 'onCompositionEnd'> & {
  value: string;
  onText: (text: string) => void;
  /** What is shown of what was typed. It may leave out and group, nothing else; showing what is shown changes nothing. */
  show: (text: string) => string;
};

const figures = (text: string) => text.replace(/\P{Nd}/gu, '').length;

/** Where the caret stands behind so many figures of a text. */
function behindFigures(text: string, count: number): number {
  let caret = 0;
  while (caret < text.length && figures(text.slice(0, caret)) < count) caret += 1;
  return caret;
}

/**
 * One line of input that shows what is meant while it is typed. The text is touched only where `show` says something else, never while the
 * keyboard still composes, and never after undo: so nothing is doubled or lost, and undo leads back as far as it goes.
 */
export function ShownField({ show, value, onText, ...field }: ShownFieldProps) {
  const settle = (input: HTMLInputElement) => {
    const caret = input.selectionStart ?? input.value.length;
    let head = input.value.slice(0, caret);
    // Only a space between groups went: what was meant is the figure before it. More than one gone is the same number, pasted without spaces.
    if (input.value.length === value.length - 1 && show(input.value) === value) head = head.replace(/\d\D*$/, '');
    const shown = show(head + input.value.slice(caret));
    if (shown !== input.value) replaceText(input, shown, behindFigures(shown, figures(head)));
    onText(shown);
  };
  return (
    <Field
      {...field}
      value={value}
      onChange={({ currentTarget: input, nativeEvent }) => {
        const { isComposing, inputType = '' } = nativeEvent as Partial<InputEvent>; // a browser may report a plain event
        if (isComposing === true || inputType.startsWith('history')) onText(input.value);
        else settle(input);
      }}
      onCompositionEnd={({ currentTarget: input }) => settle(input)}
    />
  );
}
