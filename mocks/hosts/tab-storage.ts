/** What is kept, by its name; null for what is not any more. */
export type Kept = Readonly<Record<string, string | null>>;

/** Where nothing can be kept: as long as the page is open. */
const inPage = new Map<string, string>();

/** What this tab has kept under a name; null for nothing. */
export function readInTab(key: string): string | null {
  try {
    return inPage.get(key) ?? sessionStorage.getItem(key);
  } catch {
    return null; // storage blocked
  }
}

/** Keeps it in this tab, over reloads; null forgets it. Without storage, or with a full one, until the page is left. */
export function keepInTab(key: string, value: string | null): void {
  inPage.delete(key);
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch (error) {
    if (value !== null) inPage.set(key, value);
    console.info('The mock operator cannot keep its state here; a reload starts afresh.', error);
  }
}

/** How something is kept: in this tab, or in all tabs of its world. */
export type Keep = typeof keepInTab;
