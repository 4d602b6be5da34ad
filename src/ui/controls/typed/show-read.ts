import { replaceText } from './edit.ts';

/**
 * Shows in an input what is read in a text that came in one piece and stands there alone: pasted, dropped, filled in. What a hand typed, key
 * by key or composed, stays as it is, also where something was pasted beside it; so does what undo brings back. `read`: '' for what says nothing.
 */
export function showRead(input: HTMLInputElement, event: Event, read: (text: string) => string): void {
  const { data, inputType = '', isComposing } = event as Partial<InputEvent>; // a browser that fills in may report a plain event
  if (isComposing || inputType.includes('Composition')) return;
  const piece = inputType === '' ? input.value : data?.replace(/[\r\n]/g, '');
  const meant = piece === input.value && piece.length > 1 ? read(piece) : '';
  if (meant !== '' && meant !== piece) replaceText(input, meant);
}
