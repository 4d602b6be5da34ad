import { readDigits } from './msisdn.ts';

/** Digits of a recharge card as typed or pasted: full-width figures, spaces and hyphens are understood, anything else falls away. */
export function readCard(typed: string): string {
  return readDigits(typed).replace(/\D/g, '');
}

/** The digits as a card shows them: `1234 5678 9012 0050`. */
export function groupCard(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}
