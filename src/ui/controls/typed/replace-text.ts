/** Puts another text in the input's place as the customer would, which the browser's own undo then takes back; the caret stands behind so many characters of it, at its end unless told. */
export function replaceText(input: HTMLInputElement, text: string, caret = text.length): void {
  input.select();
  // The one way that undo knows; browsers all have it, and it is called obsolete for what it does to rich text.
  (document as { execCommand(command: string, showsUi: boolean, text: string): boolean }).execCommand('insertText', false, text); // its type in the DOM library carries the mark
  input.setSelectionRange(caret, caret);
}
