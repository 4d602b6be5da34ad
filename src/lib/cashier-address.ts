/**
 * Where a cashier's address leads, in full: one of the product's own origin, or https elsewhere; null for anything else, which is not
 * followed. `base` is the product's own address, with which a relative one begins.
 */
export function cashierAddress(url: string, base: string): string | null {
  try {
    const address = new URL(url, base);
    return address.protocol === 'https:' || address.origin === new URL(base).origin ? address.href : null;
  } catch {
    return null; // no address at all
  }
}
