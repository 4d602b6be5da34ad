import { expect, test } from 'vitest';
import { COLUMNS, columnsOf, rowColumns, wrapColumns } from './slip-columns.ts';

test('a row is as wide as the paper: its label at the left, its value at the right', () => {
  const [row = ''] = rowColumns('资费', '每月 3.00 元');
  expect(row).toBe(`资费${' '.repeat(32)}每月 3.00 元`);
  expect(columnsOf(row)).toBe(COLUMNS);
});

test('a value that has no room beside its label stands below, at the right', () => {
  const rows = rowColumns('超长名称的语音增值业务包月产品（含漏话提醒）', '免费到 12 月 31 日');
  expect(rows).toHaveLength(2);
  expect(rows.at(-1)?.trim()).toBe('免费到 12 月 31 日');
  expect(Math.max(...rows.map(columnsOf))).toBe(COLUMNS);
});

test('lines break between Chinese characters and between English words, and no line is wider than the paper', () => {
  expect(wrapColumns('order more than this', 10)).toEqual(['order more', 'than this']);
  expect(wrapColumns('凭单号到营业厅核对', 8)).toEqual(['凭单号到', '营业厅核', '对']);
  expect(wrapColumns('20261122000000172026', 8)).toEqual(['20261122', '00000017', '2026']);
});

test('no line begins with a comma or what closes a bracket, and none ends with what opens one', () => {
  expect(wrapColumns('含流量，短信', 6)).toEqual(['含流', '量，短', '信']);
  expect(wrapColumns('每月 3.00，（按整月收）。', 8)).toEqual(['每月', '3.00，', '（按整月', '收）。']);
});
