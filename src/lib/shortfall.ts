/** What keeps a typed text from being a number of so many digits: nothing is there, or it is not that; null when it is one. */
export function shortfallOf(typed: string, digits: number): 'missing' | 'short' | null {
  if (typed === '') return 'missing';
  return typed.length === digits && /^\d+$/.test(typed) ? null : 'short';
}
