/** Gives a file to the browser to keep, under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; the file does not stay in memory behind an address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
