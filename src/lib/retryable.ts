/**
 * Loads a module, and again after a failure. Chromium before 156 never asks the network again for a module it could not fetch once; under
 * another address it does, so a further try goes to the address that the failure names, with a number behind it.
 */
export function retryable<T>(load: () => Promise<T>): () => Promise<T> {
  let failed: string | undefined;
  let attempts = 0;
  return async () => {
    try {
      return await (failed === undefined ? load() : (import(/* @vite-ignore */ `${failed}?again=${++attempts}`) as Promise<T>)); // the same module, under another address
    } catch (error) {
      failed ??= /https?:\/\/\S+?\.js/.exec(String(error))?.[0];
      throw error;
    }
  };
}

/**
 * The promise, which says itself once it has been kept: React's `use` then draws at once what it has brought, in the very first commit too,
 * where it would otherwise wait once more for what is there already.
 */
export function knownPromise<T>(promise: Promise<T>): Promise<T> {
  void promise.then(
    (value) => void Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined, // whoever draws it is told
  );
  return promise;
}
