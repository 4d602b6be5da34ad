import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escPosOf } from './esc-pos.ts';
import { COLUMNS, columnsOf } from './slip-columns.ts';
import { rowsOf, type SlipDocument } from './slip-document.ts';

const SLIP: SlipDocument = {
  issuer: '掌上营业厅',
  title: '受理单',
  parts: [
    { kind: 'row', label: '号码', value: '139****0030' },
    { kind: 'rule' },
    { kind: 'heading', text: '开通漏话提醒' },
    { kind: 'row', label: '资费', value: '每月 3.00\u00a0元' },
    { kind: 'sum', label: '已扣', value: '0.90' },
    { kind: 'note', text: '单号在营业厅可以核对。' },
    { kind: 'signature', label: '签字：' },
    { kind: 'code', text: '2026112200000017', caption: '2026 1122 0000 0017' },
  ],
};

/** The recorded stream: hexadecimal before the bar, in words behind it. */
const recorded = readFileSync(new URL('recorded-slip.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => line.split('|')[0]?.match(/\b[0-9A-F]{2}\b/g) ?? []);

describe('a slip for an 80 mm printer', () => {
  test('is, byte for byte, the recorded stream: read line by line, it is what the printer is to do (S63)', () => {
    const bytes = Array.from(escPosOf(SLIP), (byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
    expect(bytes.join(' ')).toBe(recorded.join(' '));
  });

  test('reads as the slip does', () => {
    const text = new TextDecoder('gb18030').decode(escPosOf(SLIP));
    for (const said of ['掌上营业厅', '受理单', '139****0030', '每月 3.00 元', '签字：____', '2026112200000017']) expect(text).toContain(said);
  });

  test('sets a detail in below its row, every line of it, and none wider than the paper', () => {
    const parts: SlipDocument['parts'] = [
      { kind: 'row', label: '套餐外通话', value: '3.30 元' },
      { kind: 'detail', text: '22 分钟 × 0.15 元，不足 1 分钟按 1 分钟算，这一行很长所以要分成两行来打' },
    ];
    const printed = new TextDecoder('gb18030').decode(escPosOf({ ...SLIP, parts })).split('\n');
    const below = printed.slice(printed.findIndex((line) => line.includes('3.30')) + 1, -1).map((line) => line.replace(/^[^ ]*(?= {2})/, ''));
    expect(below).toEqual(['  22 分钟 × 0.15 元，不足 1 分钟按 1 分钟算，这', '  一行很长所以要分成两行来打']);
    expect(Math.max(...below.map(columnsOf))).toBeLessThanOrEqual(COLUMNS);
  });

  test('counts its rows', () => {
    expect(rowsOf(SLIP)).toBe(3);
  });
});
