import { describe, expect, test } from 'vitest';
import { MEANT, TYPED_INPUTS, type InputKind } from '#tests/support/wire/typed-inputs.ts';
import { readAmount, readCard, readCode, readIdTail, readMsisdn, readPassword, readPuk } from './typed.ts';

const READERS: Readonly<Record<InputKind, (typed: string) => string>> = {
  number: readMsisdn,
  code: readCode,
  card: readCard,
  password: readPassword,
  puk: readPuk,
  'id-tail': readIdTail,
};

test.each(TYPED_INPUTS)('$kind, $way', ({ kind, typed }) => {
  expect(READERS[kind](typed)).toBe(MEANT[kind]);
});

describe('what is none stays wrong', () => {
  test.each([
    ['a number with a letter', readMsisdn('1390000003o'), '1390000003o'],
    ['a number of another country', readMsisdn('+852 9123 4567'), '+85291234567'],
    ['a password of letters', readPassword('abcdef'), 'abcdef'],
    ['a code with a digit too many', readCode('8888881'), '8888881'],
    ['an SMS without a code', readCode('尊敬的客户：您5月通信消费123456.00元，请在11月30日前交清。请拨打10086'), ''],
    ['an SMS with two numbers and no word that names one', readCode('订单246810，流水135790，请查收'), ''],
  ])('%s', (_, read, stays) => {
    expect(read).toBe(stays);
  });
});

test('one letter that slipped in is not taken for a message', () => {
  expect(readCode('888x888')).toBe('888888');
  expect(readPuk('0711 9797p')).toBe('07119797');
});

test.each([
  ['50', 5000],
  ['５０', 5000],
  [' 50 元', 5000],
  ['¥1,000.00', 100_000],
  ['￥12.5', 1250],
  ['\u202A50\u202C', 5000],
  ['12.345', null],
  ['1,00', null],
  ['-5', null],
  ['五十', null],
  ['', null],
])('an amount typed as "%s" is %s fen', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

test('a very long text is read at once', () => {
  const start = performance.now();
  for (const long of ['1'.repeat(200_000), '1.'.repeat(100_000), `验证码${'12 '.repeat(60_000)}`]) for (const read of Object.values(READERS)) read(long);
  expect(performance.now() - start).toBeLessThan(2000);
});
