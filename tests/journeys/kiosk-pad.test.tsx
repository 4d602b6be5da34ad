import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { NumberPad } from '#features/kiosk/pad/number-pad.tsx';
import { ask } from '#tests/faults/ask.ts';
import type { Presentation } from '#platform/presentation.ts';
import { arriveAt, button, field, isThere, press, see, seeFocusOn, typedIn } from '#tests/support/page/look.ts';
import { pressOn } from '#tests/support/page/press.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { leaveTerminal, mountOnTerminal, TERMINALS } from '#tests/support/page/terminal.tsx';
import { TEXTS } from '#tests/support/page/texts.ts';

const [PORTRAIT] = TERMINALS;
const TELEPHONE_ORDER = '1234567890';

afterEach(leaveTerminal);

interface Visit {
  readonly persona?: string;
  readonly presentation?: Partial<Presentation>;
  readonly size?: (typeof TERMINALS)[number];
  readonly isFixed?: boolean;
}

/** A customer stands at the terminal, at this screen. */
async function visit(address: string, says: string, { persona, presentation = {}, size = PORTRAIT, isFixed = false }: Visit = {}): Promise<Hall> {
  const hall = await openHall({ ...(persona === undefined ? {} : { persona }), presentation });
  hall.enter(address);
  await see(says);
  await mountOnTerminal(size, <NumberPad isFixed={isFixed} />);
  return hall;
}

const pad = (name = '数字键盘') => page.getByRole('group', { name, exact: true });
const keys = (name?: string) => pad(name).getByRole('button').elements();
/** The figures as they stand on the pad, once it is there. */
const figuresOnPad = (name?: string) =>
  keys(name)
    .map((key) => key.textContent)
    .filter((text) => /^\d$/.test(text))
    .join('');

/** Presses one key after the other: what is typed so. */
async function typeOnPad(text: string): Promise<void> {
  for (const figure of Array.from(text)) await press(figure);
}

/** Where the element stands in the window of the browser, in which the page is a frame. */
function pointOn(element: Element): { readonly x: number; readonly y: number } {
  const [box, frame] = [element.getBoundingClientRect(), window.frameElement?.getBoundingClientRect()];
  const scale = (frame?.width ?? innerWidth) / innerWidth;
  return { x: (frame?.x ?? 0) + (box.x + box.width / 2) * scale, y: (frame?.y ?? 0) + (box.y + box.height / 2) * scale };
}

const holdDown = (element: Element) => cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', button: 'left', clickCount: 1, ...pointOn(element) });
const letGo = (element: Element) => cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', button: 'left', clickCount: 1, ...pointOn(element) });

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const { signIn, kioskPad: kiosk } = TEXTS[language];

  test('a customer signs in with the terminal’s own keys alone: number, next, password, and the button below the page', async () => {
    await visit('/sign-in', signIn.lead, { presentation: { language } });
    await pressOn(field(signIn.number));
    await typeOnPad('13900000030');
    expect(typedIn(signIn.number)).toBe('13900000030');
    await press(kiosk.next);
    await seeFocusOn(signIn.password);
    await typeOnPad('246810');
    await press(kiosk.done);
    await expect.poll(() => isThere(pad(kiosk.pad))).toBe(false);
    await press(signIn.signIn);
    await arriveAt('/');
    await see('128.60');
  });

  test('the figures of a service password are shuffled, the same for the whole visit, and in order when the customer wants it (K7)', async () => {
    await visit('/sign-in', signIn.lead, { presentation: { language } });
    await pressOn(field(signIn.number));
    await expect.poll(() => figuresOnPad(kiosk.pad)).toBe(TELEPHONE_ORDER);
    await pressOn(field(signIn.password));
    await expect.poll(() => figuresOnPad(kiosk.pad)).not.toBe(TELEPHONE_ORDER);
    const shuffled = figuresOnPad(kiosk.pad);
    expect(shuffled.split('').toSorted().join('')).toBe('0123456789');
    await pressOn(field(signIn.number));
    await pressOn(field(signIn.password));
    await expect.poll(() => figuresOnPad(kiosk.pad)).toBe(shuffled);
    await press(kiosk.inOrder);
    await expect.poll(() => figuresOnPad(kiosk.pad)).toBe(TELEPHONE_ORDER);
    await seeFocusOn(signIn.password);
  });
});

test.each<[string, Visit]>([
  ['in the elder presentation', { presentation: { mode: 'elder' } }],
  ['with the voice on', { isFixed: true }],
])('%s the keys never move, and nothing offers it', async (_, how) => {
  await visit('/sign-in', '查话费、看账单、办业务、挂失', how);
  await pressOn(field('服务密码'));
  await expect.poll(() => figuresOnPad()).toBe(TELEPHONE_ORDER);
  expect(isThere(button('固定键盘'))).toBe(false);
});

test('the system’s keyboard stays away while the pad is there, hardware keys work, and the field keeps the focus', async () => {
  await visit('/sign-in', '查话费、看账单、办业务、挂失');
  const input = field('手机号码').element() as HTMLInputElement; // what has this role here is an input
  expect(input.inputMode).toBe('numeric');
  await pressOn(field('手机号码'));
  await expect.poll(() => input.inputMode).toBe('none');
  await press('1');
  await userEvent.keyboard('39');
  await press('8');
  expect(input.value).toBe('1398');
  await seeFocusOn('手机号码');
  await pressOn(page.getByText('查话费、看账单、办业务、挂失'));
  await expect.poll(() => isThere(pad())).toBe(false);
  expect(input.inputMode).toBe('numeric');
});

test('keys type where the caret is, delete before it, and clear', async () => {
  await visit('/sign-in', '查话费、看账单、办业务、挂失');
  await pressOn(field('手机号码'));
  await typeOnPad('130');
  await userEvent.keyboard('{ArrowLeft}');
  await press('9');
  expect(typedIn('手机号码')).toBe('1390');
  await press('退格');
  expect(typedIn('手机号码')).toBe('130');
  await press('清空');
  expect(typedIn('手机号码')).toBe('');
});

test('a button can be pressed while the pad is there: it does not move from under the finger', async () => {
  await visit('/sign-in', '查话费、看账单、办业务、挂失');
  await pressOn(field('手机号码'));
  await typeOnPad('13900000030');
  await press('下一项');
  await typeOnPad('246810');
  await press('登录');
  await arriveAt('/');
});

test('of a service password nothing is in the page: not in its text, not in an attribute, not in how a key looks (K7)', async () => {
  await visit('/password', '容易被猜到的不能用', { persona: '30' });
  await pressOn(field('旧密码'));
  await see('固定键盘');
  const untouched = pad().element().outerHTML;
  await typeOnPad('246810');
  expect(typedIn('旧密码')).toBe('246810');
  expect(document.documentElement.outerHTML).not.toContain('246810');
  expect(pad().element().outerHTML).toBe(untouched);
  await press('下一项');
  await pressOn(page.getByText('容易被猜到的不能用'));
  await expect.poll(() => isThere(pad())).toBe(false);
  expect(isThere(button('显示').first())).toBe(false);
});

test('a key acts when it is let go, and on a service password does not even light up (K6, K7)', async () => {
  await visit('/sign-in', '查话费、看账单、办业务、挂失');
  for (const [label, doesLight] of [
    ['手机号码', true],
    ['服务密码', false],
  ] as const) {
    await pressOn(field(label));
    await expect.poll(() => isThere(button('固定键盘'))).toBe(!doesLight);
    await expect.poll(() => isThere(button('5'))).toBe(true);
    const five = button('5').element();
    const atRest = getComputedStyle(five).backgroundColor;
    await holdDown(five);
    expect(five.matches(':active')).toBe(true);
    expect(typedIn(label)).toBe('');
    expect(getComputedStyle(five).backgroundColor !== atRest).toBe(doesLight);
    await letGo(five);
    expect(typedIn(label)).toBe('5');
  }
});

test('in a sheet, which lets nothing around it be pressed, the keys are part of the sheet', async () => {
  const hall = await openHall({ persona: '30' });
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  await hall.control('clock', { advanceSeconds: 585 });
  hall.enter('/statements');
  await see('不到 20 秒就要再验证一次');
  await mountOnTerminal(PORTRAIT, <NumberPad isFixed={false} />);
  await press('现在验证，继续看');
  await pressOn(field('短信验证码'));
  await typeOnPad('888888');
  expect(typedIn('短信验证码')).toBe('888888');
});

test('figures are grouped as they are typed, and the number of an ID card may end in its X', async () => {
  await visit('/top-up', '充值卡号码', { persona: '30' });
  await pressOn(field('充值卡号码'));
  await typeOnPad('12345');
  expect(typedIn('充值卡号码')).toBe('1234 5');
  await leaveTerminal();
  await visit('/sign-in/puk', 'PUK');
  await pressOn(field('机主身份证后 6 位'));
  await typeOnPad('00301X');
  expect(typedIn('机主身份证后 6 位')).toBe('00301X');
});

test('words cannot be typed; it is said where they can, and sentences that are ready are taken, as long as there is room', async () => {
  await visit('/complaints/new', '说说是怎么回事', { persona: '30' });
  await pressOn(field('说说是怎么回事'));
  await see('这台机器不能打字');
  await press('信号不好，老是打不通。');
  await press('请给我打个电话，我慢慢说。');
  expect(typedIn('说说是怎么回事')).toBe('信号不好，老是打不通。\n请给我打个电话，我慢慢说。');
  await field('说说是怎么回事').fill('长'.repeat(495));
  await press('信号不好，老是打不通。');
  expect(typedIn('说说是怎么回事')).toHaveLength(500);
});

describe.each(TERMINALS)('on a $name terminal ($width x $height)', (size) => {
  test('keys are at least 72 px wide and high and 16 px apart, and the field stands above them (K6)', async () => {
    await visit('/sign-in', '查话费、看账单、办业务、挂失', { size });
    for (const label of ['手机号码', '服务密码']) {
      await pressOn(field(label));
      await expect.poll(() => isThere(button('固定键盘'))).toBe(label === '服务密码');
      await expect.poll(() => keys().length).toBeGreaterThan(12);
      const boxes = keys().map((key) => key.getBoundingClientRect());
      expect(boxes.filter(({ width, height }) => width < 72 || height < 72)).toEqual([]);
      expect(boxes.filter(({ bottom, right }) => bottom > size.height || right > size.width)).toEqual([]);
      const near = boxes.filter((a) => boxes.some((b) => a !== b && a.left - 15.9 < b.right && b.left - 15.9 < a.right && a.top - 15.9 < b.bottom && b.top - 15.9 < a.bottom));
      expect(near).toEqual([]);
      const input = field(label).element().getBoundingClientRect();
      expect(input.top).toBeGreaterThanOrEqual(0);
      expect(input.bottom).toBeLessThanOrEqual(pad().element().getBoundingClientRect().top);
    }
  });
});
