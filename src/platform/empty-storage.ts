/** The service worker's stores of the product's own files, which are the same for everybody and open the page without a network. */
const isOwnFiles = (name: string) => name === 'screens' || name.startsWith('workbox-precache');

async function emptyStores(): Promise<void> {
  const [databases, caches] = await Promise.all([indexedDB.databases?.() ?? [], globalThis.caches?.keys() ?? []]);
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
  await Promise.all(caches.filter((name) => !isOwnFiles(name)).map((name) => globalThis.caches.delete(name)));
}

/** Empties everything the browser keeps for this origin but the product's own files; what cannot be emptied was never filled. */
export function emptyStorage(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Storage is blocked: nothing was ever kept in it.
  }
  void emptyStores();
}
