/** Addresses of the product, for links. They never carry personal data. Each stands alone, so that the first screens carry only those they lead to. */
export * as paths from './addresses.ts';

/** A link's address as the router wants it: without the hash of the demonstration. */
export function routeOf(href: string): string {
  return href.replace(/^#/, '');
}

/** Where to go after sign-in: an address of ours, or the first screen. Never another site, however it is written. */
export function safeReturn(to: string | null): string {
  if (to === null || !/^\/(?![/\\])/.test(to) || /[\u0000-\u001f\\]/.test(to)) return '/';
  return /^\/sign-in\b/.test(to) ? '/' : to;
}
