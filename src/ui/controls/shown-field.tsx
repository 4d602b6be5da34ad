import { Field, type FieldProps } from './field.tsx';

export type ShownFieldProps = Omit<FieldProps, 'value' | 'defaultValue' | 'onChange' | 'onCompositionEnd'> & {
  value: string;
  onText: (text: string) => void;
  /** What is shown of what was typed. It may leave out and group, nothing else; showing what is shown changes nothing. */
  show: (text: string) => string;
};

const figures = (text: string) => text.replace(/\P{Nd}/gu, '').length;

/** Puts another text in the input's place as the customer would, which the browser's own undo then takes back; the caret stands behind so many figures. */
function replaceText(input: HTMLInputElement, text: string, figuresBefore: number): void {
  let caret = 0;
  while (caret < text.length && figures(text.slice(0, caret)) < figuresBefore) caret += 1;
  input.select();
  // The one way that undo knows; browsers all have it, and it is called obsolete for what it does to rich text.
  (document as { execCommand(command: string, showsUi: boolean, text: string): boolean }).execCommand('insertText', false, text); // its type in the DOM library carries the mark
  input.setSelectionRange(caret, caret);
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
    if (shown !== input.value) replaceText(input, shown, figures(head));
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
