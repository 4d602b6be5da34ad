import { describe, expect, test } from 'vitest';
import { pageText, press, see, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { signInByPassword } from '#tests/support/page/sign-in.ts';
import { papersOf } from '#mocks/personas/papers.ts';

/** What text from outside would have made of the page, had it been more than text. */
const made = () => document.querySelectorAll('main img[src="x"], main script, main b[onclick], [onerror]').length;

describe('text from outside is text (D20)', () => {
  test.each([
    ['/messages', ['<script>alert(2)</script>', '=HYPERLINK', '{{amount}}', '第三行']],
    ['/subscriptions', ['<b onclick=alert(1)>', '=怪名字周刊<i>']],
    ['/services/hostile-text', ['<b onclick=alert(1)>', '代收费']],
    ['/bills/2026-10', ['=怪名字周刊<i>']],
  ])('%s shows it as it was written', async (address, texts) => {
    const hall = await openHall({ persona: '22' });
    hall.enter(address);
    await see(...texts);
    expect(made()).toBe(0);
    expect(hall.network.operator.world.violations).toEqual([]);
  });
});

test('a complaint is shown as it was written (D20)', async () => {
  const hall = await openHall({ persona: '22' });
  hall.enter(`/complaints/${customerOf(hall, '22').complaints[0]?.id ?? ''}`);
  await see('<img src=x onerror="alert(1)">', '=HYPERLINK');
  expect(made()).toBe(0);
});

describe('a number that is nobody’s any more (D31)', () => {
  test('whoever proves that it was theirs is told that it was closed, and what to do', async () => {
    const hall = await openHall();
    hall.enter('/sign-in');
    await signInByPassword('13900000025', '246810');
    await see('这个号码已经销户', '带证件到营业厅');
  });

  test('whoever has a new number is told so, also by PUK', async () => {
    const hall = await openHall();
    hall.enter('/sign-in/puk');
    await type('手机号码', '13900000027');
    await type('SIM 卡的 PUK 码', papersOf('27').puk);
    await type('机主身份证后 6 位', papersOf('27').idTail);
    await press('登录');
    await see('您已经换了号码', '请用新号码登录');
  });
});

test('whoever is blacklisted reads why nothing that costs money can be ordered, and where to settle it', async () => {
  const hall = await openHall({ persona: '26' });
  hall.enter('/services/weather');
  await see('您名下另一个号码还欠着费', '带证件到营业厅');
  hall.enter('/services');
  await see('收费的业务现在不能订');
  expect(pageText()).toContain('您名下另一个号码还欠着费');
});
