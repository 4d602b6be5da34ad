import { expect, test } from 'vitest';
import { csvCell, csvParts } from './csv.ts';

test('text that a spreadsheet would run as a formula gets a quote before it (D20)', () => {
  for (const text of ['=1+1', '+1', '-cmd', '@SUM', '\tx', '\u0000x', '＝1']) expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
});

test('fees stay numbers, those given back too, so that they still add up', () => {
  expect(csvCell('-5.90')).toBe('-5.90');
  expect(csvCell('0.75')).toBe('0.75');
});

test('quotes, commas and line ends within a name do not break the file', () => {
  expect(csvCell('彩铃,"新"')).toBe('"彩铃,""新"""');
  expect(csvCell('a\nb')).toBe('"a\nb"');
});

test('the file begins with a byte order mark and its lines end in CRLF', async () => {
  const parts = await csvParts(
    ['时间', '费用'],
    2,
    (index) => [`行 ${index}`, '1.00'],
    async () => {},
  );
  expect(parts.join('')).toBe('\uFEFF时间,费用\r\n行 0,1.00\r\n行 1,1.00\r\n');
});

test('a customer who leaves stops the file', async () => {
  const leaving = new AbortController();
  leaving.abort();
  const slow = (index: number) => {
    const until = performance.now() + 1;
    while (performance.now() < until); // a slow phone
    return [String(index)];
  };
  await expect(csvParts(['n'], 500, slow, async () => {}, leaving.signal)).rejects.toThrow();
});
