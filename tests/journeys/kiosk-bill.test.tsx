import { afterEach, describe, expect, test } from 'vitest';
import { KEYS } from '#data/keys.ts';
import type { Presentation } from '#platform/presentation.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { addressOf, announced, pageText, press, rawText, see, seeNo } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { PRINTER_FAULTS, showBillSlip, type ShownBillSlip } from '#tests/support/page/terminal-slips.tsx';

let shown: ShownBillSlip | null = null;
afterEach(() => {
  shown?.leave();
  shown = null;
});

/** At a terminal, before the bill of this month as it will be printed. */
async function atBill({ persona = '30', month = '2026-10', ...presentation }: { readonly persona?: string; readonly month?: string } & Partial<Presentation> = {}) {
  const hall: Hall = await openHall({ persona, presentation });
  shown = await showBillSlip(hall, month);
  return { hall, slip: shown };
}

/** In the middle of printing. */
async function atPrinting(persona = '30') {
  const at = await atBill({ persona });
  await see('纸长约');
  await press('打印');
  await see('正在打印…');
  return at;
}

/** What the browser prints: the paper beside the app. */
const paper = () => document.querySelector('body > [aria-hidden] > div')?.textContent.replaceAll('\u00a0', ' ') ?? '';

describe('a bill to be taken home', () => {
  test('is shown as it will be printed: which bill of whom, each item with how it was worked out, third-party ones apart, what is paid and owed', async () => {
    const { slip } = await atBill();
    await see(
      '2026 年 10 月账单',
      '139****0030',
      '2026 年 10 月 1 日至 10 月 31 日',
      '本公司业务',
      '22 分钟 × 0.15 元',
      '代收费',
      '北京晨读传媒有限公司，代码 901234',
      '合计',
      '72.70 元',
      '尚欠',
    );
    await see(/纸长约 1\d 厘米/);
    for (const said of ['2026 年 10 月账单', '72.70 元', '22 分钟 × 0.15 元']) expect(paper()).toContain(said);
    expect(paper()).not.toMatch(/纸长约|不打了|签字/);
    expect(pageText()).not.toMatch(/1390000|13900000030/);
    expect(rawText()).toBeNull();
    expect(slip.print).not.toHaveBeenCalled();
  });

  test('is printed and taken, and the visit goes on with that bill; so it does for who goes without', async () => {
    const { slip } = await atPrinting();
    expect(slip.isBusy()).toBe(true);
    await slip.pass(6);
    await see('请取走账单');
    expect({ busy: slip.isBusy(), printed: slip.print.mock.calls.length }).toEqual({ busy: false, printed: 1 });
    await press('取好了');
    expect({ place: slip.place(), isOver: slip.isOver() }).toEqual({ place: '/bills/2026-10', isOver: false });
    slip.leave();
    const { slip: another } = await atBill({ month: '2026-09' });
    await see('纸长约');
    await press('不打了');
    expect({ place: another.place(), isOver: another.isOver(), printed: another.print.mock.calls.length }).toEqual({ place: '/bills/2026-09', isOver: false, printed: 0 });
  });

  test('left lying there for 15 seconds, it ends the visit: whoever it was for has gone (K2)', async () => {
    const { slip } = await atPrinting();
    await slip.pass(6);
    await see('请取走账单');
    await slip.pass(13);
    expect(slip.isOver()).toBe(false);
    await slip.pass(2);
    expect(slip.isOver()).toBe(true);
  });

  test('in English, in English', async () => {
    await atBill({ language: 'en' });
    await see('October 2026 bill', 'Bill number', 'Our services', '¥72.70', 'Left to pay', /About \d+ cm long/);
    expect(rawText()).toBeNull();
    await press('Print');
    await see('Printing…');
  });

  test('does not change under the printer, whatever is paid meanwhile', async () => {
    const { hall, slip } = await atPrinting('04');
    await slip.setDevices({ printer: 'paper-out' });
    await slip.pass(1);
    await see('打印机没纸了');
    clientOf('04', hall.network.operator).post('/api/top-ups', { card: '1234567890120100' });
    clientOf('04', hall.network.operator).post('/api/top-ups', { card: '1234567890130100' });
    await hall.client.invalidateQueries({ queryKey: KEYS.bills });
    await slip.setDevices({ printer: 'ready' });
    await slip.pass(1);
    expect(slip.print).toHaveBeenCalledTimes(2);
    expect(paper()).toContain('尚欠 120.00 元');
  });
});

describe('a printer that cannot', () => {
  test('is said before one prints, and where the bill is as well: nothing is said to be done', async () => {
    const { slip } = await atBill();
    await see('纸长约');
    await slip.setDevices({ printer: 'paper-low' });
    await see('打印纸快用完了');
    await slip.setDevices({ printer: 'jam' });
    await see('打印机卡纸了。账单在手机上也能看、能保存。');
    expect(slip.print).not.toHaveBeenCalled();
  });

  test.each(PRINTER_FAULTS)('%s in the middle: the bill is kept, and printed from its beginning by itself once that is mended (K10)', async (printer, words) => {
    const { slip } = await atPrinting();
    await slip.pass(1);
    await slip.setDevices({ printer });
    await slip.pass(1);
    await see(words, '请叫店员看一下');
    expect(pageText()).not.toContain('业务已办好');
    expect({ busy: slip.isBusy(), printed: slip.print.mock.calls.length }).toEqual({ busy: true, printed: 1 });
    await slip.pass(60);
    await see(/再等 (1 分 0|0 分 59|0 分 58) 秒/);
    await slip.setDevices({ printer: 'ready' });
    await slip.pass(1);
    expect(slip.print).toHaveBeenCalledTimes(2);
    await slip.pass(6);
    await see('请取走账单');
  });

  test('not mended within two minutes, it says that the bill was not printed, and both ways on: another try, and one’s own phone', async () => {
    const { slip } = await atPrinting();
    await slip.setDevices({ printer: 'paper-out' });
    await slip.pass(122);
    await see('账单没打成', '手机接着办');
    expect(announced()).toContain('账单没打成');
    expect({ busy: slip.isBusy(), isOver: slip.isOver() }).toEqual({ busy: false, isOver: false });
    await slip.setDevices({ printer: 'ready' });
    await press('再打一次');
    await slip.pass(7);
    await see('请取走账单');
  });

  test('holds nobody up: who does not wait is back at the bill, and nothing comes out for the next one', async () => {
    const { slip } = await atPrinting();
    await slip.setDevices({ printer: 'cutter' });
    await slip.pass(1);
    await press('不等了');
    await see('账单没打成');
    await press('好的');
    expect({ place: slip.place(), isOver: slip.isOver(), busy: slip.isBusy() }).toEqual({ place: '/bills/2026-10', isOver: false, busy: false });
    await slip.setDevices({ printer: 'ready' });
    await slip.pass(3);
    expect(slip.print).toHaveBeenCalledTimes(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('what cannot be printed is refused in words, with a way on', () => {
  test('a line without bills: what works instead (S37)', async () => {
    await atBill({ persona: '13' });
    await see('这个号码不提供账单', '现在就能看');
    expect(addressOf('清单')).toBe('/statements');
    await seeNo('纸长约');
  });

  test.each([
    ['2026-13', '没有这个月份', '全部账单', '/bills'],
    ['latest', '没有这个月份', '全部账单', '/bills'],
    ['2020-01', '这个月已经查不到了', '全部账单', '/bills'],
    ['2026-11', '这个月还没有出账', '本月至今', '/unbilled'],
  ] as const)('%s: %s (S35)', async (month, words, way, address) => {
    await atBill({ month });
    await see(words);
    expect(addressOf(way)).toBe(address);
    await seeNo('纸长约');
  });
});
