import { expect, test } from 'vitest';
import { encodeGb18030 } from './gb18030.ts';

const read = (bytes: readonly number[]) => new TextDecoder('gb18030').decode(new Uint8Array(bytes));

test('what a Chinese printer reads is what was written', () => {
  for (const text of ['受理单：漏话提醒，每月 3.00 元', '“掌上营业厅”——国内通话', 'Receipt 2026 1122', '镕', '　']) expect(read(encodeGb18030(text))).toBe(text);
});

test('Chinese takes two bytes, ASCII one: the standard’s own codes', () => {
  expect(encodeGb18030('啊A')).toEqual([0xb0, 0xa1, 0x41]);
  expect(encodeGb18030('￥')).toEqual([0xa3, 0xa4]);
});

test('what printers have no character for is said otherwise, and never breaks the line', () => {
  expect(read(encodeGb18030('12\u00a0月 \u22125.90 ¥3 it’s 59\u00a0÷\u00a030'))).toBe("12 月 -5.90 ￥3 it's 59 / 30");
  expect(read(encodeGb18030('𠮷😀'))).toBe('??');
});

test('a text from outside gives the printer no orders: of a character that controls it a question mark is left', () => {
  expect(read(encodeGb18030('Nice\u001b@ name\nLtd\u007f\u0000'))).toBe('Nice?@ name?Ltd??');
});
