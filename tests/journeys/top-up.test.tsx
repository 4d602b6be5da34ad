import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { announced, arriveAt, field, isThere, pageText, press, see, seeFocusOn, seeNo, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { numbersAround } from '#tests/support/page/watch.ts';

const FIFTY = '1234567890120050';
const balanceOf = (hall: Hall) => [...hall.network.operator.world.customers].find(([msisdn]) => msisdn === '13900000030')?.[1].pots[0]?.amount;
const cardsSent = (hall: Hall) => hall.network.sent.filter(({ endpoint }) => endpoint === 'topUp');

async function atTopUp(persona = '30'): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/top-up');
  await see('充值卡号码');
  return hall;
}

/** Nothing of a card in the address, the history, the title or storage. */
function expectNoCard(): void {
  expect(numbersAround()).toEqual([]);
  const around = [location.href, document.title, JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join('\n');
  expect(around.replace(/\D/g, '')).not.toContain('12345678');
}

describe('成功', () => {
  test('from the first screen: a card, the slip with its stamp, the new balance, and the same figure everywhere', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    await press('充值');
    await press('用充值卡充值');
    await arriveAt('/top-up');
    await see('给 139****0030 充值');
    await type('充值卡号码', '1234 5678 9012 0050');
    await press('充值');
    await see('50.00', '尾号 0050', '现在余额', '178.60', '50.00 元已到账');
    expect(isThere(page.getByRole('img', { name: '已到账 11月22日 10:00', exact: true }))).toBe(true);
    expect(announced()).toContain('已到账');
    expect(pageText()).not.toMatch(/1234/);
    expectNoCard();
    await press('回首页');
    await arriveAt('/');
    await see('178.60');
    await seeNo('128.60');
    hall.follow('/balance');
    await see('178.60', '充值');
  });

  test('the slip has an address of its own: a reload keeps it, the shelf of slips leads to it, and it can be kept', async () => {
    const hall = await atTopUp();
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('充值单', '尾号 0050', '2026 年 11 月 22 日 10:00', '保存');
    const address = location.pathname;
    hall.enter(address);
    await see('尾号 0050', '178.60');
    expect(cardsSent(hall)).toHaveLength(1);
    hall.follow('/orders');
    await press(/^充值卡充值/);
    await arriveAt(address);
    await see('尾号 0050', '现在余额');
  });

  test('arrears are paid first, and the slip says what is left to pay', async () => {
    await atTopUp('04');
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('先缴欠费', '还欠 70.00 元', '再充一张', '缴清 70.00 元');
  });

  test('Back and forward send nothing again (W8); another card is another intent', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    hall.follow('/top-up');
    await see('充值卡号码');
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('178.60');
    history.back();
    await arriveAt('/');
    await see('178.60');
    history.forward();
    await see('充值单', '尾号 0050', '178.60');
    expect(cardsSent(hall)).toHaveLength(1);
    await press('再充一张');
    await arriveAt('/top-up');
    await see('充值卡号码');
    expect(typedIn('充值卡号码')).toBe('');
    await type('充值卡号码', '1234567890990100');
    await press('充值');
    await see('278.60');
    await press('再充一张');
    await see('充值卡号码');
    expect(new Set(cardsSent(hall).map(({ key }) => key)).size).toBe(2);
  });

  test('twenty taps are one request', async () => {
    const hall = await atTopUp();
    await type('充值卡号码', FIFTY);
    await expect.poll(() => typedIn('充值卡号码')).toBe('1234 5678 9012 0050');
    tapWildly('充值');
    await see('178.60');
    expect(cardsSent(hall)).toHaveLength(1);
  });
});

describe('失败（未扣费）', () => {
  test.each([
    ['1234567890129999', '没有这张充值卡'],
    ['1234567890120000', '这张充值卡已经用过了'],
  ])('card %s: %s; the digits stay, in fours and selected, to be compared with the card', async (card, words) => {
    const hall = await atTopUp();
    await type('充值卡号码', card);
    await press('充值');
    await see(words, '没有');
    const shown = card.replace(/(\d{4})(?=\d)/g, '$1 ');
    expect(typedIn('充值卡号码')).toBe(shown);
    await seeFocusOn('充值卡号码');
    expect(String(getSelection())).toBe(shown);
    expect(balanceOf(hall)).toBeDefined();
    expect(pageText()).not.toContain('已到账');
    expectNoCard();
  });

  test.each([
    ['', '请输入充值卡号码'],
    ['1234567890', '充值卡号码是 16 位数字，现在是 10 位'],
    ['12345678901200501', '充值卡号码是 16 位数字，现在是 17 位'],
  ])('"%s" is said at the field, without asking the operator', async (typed, words) => {
    const hall = await atTopUp();
    await type('充值卡号码', typed);
    await press('充值');
    await see(words);
    await seeFocusOn('充值卡号码');
    await expect.element(field('充值卡号码')).toHaveAttribute('aria-invalid', 'true');
    expect(cardsSent(hall)).toEqual([]);
  });

  test('after five wrong ones it says until when', async () => {
    await atTopUp();
    for (let i = 0; i < 5; i++) {
      await type('充值卡号码', `123456789012999${i}`);
      await press('充值');
      await see('没有这张充值卡');
    }
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('试得太频繁了', '11 月 22 日 11:00');
  });
});

describe('结果确认中', () => {
  test('the answer is lost: it is called neither, the card is kept, and trying again finds out without topping up twice', async () => {
    const hall = await atTopUp();
    const before = balanceOf(hall) ?? 0;
    await hall.applyFault('topUp', 'applied-answer-lost', 1);
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('充值结果确认中', '可能已经到账，也可能没有', '尾号 0050', '请求编号');
    expect(pageText()).not.toMatch(/已到账|失败了|没有充值/);
    expectNoCard();
    await press('重试（同一张卡，不会重复充值）');
    await see('已到账', '178.60');
    expect(balanceOf(hall)).toBe(before + 5000);
    const [first, second] = cardsSent(hall);
    expect({ sameKey: first?.key === second?.key, sameBody: first?.body === second?.body }).toEqual({ sameKey: true, sameBody: true });
  });

  test('it stays unknown while the device has no network, under the same key', async () => {
    const hall = await atTopUp();
    await hall.applyFault('topUp', 'applied-answer-lost', 1);
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('充值结果确认中');
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    hall.network.isDown = true;
    await press('重试（同一张卡，不会重复充值）');
    await see('现在没有网络', '充值结果确认中');
    hall.network.isDown = false;
    if (onLine) Object.defineProperty(navigator, 'onLine', { ...onLine, configurable: true });
    await press('重试（同一张卡，不会重复充值）');
    await see('已到账', '178.60');
    expect(new Set(cardsSent(hall).map(({ key }) => key)).size).toBe(1);
  });

  test('the balance is a tap away, fresh; and after it the same card says 已办理过', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/balance');
    await see('128.60');
    hall.follow('/top-up');
    await see('充值卡号码');
    await hall.applyFault('topUp', 'applied-answer-lost', 1);
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('充值结果确认中');
    await press('查看余额');
    await arriveAt('/balance');
    await see('178.60');
    hall.follow('/top-up');
    await see('充值卡号码');
    await type('充值卡号码', FIFTY);
    await press('充值');
    await see('已办理过', '11 月 22 日 10:00 到账，这次没有重复充值');
    await press('查看余额');
    await see('178.60');
  });
});

describe('the field', () => {
  test.each([
    ['1234567', '1234 567'],
    [' １２３４-５６７８　９０１２ 0050 ', '1234 5678 9012 0050'],
    ['充值卡：1234 5678', '1234 5678'],
  ])('"%s" becomes "%s"', async (typed, shown) => {
    await atTopUp();
    await type('充值卡号码', typed);
    await expect.poll(() => typedIn('充值卡号码')).toBe(shown);
  });

  test('the same number pasted again without its spaces is the same number', async () => {
    await atTopUp();
    for (let i = 0; i < 2; i++) {
      await type('充值卡号码', '1234567890120050');
      await expect.poll(() => typedIn('充值卡号码')).toBe('1234 5678 9012 0050');
    }
  });

  test('a space is deleted together with the digit before it, and the caret stays there', async () => {
    await atTopUp();
    await type('充值卡号码', '123456789012');
    await expect.poll(() => typedIn('充值卡号码')).toBe('1234 5678 9012');
    const input = field('充值卡号码').element() as HTMLInputElement; // the field is an input
    input.setSelectionRange(5, 5);
    input.setRangeText('', 4, 5, 'end');
    const value = input.value;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.setSelectionRange(4, 4);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
    await expect.poll(() => typedIn('充值卡号码')).toBe('1235 6789 012');
    expect(input.selectionStart).toBe(3);
  });
});

test('nobody tops up without a session, nor on the initial password', async () => {
  const hall = await openHall();
  hall.enter('/top-up');
  await arriveAt('/sign-in?to=%2Ftop-up');
  await hall.control('persona', { persona: '14' });
  hall.enter('/top-up');
  await arriveAt('/password');
});
