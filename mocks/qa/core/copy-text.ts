/** Puts a text on the clipboard; on plain http from another machine, where pages have none, by the selection. False where neither works. */
export async function copyText(text: string): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden, or the window is not in front: the selection may still do.
    }
  }
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  // Beside a dialog that is open nothing can be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const isCopied = (document as { execCommand(command: string): boolean }).execCommand('copy'); // its type in the DOM library carries the mark of what is to go
  field.remove();
  return isCopied;
}
