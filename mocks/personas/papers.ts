import type { Day } from '#lib/calendar.ts';
import type { Profile } from './profile.ts';

const digits = (value: number, count: number) => String(value % 10 ** count).padStart(count, '0');

/**
 * What a persona's papers say: birthday, the end of the identity card's number, and the PUK code on the card the SIM came in.
 * Worked out from the persona's two digits, so they are nobody's. The end of the number is the day of birth, three digits, and the check: X for one in eleven.
 */
export function papersOf(id: string): Pick<Profile, 'born' | 'idTail' | 'puk'> {
  const number = Number(id);
  const day = digits(1 + ((number * 11) % 28), 2);
  const check = (number * 3 + 5) % 11;
  return {
    born: `${1951 + ((number * 7) % 50)}-${digits(1 + ((number * 5) % 12), 2)}-${day}` as Day, // built in the format
    idTail: `${day}${digits(number * 367 + 104, 3)}${check === 10 ? 'X' : check}`,
    puk: digits(number * 79_190_129 + 31_415_927, 8),
  };
}
