import { fen, type Fen } from './money.ts';
import { PUK_DIGITS, SMS_CODE_DIGITS } from './secret-digits.ts';

/**
 * What people type and paste, one reader for each kind of input: every field and the operator read with these, so that neither takes
 * what the other does not. They read whole texts, before any length is judged.
 */

/** Figures and letters of any width as plain ones, without the characters nobody sees: U+200B to U+200F, U+202A to U+202E, U+2066 to U+2069, U+FEFF, U+00AD and their like. */
export function readPlain(typed: string): string {
  return typed.replace(/\p{Cf}/gu, '').normalize('NFKC');
}

/** Plain text without spaces, hyphens, brackets and dots, which people put between figures. Letters stay, and are refused where they do not belong. */
function withoutSeparators(typed: string): string {
  return readPlain(typed).replace(/[\s\p{Pd}\u2212().·]/gu, '');
}

/** A mobile number as digits: +86, 0086 and 86 in front of one are understood. */
export function readMsisdn(typed: string): string {
  return withoutSeparators(typed).replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
}

/** Whoever sent a message: digits, short or long; of a mobile number without what stands in front of it. */
export function readSender(typed: string): string {
  return readMsisdn(typed);
}

/** A service password. */
export function readPassword(typed: string): string {
  return withoutSeparators(typed);
}

/** A recharge card: anything but its figures falls away. */
export function readCard(typed: string): string {
  return readPlain(typed).replace(/\D/g, '');
}

/** The end of an ID number: figures, and an X at its end. Of a whole ID number, its last six characters. */
export function readIdTail(typed: string): string {
  const characters = withoutSeparators(typed).toUpperCase();
  return /^\d{17}[\dX]$/.test(characters) ? characters.slice(-6) : characters;
}

/** An amount in yuan: `50`, `¥1,000.00`, `50 元`. null for what is none, or has parts of a fen. */
export function readAmount(typed: string): Fen | null {
  const [, yuan, part = ''] = /^[¥￥]?(\d{1,9}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?元?$/.exec(readPlain(typed).replace(/\s/g, '')) ?? [];
  return yuan === undefined ? null : fen(Number(yuan.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0')));
}

/** Letters from which on a text is a message and not a slip of a finger. */
const MESSAGE_LETTERS = 4;

/** The number of exactly so many digits a message is about: the first after its word, else the last before it; without the word, the only one. '' where there is none. Prices are none. */
function numberInMessage(text: string, digits: number, word: RegExp): string {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)*/g)].filter(([number]) => number.length === digits && !number.includes('.'));
  const named = text.search(word);
  if (named < 0) return numbers.length === 1 ? (numbers[0]?.[0] ?? '') : '';
  return (numbers.find(({ index }) => index > named) ?? numbers.at(-1))?.[0] ?? '';
}

function readDigits(typed: string, digits: number, word: RegExp): string {
  const text = readPlain(typed);
  return (text.match(/\p{L}/gu)?.length ?? 0) < MESSAGE_LETTERS ? text.replace(/\D/g, '') : numberInMessage(text, digits, word);
}

/** A code from an SMS, or that of a whole SMS. */
export function readCode(typed: string): string {
  return readDigits(typed, SMS_CODE_DIGITS, /验证码|校验码|动态码|\bcode\b/i);
}

/** A PUK, or that of a whole message. */
export function readPuk(typed: string): string {
  return readDigits(typed, PUK_DIGITS, /PUK/i);
}
