import { PASSWORD_DIGITS } from './secret-digits.ts';
import { shortfallOf } from './shortfall.ts';

/** The password every new line is handed out with; well known, so never anybody's own. */
export const INITIAL_PASSWORD = '123456';

/** Why six digits are weak for anybody. What is weak for one customer alone (own number, birthday, ID) only the operator can know. */
export type CommonWeakness = 'initial' | 'repeats' | 'run' | 'keypad';

const backwards = (digits: string) => Array.from(digits).reduceRight((all, digit) => all + digit, '');

/** How far one digit is from the one before, counted round: 9 to 0 is one up. */
const steps = (digits: readonly number[]) => digits.slice(1).map((digit, i) => (digit - (digits[i] ?? 0) + 10) % 10);

/** Whether `count` neighbours in a list are the same, and one of those that count. */
function hasEqual(values: readonly number[], count: number, counts: readonly number[] = values): boolean {
  return values.some((value, at) => counts.includes(value) && at + count <= values.length && values.slice(at, at + count).every((other) => other === value));
}

/** Two digits only, four the same in a row, pairs, one half again, or one half backwards: 111111, 121212, 112233, 123123, 123321. */
function repeats(text: string, digits: readonly number[]): boolean {
  const [first, second] = [text.slice(0, 3), text.slice(3)];
  if (new Set(digits).size <= 2 || hasEqual(digits, 4)) return true;
  return first === second || first === backwards(second) || /^(.)\1(.)\2(.)\3$/.test(text);
}

/** One up, one down, two up, two down. */
const EVEN_STEPS = [1, 9, 2, 8];
/** From one two-digit number to the next: 101112, 102030, 122334, and downwards. */
const PAIR_STEPS = new Set([1, 9, 10, 11, -1, -9, -10, -11]);

/** Four in a row counted evenly, all six by any step, two halves counted by one, or two-digit numbers counted: 890123, 135790, 147036, 123789, 101112. */
function isRun(text: string, digits: readonly number[]): boolean {
  const all = steps(digits);
  if (hasEqual(all, 3, EVEN_STEPS) || hasEqual(all, 5)) return true;
  const byOne = (half: readonly number[]) => half[0] === half[1] && (half[0] === 1 || half[0] === 9);
  if (byOne(all.slice(0, 2)) && byOne(all.slice(3))) return true;
  const [a = 0, b = 0, c = 0] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number);
  return b - a === c - b && PAIR_STEPS.has(b - a);
}

/** Straight lines of three on a telephone's keys, both ways. */
const ROWS = ['123', '456', '789'].flatMap((line) => [line, backwards(line)]);
const LINES = ['147', '258', '369', '159', '357', '580'].flatMap((line) => [line, backwards(line)]);
/** Longer ways: the middle column, and round the outside, which begins anywhere. */
const WAYS = ['2580', '1236987412369874'].flatMap((way) => [way, backwards(way)]);

/** Lines and ways a finger draws on the keys: 147258, 159357, 258036, 123698. Two rows are rather a run. */
function isDrawn(text: string): boolean {
  const halves = [text.slice(0, 3), text.slice(3)];
  if (halves.every((half) => LINES.includes(half) || ROWS.includes(half)) && halves.some((half) => LINES.includes(half))) return true;
  return WAYS.some((way) => (way.length === 4 ? text.includes(way) : way.includes(text)));
}

/** Why a new password of six digits is too easily guessed, whoever it is for; null when nothing speaks against it. Anything but six digits is none of its business: null. */
export function weaknessOf(password: string): CommonWeakness | null {
  if (shortfallOf(password, PASSWORD_DIGITS) !== null) return null;
  if (password === INITIAL_PASSWORD) return 'initial';
  const digits = Array.from(password, Number);
  if (repeats(password, digits)) return 'repeats';
  if (isDrawn(password)) return 'keypad';
  return isRun(password, digits) ? 'run' : null;
}
