const REASONS = ['needed', 'expired', 'passwordChanged', 'passwordReset', 'signedOut', 'signedOutUnsure', 'otherCustomer', 'cookiesRefused'] as const;
/** Why somebody is at sign-in; the screen has a text of the same name for each. `needed`: the address they want is for customers only; `cookiesRefused`: the browser keeps no sign-in. */
export type SignInReason = (typeof REASONS)[number];

/** The state of the entry in the history that leads to sign-in: the reason never stands in the address. */
interface SignInState {
  readonly signInReason: SignInReason;
}

/** @see SignInState */
export function signInState(reason: SignInReason): SignInState {
  return { signInReason: reason };
}

/** The reason in a refusal for want of a session, from its code and what it says beside. */
export function signInReasonOf(code: unknown, reason: unknown): SignInReason {
  if (code !== 'session-expired') return 'needed';
  return reason === 'password-changed' ? 'passwordChanged' : 'expired';
}

/** Why one is here, from the history's state and the address; null for somebody who just came, or wants the first screen. */
export function signInReason({ state, search }: { readonly state: unknown; readonly search: string }): SignInReason | null {
  const said = typeof state === 'object' && state !== null && 'signInReason' in state ? state.signInReason : undefined;
  const reason = REASONS.find((known) => known === said) ?? 'needed';
  return reason === 'needed' && !new URLSearchParams(search).has('to') ? null : reason;
}
