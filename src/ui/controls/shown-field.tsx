import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

export type ShownFieldProps = Omit<FieldProps, 'value' | 'defaultValue' | 'onChange' | 'onCompositionEnd'> & {
  value: string;
  onText: (text: string) => void;
  /** What is shown of what was typed. It may leave out and group, nothing else; showing what is shown changes nothing. */
  show: (text: string) => string;
};

const figures = (text: string) => text.normalize('NFKC').replace(/\D/g, '').length;

/** Where the caret stands behind so many figures of a text. */
function placeBehind(count: number, text: string): number {
  let place = 0;
  for (let left = count; left > 0 && place < text.length; place += 1) if (/\d/.test(text[place] ?? '')) left -= 1;
  return place;
}

/** Puts another text in the input's place as the customer would, which the browser's own undo then takes back; the caret stands behind so many figures. */
function replaceText(input: HTMLInputElement, text: string, figuresBefore: number): void {
  const caret = placeBehind(figuresBefore, text);
  input.select();
  // The one way that undo knows; browsers all have it, and it is called obsolete for what it does to rich text.
  const editor = document as { execCommand(command: 'insertText', showsUi: false, text: string): boolean }; // its type in the DOM library carries the mark
  editor.execCommand('insertText', false, text);
  input.setSelectionRange(caret, caret);
}

/**
 * What an input listens to that shows what is meant while it is typed. The text is touched only where `show` says something else, never
 * while the keyboard still composes, and never after undo: so nothing is doubled or lost, and undo leads back as far as it goes. `before` is what stood there.
 */
export function showing(
  show: ShownFieldProps['show'],
  onText: (text: string) => void = () => undefined,
  before = '',
): Pick<ComponentProps<'input'>, 'onChange' | 'onCompositionEnd'> {
  const settle = (input: HTMLInputElement) => {
    const caret = input.selectionStart ?? input.value.length;
    let head = input.value.slice(0, caret);
    // Only a space between groups went: what was meant is the figure before it.
    if (input.value.length < before.length && show(input.value) === before) head = head.replace(/\d\D*$/, '');
    const shown = show(head + input.value.slice(caret));
    if (shown !== input.value) replaceText(input, shown, figures(head));
    onText(shown);
  };
  return {
    onChange: ({ currentTarget: input, nativeEvent }) => {
      const { isComposing, inputType = '' } = nativeEvent as Partial<InputEvent>; // a browser may report a plain event
      if (isComposing === true || inputType.startsWith('history')) onText(input.value);
      else settle(input);
    },
    onCompositionEnd: ({ currentTarget: input }) => settle(input),
  };
}

/** One line of input that shows what is meant. @see showing */
export function ShownField({ show, value, onText, ...field }: ShownFieldProps) {
  return <Field {...field} {...showing(show, onText, value)} value={value} />;
}
