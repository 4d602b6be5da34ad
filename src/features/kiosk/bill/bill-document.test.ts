import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import type { Bill } from '#contract/bills.ts';
import { formattersFor } from '#i18n/formatters.ts';
import billItemsInEnglish from '#i18n/en/bill-items.ts';
import type { Language } from '#i18n/languages.ts';
import billItems from '#i18n/zh-CN/bill-items.ts';
import { escPosOf } from '#lib/terminal/esc-pos.ts';
import { columnsOf, COLUMNS } from '#lib/terminal/slip-columns.ts';
import { MOST_ROWS, rowsOf, type SlipDocument, type SlipPart } from '#lib/terminal/slip-document.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { TEXTS } from '#tests/support/page/texts.ts';
import { billDocument } from './bill-document.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

function writingIn(language: Language) {
  const { common, kioskSlip, bills } = TEXTS[language];
  const items = language === 'en' ? billItemsInEnglish : billItems;
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { common, 'kiosk-slip': kioskSlip, bills, 'bill-items': items } },
  });
  return { t: texts.getFixedT(language, ['bill-items', 'bills', 'kiosk-slip', 'common'] as const), format: formattersFor(language) };
}

/** One world for all who only look. */
const operator = createMockOperator({ real: 0 });
const billOf = (persona: string, month = '2026-10') => clientOf(persona, operator).get(`/api/bills/${month}`).body;
const paperOf = (bill: Bill, language: Language = 'zh-CN') => billDocument(bill, writingIn(language));

/** `label value`, or the text. */
const said = (part: SlipPart) => Object.values(part).slice(1).join(' ').replaceAll('\u00a0', ' ');
const linesOf = (slip: SlipDocument) => slip.parts.map(said);

/** What stands on paper, in fen; nothing where something costs nothing. */
const fenIn = (value: string) => Math.round(Number(value.replace('\u2212', '-').replace(/[^\d.-]/g, '') || '0') * 100);
/** Amounts of one part of the paper, between two lines: its rows, and its sums. */
function amountsIn(parts: readonly SlipPart[]) {
  const of = (kind: 'row' | 'sum') => parts.flatMap((part) => (part.kind === kind ? [fenIn(part.value)] : []));
  return { rows: of('row'), sums: of('sum') };
}
/** The parts between its lines: head, own, third-party, settlement. */
function betweenLines({ parts }: SlipDocument): readonly (readonly SlipPart[])[] {
  return parts.reduce<SlipPart[][]>((groups, part) => (part.kind === 'rule' ? [...groups, []] : [...groups.slice(0, -1), [...(groups.at(-1) ?? []), part]]), [[]]);
}
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

const HERE = PERSONAS.filter(({ left }) => left === undefined).map(({ id, profile }) => ({ id, msisdn: profile.msisdn, name: profile.name }));
const BILLS = HERE.flatMap(({ id, ...person }) =>
  (clientOf(id, operator).get('/api/bills').body.months ?? []).map(({ month }) => ({ id, ...person, month, bill: billOf(id, month) })),
);

describe('a bill on paper', () => {
  test.each(LANGUAGES)('in %s adds up to the fen as the bill does, for whoever the world opens with and every month of theirs', (language) => {
    expect(BILLS.length).toBeGreaterThan(100);
    for (const { id, month, bill } of BILLS) {
      const [, own = [], thirdParty = [], settlement = []] = betweenLines(paperOf(bill, language));
      for (const [printed, side] of [
        [own, bill.own],
        [thirdParty, bill.thirdParty],
      ] as const) {
        const { rows, sums } = amountsIn(printed);
        expect(rows, `${id}, ${month}`).toEqual(side.items.map(({ amount }) => amount));
        expect(sums, `${id}, ${month}`).toEqual(side.items.length === 0 ? [] : [sumOf(rows)]);
      }
      const { rows, sums } = amountsIn(settlement);
      const [total = NaN, ...owed] = sums;
      expect(total, `${id}, ${month}`).toBe(sumOf([own, thirdParty].flatMap((side) => amountsIn(side).rows)));
      expect(total).toBe(bill.total);
      // What was paid, and what is left to pay: more strongly where it is anything.
      const left = [...rows.slice(bill.payments.length), ...owed];
      expect(left, `${id}, ${month}`).toEqual([total - sumOf(rows.slice(0, bill.payments.length))]);
      expect(owed.length, `${id}, ${month}`).toBe(bill.unpaid > 0 ? 1 : 0);
    }
  });

  test.each(LANGUAGES)('in %s says nothing of a person but the masked number, and fits the paper', (language) => {
    for (const { id, month, msisdn, name, bill } of BILLS) {
      const slip = paperOf(bill, language);
      const text = linesOf(slip).join('\n');
      expect(text, `${id}, ${month}`).toContain(bill.maskedNumber);
      for (const personal of [msisdn, msisdn.slice(3), name]) expect(text, `${id}, ${month}`).not.toContain(personal);
      expect(rowsOf(slip), `${id}, ${month}`).toBeLessThanOrEqual(MOST_ROWS);
    }
  });

  test.each(LANGUAGES)('in %s can be printed character by character, no line wider than the paper', (language) => {
    for (const { id, month, bill } of BILLS.filter((one) => one.id !== '22')) {
      const printed = new TextDecoder('gb18030').decode(escPosOf(paperOf(bill, language))).split('\n');
      expect(
        printed.filter((line) => line.includes('?')),
        `${id}, ${month}`,
      ).toEqual([]);
      // Behind what tells the printer how to write it.
      const widths = printed.map((line) => columnsOf(line.replace(/^(?:\u001b@|\u001c&|\u001ba.|\u001d!.|\u001bE.)+/su, '')));
      expect(Math.max(...widths), `${id}, ${month}`).toBeLessThanOrEqual(COLUMNS);
    }
  });

  test('says whose it is, which, of when, and when it was printed; then each item with how it was worked out, third-party ones with who collects (S38 to S40)', () => {
    const lines = linesOf(paperOf(billOf('30')));
    expect(lines.slice(0, 4)).toEqual([
      '号码 139****0030',
      expect.stringMatching(/^账单编号 \d{14}$/),
      '账期 2026 年 10 月 1 日至 10 月 31 日',
      '打印时间 2026 年 11 月 22 日 10:00',
    ]);
    expect(lines.join('\n')).toContain(
      ['套餐外通话 3.30 元', '22 分钟 × 0.15 元，不足 1 分钟按 1 分钟算', '套餐外短信 1.30 元', '13 条 × 0.10 元', '来电显示 5.00 元', '每月 5.00 元，按整月收'].join('\n'),
    );
    expect(lines.join('\n')).toContain(
      ['代收费', '替其他公司收取，每一笔都写明是谁收的', '晨读手机报 3.00 元', '北京晨读传媒有限公司，代码 901234', '每月 3.00 元，按整月收'].join('\n'),
    );
    expect(lines.slice(-5)).toEqual(['合计 72.70 元', '已从余额扣缴 72.70 元', '2026 年 10 月 31 日 23:59', '尚欠 0.00 元', '金额均已含税。']);
  });

  test('in English, in English', () => {
    const slip = paperOf(billOf('30'), 'en');
    expect(slip).toMatchObject({ title: 'October 2026 bill' });
    expect(linesOf(slip)).toEqual(
      expect.arrayContaining(['Number 139****0030', 'Period 1 October 2026 to 31 October', 'Printed 22 November 2026, 10:00', 'Total ¥72.70', 'Left to pay ¥0.00']),
    );
    expect(linesOf(slip).filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });

  test('says what is owed more strongly than that nothing is, and of a side without items that there are none', () => {
    const owing = paperOf(billOf('04'));
    expect(owing.parts).toContainEqual({ kind: 'sum', label: '尚欠', value: '120.00 元' });
    expect(linesOf(owing)).toContain('这个月没有代收费。');
  });

  test('a name from outside stays a name: no line of its own, no order to the printer (D20)', () => {
    const bill = billOf('30');
    const called = 'Nice\u001b@\nLtd';
    const items = bill.thirdParty.items.map((item) => ({ ...item, provider: { name: { 'zh-CN': called, en: called }, code: '901234' } }));
    const printed = new TextDecoder('gb18030').decode(escPosOf(paperOf({ ...bill, thirdParty: { ...bill.thirdParty, items } })));
    expect(printed).toContain('\n\u001ba\u0000\u001d!\u0000\u001bE\u0000  Nice?@Ltd，代码 901234\n');
  });
});
