/** The policy a page carries (D19): nothing but our own origin, inline parts by hash only; who may frame it only a header can say. `api`: another origin of the API, '' for the same. */
export function contentSecurityPolicy(parts: { readonly scripts: readonly string[]; readonly styles: readonly string[]; readonly api: string }): string {
  const api = parts.api === '' ? '' : ` ${new URL(parts.api).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self' ${parts.scripts.join(' ')}`,
    `connect-src 'self'${api}`,
    `style-src 'self' ${parts.styles.join(' ')}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
  ].join('; ');
}
