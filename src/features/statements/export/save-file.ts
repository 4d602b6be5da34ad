/** Gives parts of a file to the browser to keep, under a name. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; the records do not stay in memory behind an address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
