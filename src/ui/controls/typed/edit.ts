/** An edit as the customer's own: undo takes it back, `maxLength` bounds it, a field that is only read refuses it. Browsers all have it; it is called obsolete for what it does to rich text. */
function edit(command: 'insertText' | 'delete', text = ''): void {
  (document as { execCommand(command: string, showsUi: boolean, text: string): boolean }).execCommand(command, false, text); // its type in the DOM library carries the mark
}

/** Types a text into the field that has the focus, in place of what is selected there. */
export function typeText(text: string): void {
  edit('insertText', text);
}

/** Deletes what is selected in the field that has the focus, or the character before the caret. */
export function deleteBackward(): void {
  edit('delete');
}

/** Puts another text in the input's place as the customer would, which the browser's own undo then takes back; the caret stands behind so many characters of it, at its end unless told. */
export function replaceText(input: HTMLInputElement, text: string, caret = text.length): void {
  input.select();
  typeText(text);
  input.setSelectionRange(caret, caret);
}
