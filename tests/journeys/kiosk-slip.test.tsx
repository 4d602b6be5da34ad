import { afterEach, describe, expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';
import { begin, order } from '#tests/ledger/ordering.ts';
import { announced, button, isThere, pageText, press, rawText, see, seeNo } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { PRINTER_FAULTS, showVisitSlip, type ShownVisitSlip } from '#tests/support/page/terminal-slips.tsx';
import type { Presentation } from '#platform/presentation.ts';

let shown: ShownVisitSlip | null = null;
afterEach(() => {
  shown?.leave();
  shown = null;
});

/** At a terminal, signed in as the demonstration, with these services subscribed to in this visit. */
async function atSlip(services: readonly string[] = ['missed-call'], presentation: Partial<Presentation> = {}): Promise<{ hall: Hall; slip: ShownVisitSlip }> {
  const hall = await openHall({ persona: '30', presentation });
  const client = clientOf('30', hall.network.operator);
  for (const service of services) order(client, 'subscribe', service);
  shown = await showVisitSlip(hall);
  return { hall, slip: shown };
}

/** In the middle of printing. */
async function atPrinting() {
  const at = await atSlip();
  await press('打印');
  await see('正在打印…');
  return at;
}

describe('one slip for the whole visit', () => {
  test('names every task with number, time, service, price and both confirmations, the masked number alone, and a line to sign on (S63, S65)', async () => {
    const hall = await openHall({ persona: '30' });
    const client = clientOf('30', hall.network.operator);
    const first = order(client, 'subscribe', 'missed-call');
    await hall.control('clock', { advanceSeconds: 60 });
    const second = order(client, 'subscribe', 'weather');
    const payment = client.post('/api/payments', { purpose: 'top-up', amount: 5000 }).body;
    const charge = /charge=([\w-]+)/.exec(payment.cashierUrl ?? '')?.[1] ?? 'none';
    client.post(`/__cashier/charges/${charge}/payment`, { method: 'alipay', fault: null });
    const topUp = client.post('/api/top-ups', { card: '1234567890120100' }).body;
    client.post('/__operator/billing-errors', { persona: '30', month: '2026-11', key: 'ring-back', kind: 'over-tariff', more: 500 });
    const refund = client.post('/api/refunds', { month: '2026-11', key: 'ring-back', reason: 'over-tariff' }).body;
    const complaint = client.post('/api/complaints', { kind: 'complaint', subject: 'service', text: '营业厅排队太久，等了一个小时。', concern: null }).body;
    shown = await showVisitSlip(hall);
    await see('受理单', '139****0030', '开通：漏话提醒', '每月 3.00 元', '看过资费', '验证码确认', '2026 年 11 月 22 日 10:00', '签字：');
    await see(
      first.number ?? 'none',
      second.number ?? 'none',
      '缴费充值',
      '50.00 元',
      '退费：彩铃，11 月',
      topUp.number,
      '100.00 元',
      refund.number,
      '投诉',
      complaint.number,
      '最迟答复',
      '2026 年 11 月 24 日 10:01',
      '本次共办 6 件',
      '本次共扣',
    );
    expect(pageText().indexOf('漏话提醒')).toBeLessThan(pageText().indexOf('天气'));
    expect(pageText()).not.toMatch(/1390000|13900000030/);
    expect(rawText()).toBeNull();
  });

  test('who has done nothing yet is told so, and goes back to what can be done: nobody is signed out for having asked', async () => {
    const { slip } = await atSlip([]);
    await see('这次还没有办业务，办好了再来打单。');
    expect(document.querySelector('a[href="/kiosk/menu"]')?.textContent).toBe('回菜单');
    expect(slip.timesTaken()).toBe(0);
  });

  test('has nothing of before the visit, nor what was given up; what is still being set up says by when', async () => {
    const hall = await openHall({ persona: '30' });
    const client = clientOf('30', hall.network.operator);
    const { id } = begin(client, 'subscribe', 'weather').body;
    client.post(`/api/orders/${id}/cancellation`, {});
    order(client, 'subscribe', 'game-club');
    shown = await showVisitSlip(hall);
    await see('方糖游戏会员', '正在开通，最迟', '提供方');
    expect(pageText()).not.toContain('天气');
    expect(pageText().split('看过资费')).toHaveLength(2);
  });

  test('is printed, taken, and the customer is done; who goes without is done at once', async () => {
    const { slip } = await atSlip();
    await see('纸长约');
    await press('不打了');
    expect({ taken: slip.timesTaken(), printed: slip.print.mock.calls.length }).toEqual({ taken: 1, printed: 0 });
    await press('打印');
    await see('正在打印…');
    expect(slip.isBusy()).toBe(true);
    await slip.pass(5);
    await see('请取走单子');
    expect({ busy: slip.isBusy(), printed: slip.print.mock.calls.length }).toEqual({ busy: false, printed: 1 });
    await press('取好了');
    expect(slip.timesTaken()).toBe(2);
  });

  test('left lying there, it ends the matter 15 seconds after it came; a touch begins them again (K2)', async () => {
    const { slip } = await atPrinting();
    await slip.pass(5);
    await see('请取走单子');
    await slip.pass(14);
    expect(slip.timesTaken()).toBe(0);
    dispatchEvent(new PointerEvent('pointerdown'));
    await slip.pass(14);
    expect(slip.timesTaken()).toBe(0);
    await slip.pass(1);
    expect(slip.timesTaken()).toBe(1);
  });

  test('in English, in English', async () => {
    await atSlip(['missed-call'], { language: 'en' });
    await see('Receipt number', '¥3.00 a month', 'Terms reviewed', 'Signature:', /About \d+ cm long/);
    expect(rawText()).toBeNull();
    await press('Print');
    await see('Printing…');
  });
});

describe('a printer that cannot', () => {
  test('is said before one prints: what was done stands', async () => {
    const { slip } = await atSlip();
    await slip.setDevices({ printer: 'paper-low' });
    await see('打印纸快用完了');
    await slip.setDevices({ printer: 'jam' });
    await see('打印机卡纸了。业务已办好，不打单也有效。');
    expect(slip.print).not.toHaveBeenCalled();
  });

  test.each(PRINTER_FAULTS)('%s in the middle: the slip is kept, and printed from its beginning by itself once that is mended (K10)', async (printer, words) => {
    const { slip } = await atPrinting();
    await slip.pass(1);
    await slip.setDevices({ printer });
    await slip.pass(1);
    await see(words, '业务已办好');
    expect({ busy: slip.isBusy(), printed: slip.print.mock.calls.length }).toEqual({ busy: true, printed: 1 });
    await slip.pass(60);
    await see(/再等 (1 分 0|0 分 59|0 分 58) 秒/);
    await slip.setDevices({ printer: 'ready' });
    await slip.pass(1);
    expect(slip.print).toHaveBeenCalledTimes(2);
    await slip.pass(5);
    await see('请取走单子');
  });

  test('not mended within two minutes of the clock, the screen says the numbers in the place of the slip, and a new try is one tap away', async () => {
    const { slip } = await atPrinting();
    await slip.setDevices({ printer: 'paper-out' });
    await slip.pass(1);
    await see('打印机没纸了');
    await slip.pass(117);
    await see('打印机没纸了');
    await slip.pass(3);
    await see('没打成，业务已办好', /开通：漏话提醒，单号 \d+/);
    expect(announced()).toContain('没打成，业务已办好');
    expect({ busy: slip.isBusy(), code: document.querySelectorAll('#app svg[viewBox]').length > 0 }).toEqual({ busy: false, code: true });
    await slip.setDevices({ printer: 'ready' });
    await press('再打一次');
    await slip.pass(6);
    await see('请取走单子');
  });

  test('holds nobody up: who does not wait has the numbers at once, and goes', async () => {
    const { slip } = await atPrinting();
    await slip.setDevices({ printer: 'cutter' });
    await slip.pass(1);
    await press('不等了');
    await see('没打成，业务已办好');
    await press('好的');
    expect({ taken: slip.timesTaken(), busy: slip.isBusy() }).toEqual({ taken: 1, busy: false });
  });

  test('that is mended after the customer has left prints nothing for the next one', async () => {
    const { slip } = await atPrinting();
    await slip.setDevices({ printer: 'paper-out' });
    await slip.pass(1);
    slip.leave();
    shown = null;
    await slip.pass(3);
    expect(document.querySelectorAll('[aria-hidden] h2')).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('what the other devices have to say', () => {
  test.each([
    [{ cardReader: 'unreadable' }, '卡读不出来', '输手机号和服务密码，一样能办'],
    [{ cardReader: 'mismatch' }, '这张卡不是当前号码的', '不用卡接着办'],
    [{ power: 'battery' }, '停电了，终端在用备用电', '单子还能打'],
    [{ network: 'down' }, '网络断了', '已办好的都有效'],
  ] as const)('%o: what it is, and what still works (K12)', async (states, words, works) => {
    const { slip } = await atSlip();
    await see('受理单');
    await slip.setDevices(states);
    await see(words, works);
    expect(announced()).toContain(words);
    await slip.setDevices({ cardReader: 'ready', power: 'mains', network: 'up' });
    await seeNo(words);
    expect(isThere(button('打印'))).toBe(true);
  });
});
