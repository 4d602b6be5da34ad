import { describe, expect, test } from 'vitest';
import { papersOf } from '#mocks/personas/papers.ts';
import { arriveAt, button, field, isThere, press, see, seeFocusOn, seeNo, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

const isLost = (hall: Hall, persona = '30') => customerOf(hall, persona).suspensions.some(({ kind, until }) => kind === 'lost' && until === null);

async function atLost(): Promise<Hall> {
  const hall = await openHall();
  hall.enter('/sign-in');
  await press('手机丢了？');
  await arriveAt('/sign-in/lost');
  await see('挂失停机', '办好后马上停机', '未停机', '现在还没有停机');
  return hall;
}

/** Changes to the way by PUK and ID number, and fills it in. */
async function typePuk(persona: string, idTail = papersOf(persona).idTail): Promise<void> {
  const other = button('想不起密码？用 PUK 码和身份证');
  if (isThere(other)) await press('想不起密码？用 PUK 码和身份证');
  await type('手机号码', `139000000${persona}`);
  await type('SIM 卡的 PUK 码', papersOf(persona).puk);
  await type('机主身份证后 6 位', idTail);
}

describe('a lost phone, reported from sign-in on one page', () => {
  test('with PUK and ID number: one press signs in, suspends the line and shows the slip; Back does nothing again (W8)', async () => {
    const hall = await atLost();
    await typePuk('30');
    expect(isLost(hall)).toBe(false);
    await press('确认挂失，马上停机');
    await see('受理单', '挂失停机已办好', '看过资费', '再次点按确认');
    expect(isLost(hall)).toBe(true);
    history.back();
    await arriveAt('/sign-in');
    expect(hall.asked('reportLostPhone')).toBe(1);
  });

  test('with the service password, which is then the second confirmation; a wrong one is said at its field and suspends nothing', async () => {
    const hall = await atLost();
    await type('手机号码', '13900000030');
    await type('服务密码', '111111');
    await press('确认挂失，马上停机');
    await see('服务密码不对，还可以试 2 次');
    expect(typedIn('服务密码')).toBe('');
    expect(typedIn('手机号码')).toBe('13900000030');
    expect(isLost(hall)).toBe(false);
    await type('服务密码', '246810');
    await press('确认挂失，马上停机');
    await see('受理单', '服务密码确认');
    expect(isLost(hall)).toBe(true);
  });

  test('whoever has gone to another field before the change is drawn is left there: no digit lands in the PUK', async () => {
    await atLost();
    button('想不起密码？用 PUK 码和身份证')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const number = field('手机号码').element() as HTMLInputElement;
    number.focus();
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    await see('SIM 卡的 PUK 码');
    expect(document.activeElement).toBe(number);
  });

  test('a password that has to wait leaves the PUK', async () => {
    const hall = await atLost();
    await type('手机号码', '13900000030');
    for (let i = 0; i < 4; i++) {
      await type('服务密码', '111111');
      await press('确认挂失，马上停机');
      await expect.poll(() => typedIn('服务密码')).toBe('');
    }
    await typePuk('30');
    await press('确认挂失，马上停机');
    await see('受理单');
    expect(isLost(hall)).toBe(true);
  });

  test('what is missing or wrong is said, the number stays, and nothing happens', async () => {
    const hall = await atLost();
    await press('确认挂失，马上停机');
    await see('请输入手机号码', '请输入服务密码');
    await seeFocusOn('手机号码');
    await press('想不起密码？用 PUK 码和身份证');
    await seeFocusOn('SIM 卡的 PUK 码');
    await press('确认挂失，马上停机');
    await see('请输入手机号码', '请输入 PUK 码', '请输入机主身份证的后 6 位');
    await seeFocusOn('手机号码');
    await typePuk('30', '000000');
    await press('确认挂失，马上停机');
    await see('PUK 码或身份证后 6 位不对', '不影响您的号码');
    expect(['手机号码', 'SIM 卡的 PUK 码', '机主身份证后 6 位'].map(typedIn)).toEqual(['13900000030', '', '']);
    expect(isLost(hall)).toBe(false);
  });

  test('a line that is suspended already: signed in, and told so where the terms are', async () => {
    const hall = await atLost();
    await typePuk('34');
    await press('确认挂失，马上停机');
    await arriveAt('/line/order?action=report-lost');
    await see('现在不能办');
    expect(isLost(hall, '34')).toBe(false);
  });

  test('an initial password is changed first', async () => {
    await atLost();
    await typePuk('14');
    await press('确认挂失，马上停机');
    await arriveAt('/password');
  });

  test('twenty taps and Enter are one request', async () => {
    const hall = await atLost();
    await typePuk('30');
    tapWildly('确认挂失，马上停机');
    await see('受理单');
    await seeNo('现在还没有停机');
    expect(hall.asked('reportLostPhone')).toBe(1);
  });
});
