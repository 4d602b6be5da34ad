import { fen } from '#lib/money.ts';
import { day, ofProvider, text } from './make.ts';
import type { MonthlyService } from './types.ts';

const NAME = '<b onclick=alert(1)>=1+1\u202E司公\u202C\u2028"\'&amp;</b>';

/** Services that some have and the catalogue no longer lists: the one whose provider calls itself something that wants to be more than text (D20). */
export const UNLISTED: readonly MonthlyService[] = [
  ofProvider(
    { name: text(NAME, NAME), code: '919999' },
    {
      id: 'hostile-text',
      name: text('=怪名字周刊<i>', '=Odd names weekly<i>'),
      tariffNumber: '26-D-1299',
      monthlyFee: fen(200),
      keyword: 'QXGMZ',
      soldUntil: day('2026-10-31'),
      summary: text('名字里有标记和公式', 'Names with markup and formulas'),
      description: text('每周一份，名字里什么都有。', 'Once a week, with anything at all in its names.'),
      instructions: [text('开通后不用设置。', 'Nothing to set.')],
    },
  ),
];
