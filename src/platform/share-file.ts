/** Whether this device hands this file on to another app. Older browsers share links alone, or nothing. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Asks the device to hand the file on; settles when it has, or when the customer has changed their mind. @throws the browser's error when it would not. */
export async function shareFile(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
