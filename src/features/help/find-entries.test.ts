import { expect, test } from 'vitest';
import type { HelpEntry } from './entry.ts';
import { findEntries } from './find-entries.ts';

const entry = (id: string, title: string, line: string, words = '', more: Partial<HelpEntry> = {}): HelpEntry => ({ id, title, lines: [line], words, ...more });
const ENTRIES = [
  entry('cancel', '不想要的业务怎么退', '在已订业务里点退订', 'td 取消'),
  entry('lost', '手机丢了', '用 PUK 码登录就能挂失', 'gs'),
  entry('puk-wrong', 'PUK 码不对', '请对照卡板再输一次', 'puk-wrong', { isMessage: true }),
  entry('calls', '套餐外通话', '打的电话', 'all calls'),
];
const found = (text: string) => findEntries(ENTRIES, text).map(({ id }) => id);

test.each([
  ['part of a question as it is spoken', '怎么退订', ['cancel']],
  ['initials in pinyin, in capitals', 'TD', ['cancel']],
  ['traditional characters', '手機丟了', ['lost']],
  ['full width letters, and a message of the portal after what helps', 'ＰＵＫ', ['lost', 'puk-wrong']],
  ['a code', 'puk-wrong', ['puk-wrong']],
  ['letters only where a word begins', 'alls', []],
  ['two words, of which one is nowhere, the nearest first', '手机 火星', ['lost']],
  ['nothing of it', '火星旅行', []],
  ['only what stands between words', '？！', []],
])('%s: “%s”', (_what, text, ids) => {
  expect(found(text)).toEqual(ids);
});
