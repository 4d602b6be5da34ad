/** An answer, as much of it as says whether it may be given at all. */
interface Seen {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** What is wrong with an answer whatever was asked; null when nothing is. Read here without the contract's own schemas. */
export function wrongWithAnswer({ path, status, type, text }: Seen): string | null {
  if (/\n\s+at \S/.test(text)) return 'a stack';
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (status === 204) return text === '' ? null : 'a 204 with a body';
  if (!/^application\/(problem\+)?json\b/.test(type)) return `${status} as ${type}`;
  if (status >= 400 && !type.startsWith('application/problem+json')) return `${status} as ${type}`;
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return `no object: ${text.slice(0, 80)}`;
    if (status >= 400 && (!('status' in body) || body.status !== status || !('code' in body))) return `a refusal that does not say ${status}: ${text.slice(0, 200)}`;
  } catch {
    return `${status} that is no JSON: ${text.slice(0, 80)}`;
  }
  // The numbers of all personas begin so, and are shown masked everywhere.
  const number = path.startsWith('/api/') ? /139000000\d\d/.exec(text)?.[0] : undefined;
  return number === undefined ? null : `a number in full: ${number}`;
}
