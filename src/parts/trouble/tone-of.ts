import type { Trouble } from '#data/wire/trouble.ts';

/** Codes about money that was not taken, or not as it was meant. */
const ABOUT_MONEY = /^(card|arrears)-/;

/** How it is shown: red where money was refused, amber where we or the network failed, ink for a plain rule, a mistake or a 404. */
export function toneOf({ kind, status, code }: Trouble): 'red' | 'amber' | 'grey' {
  if (ABOUT_MONEY.test(code ?? '')) return 'red';
  return kind === 'problem' && (status ?? 500) < 500 ? 'grey' : 'amber';
}
