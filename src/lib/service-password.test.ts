import { describe, expect, test } from 'vitest';
import { INITIAL_PASSWORD, weaknessOf, type CommonWeakness } from './service-password.ts';

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
const round = (digit: number) => String(((digit % 10) + 10) % 10);
const backwards = (text: string) => Array.from(text).toReversed().join('');

/** Made by rule: every digit, every pair of digits, every way of counting. */
const MADE: Readonly<Record<'repeats' | 'run' | 'keypad', readonly string[]>> = {
  repeats: [
    ...DIGITS.map((digit) => String(digit).repeat(6)),
    ...DIGITS.flatMap((one) => DIGITS.filter((other) => other !== one).flatMap((other) => [`${one}${other}`.repeat(3), `${one}${one}${one}${other}${other}${other}`])),
    ...DIGITS.map((digit) => `${digit}${round(digit + 3)}${round(digit + 7)}`.repeat(2)),
    ...DIGITS.map((digit) => `${digit}${digit}${round(digit + 1)}${round(digit + 1)}${round(digit + 2)}${round(digit + 2)}`),
    ...DIGITS.map((digit) => `${round(digit + 2)}${String(digit).repeat(4)}${round(digit + 5)}`),
  ],
  run: [
    ...DIGITS.flatMap((from) =>
      [1, -1, 2, -2, 3, -3].map((step) =>
        DIGITS.slice(0, 6)
          .map((at) => round(from + at * step))
          .join(''),
      ),
    ),
    ...DIGITS.map((from) => `${round(from)}${round(from + 1)}${round(from + 2)}${round(from + 3)}${round(from + 9)}${round(from + 5)}`),
  ].filter((made) => made !== INITIAL_PASSWORD),
  keypad: ['147', '258', '369', '159', '357'].flatMap((one) =>
    ['147', '258', '369', '159', '357'].flatMap((other) => (one === other ? [] : [one + other, backwards(one) + other, one + backwards(other)])),
  ),
};

/** Written down: what people really choose. */
const LISTED: Readonly<Record<CommonWeakness, string>> = {
  initial: '123456',
  repeats: `000000 111111 666666 888888 999999 112233 334455 778899 998877 121212 131313 520520 521521 123123 456456 789789 168168 147147 100100 111222
    666888 888666 123321 520025 147741 789987 111000 110110 101010 111112 211111 122221 188881 166661 233333 000001 800008 121121 565656 696969`,
  run: `012345 234567 345678 456789 567890 678901 789012 890123 901234 654321 543210 987654 876543 765432 098765 210987 135791 135790 246802 246810
    024680 864208 975319 975310 086420 147036 036925 159371 123789 789123 456123 321987 123654 987123 123400 123488 881234 198765 101112 111213
    202122 201918 102030 304050 908070 142536 122334 718293 918273 123478 567800 005678 432199`,
  keypad:
    '147258 258369 369258 147369 147963 741852 852963 963852 159357 159753 357159 753951 951357 123147 147789 789963 258456 258036 258014 302580 308520 085236 123698 236987 147896 478963 789632 987412 321478 632147 963214 741236',
};

const STRONG = `739204 508371 860419 273906 618053 940362 305817 482601 759038 163850 927416 384072 591837 206493 847205 639158 150724 478316 815092 362748
  704951 291683 536407 980274 417539 652810 173946 829503 345092 718640 094738 263915 580427 906183 431760 875029 149362 697048 320571 756194`.split(/\s+/);

const made = Object.entries(MADE).flatMap(([reason, passwords]) => [...new Set(passwords)].map((password) => [password, reason] as const));
const listed = Object.entries(LISTED).flatMap(([reason, passwords]) => passwords.split(/\s+/).map((password) => [password, reason] as const));

test('there are at least two hundred weak ones below, no two alike', () => {
  const all = [...listed, ...made].map(([password]) => password);
  expect(all.filter((password) => !/^\d{6}$/.test(password))).toEqual([]);
  expect(new Set(all).size).toBeGreaterThanOrEqual(200);
  expect(new Set(listed.map(([password]) => password)).size).toBe(listed.length);
});

describe('weak, and why', () => {
  test.each(listed)('%s: %s', (password, reason) => {
    expect(weaknessOf(password)).toBe(reason);
  });

  test.each(Object.keys(MADE))('everything made by the rule of "%s" is weak, for that reason or one that comes before it', (rule) => {
    const order = ['initial', 'repeats', 'keypad', 'run'];
    const found = made.filter(([, reason]) => reason === rule).map(([password]) => [password, order.indexOf(weaknessOf(password) ?? 'none')] as const);
    expect(found.filter(([, at]) => at < 0 || at > order.indexOf(rule))).toEqual([]);
  });
});

test.each(STRONG)('%s is taken', (password) => {
  expect(weaknessOf(password)).toBeNull();
});

test('at most one password in forty is refused, so that a good one is found at the first try', () => {
  let weak = 0;
  for (let number = 0; number < 1_000_000; number++) if (weaknessOf(String(number).padStart(6, '0')) !== null) weak += 1;
  expect(weak).toBeLessThan(25_000);
});

test.each(['', '1', '12345', '1234567', 'abcdef', '12 456'])('"%s" is no password of six digits, and not judged', (text) => {
  expect(weaknessOf(text)).toBeNull();
});
