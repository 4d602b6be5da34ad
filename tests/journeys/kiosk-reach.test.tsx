import { afterEach, describe, expect, test } from 'vitest';
import { NumberPad } from '#features/kiosk/pad/number-pad.tsx';
import { Speech } from '#features/kiosk/speech/speech.tsx';
import { WheelchairPanel } from '#features/kiosk/wheelchair/wheelchair-panel.tsx';
import { ask } from '#tests/faults/ask.ts';
import { field, press, see } from '#tests/support/page/look.ts';
import { pressOn } from '#tests/support/page/press.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { leaveTerminal, mountOnTerminal, TERMINALS } from '#tests/support/page/terminal.tsx';

const CONTROL = 'a[href], button, input, select, textarea, summary, label, [tabindex="0"]';
/** How far apart the places are that a finger tries, in px. */
const STEP = 24;

afterEach(leaveTerminal);

/** What a finger would press in the part of the screen that somebody who sits does not reach. */
function controlsOutOfReach(): string[] {
  const found = new Set<string>();
  for (let y = 1; y < innerHeight * 0.4; y += STEP) {
    for (let x = STEP; x < innerWidth; x += STEP) {
      const control = document.elementFromPoint(x, y)?.closest(CONTROL);
      if (control) found.add(control.outerHTML.slice(0, 80));
    }
  }
  return [...found];
}

/** Whether the element stands whole where it is reached, and nothing lies over it. */
function isInReach(selector: string): boolean {
  const element = document.querySelector(selector);
  const box = element?.getBoundingClientRect();
  if (!element || !box) return false;
  return box.top >= innerHeight * 0.4 && box.bottom <= innerHeight && element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
}

const SCREENS = [
  ['/', '128.60'],
  ['/bills', '账单'],
  ['/services', '找业务'],
  ['/pay', '付多少'],
  ['/complaints/new', '说说是怎么回事'],
  ['/settings', '文字大小'],
  ['/help', '打 10086'],
] as const;

describe.each(TERMINALS)('on a $name terminal ($width x $height) in 轮椅 mode', (size) => {
  const parts = (
    <>
      <WheelchairPanel />
      <Speech isOn />
      <NumberPad isFixed={false} />
    </>
  );

  test.each(SCREENS)('%s has every control in the lower 60 %% of the screen, wherever it is scrolled to (K6)', async (address, says) => {
    const hall = await openHall({ persona: '30' });
    hall.enter(address);
    await see(says);
    await mountOnTerminal(size, parts, 'low');
    for (const part of [0, 0.5, 1]) {
      scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
      expect(controlsOutOfReach()).toEqual([]);
    }
    scrollTo({ top: 0, behavior: 'instant' });
    expect(isInReach('h1')).toBe(true);
  });

  test('field and keys stand there together', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/complaints/new');
    await see('说说是怎么回事');
    await mountOnTerminal(size, parts, 'low');
    await pressOn(field('说说是怎么回事'));
    await see('这台机器不能打字');
    expect(controlsOutOfReach()).toEqual([]);
    await press('信号不好，老是打不通。');
    await press('完成');
    hall.follow('/sign-in/puk');
    await see('PUK');
    await pressOn(field('机主身份证后 6 位'));
    await press('7');
    expect(isInReach('#puk-sign-in-id')).toBe(true);
    expect(controlsOutOfReach()).toEqual([]);
  });

  test('a sheet keeps to it as well', async () => {
    const hall = await openHall({ persona: '30' });
    await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    await hall.control('clock', { advanceSeconds: 585 });
    hall.enter('/statements');
    await see('不到 20 秒就要再验证一次');
    await mountOnTerminal(size, parts, 'low');
    await press('现在验证，继续看');
    await pressOn(field('短信验证码'));
    await press('8');
    expect(isInReach('#step-up-code')).toBe(true);
    expect(controlsOutOfReach()).toEqual([]);
  });
});
