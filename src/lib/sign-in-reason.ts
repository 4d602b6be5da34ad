/** Why one is at sign-in, as the screen before has said in the history entry (never in the address). */
export type Why = 'expired' | 'needed' | 'signedOut' | 'signedOutUnsure' | 'otherCustomer' | 'passwordReset' | 'passwordChanged';

const BY_STATE: Readonly<Record<string, Why>> = {
  expired: 'expired',
  needed: 'needed',
  'signed-out': 'signedOut',
  'signed-out-unsure': 'signedOutUnsure',
  'other-customer': 'otherCustomer',
  passwordReset: 'passwordReset',
  passwordChanged: 'passwordChanged',
};

/** The reason; none for somebody who just came, or whose `to` is the first screen. */
export function whyHere(state: unknown, search: string): Why | null {
  const why = typeof state === 'object' && state !== null && 'why' in state && typeof state.why === 'string' ? BY_STATE[state.why] : undefined;
  if (why === 'needed' || why === undefined) return new URLSearchParams(search).has('to') ? 'needed' : null;
  return why;
}
