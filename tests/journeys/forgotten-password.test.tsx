import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { arriveAt, field, pageText, press, see, seeFocusOn, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { TEXTS } from '#tests/support/page/texts.ts';
import { signInByPassword } from '#tests/support/page/sign-in.ts';
import { numbersAround } from '#tests/support/page/watch.ts';

const NUMBER = '13900000030';
const GOOD = '739204';
const SECRETS = ['短信验证码', 'SIM 卡的 PUK 码', '新密码', '再输一次新密码'];
const sent = (hall: Hall) => hall.network.sent.filter(({ endpoint }) => endpoint === 'resetPassword');

async function atForgotten(): Promise<Hall> {
  const hall = await openHall();
  hall.enter('/password/forgotten');
  await see('SIM 卡的 PUK 码');
  return hall;
}

type Given = Partial<Record<'number' | 'code' | 'puk' | 'fresh' | 'again', string>>;

async function fill({ number = NUMBER, code = '888888', puk = papersOf('30').puk, fresh = GOOD, again = fresh }: Given = {}, language: Language = 'zh-CN'): Promise<void> {
  const { password } = TEXTS[language];
  await type(password.msisdn, number);
  await type(password.code, code);
  await type(password.puk, puk);
  await type(password.new, fresh);
  await type(password.again, again);
}

/** The code in the newest SMS of persona 30. */
function codeReceived(hall: Hall): string {
  const customer = [...hall.network.operator.world.customers].find(([msisdn]) => msisdn === NUMBER)?.[1];
  return /重设服务密码，验证码(\d{6})/.exec(customer?.messages.at(-1)?.text ?? '')?.[1] ?? 'none';
}

test('from sign-in: a code, the PUK, a new password, and signed in with it', async () => {
  const hall = await openHall();
  hall.enter('/sign-in');
  await see('查话费、看账单、办业务、挂失');
  await press('登录不了？');
  await arriveAt('/password/forgotten');
  await see('SIM 卡的 PUK 码', '印在装 SIM 卡的卡板上', '找不到卡板，请打 10086');
  await type('手机号码', '139 0000 0030');
  await press('获取验证码');
  await see('如果 139****0030 是我们的号码，验证码已发出', '60 秒后可重发');
  await seeFocusOn('短信验证码');
  await expect.element(field('短信验证码')).toHaveAttribute('autocomplete', 'one-time-code');
  const { puk } = papersOf('30');
  await fill({ number: '139 0000 0030', code: codeReceived(hall), puk: `${puk.slice(0, 4)} ${puk.slice(4)}` });
  await press('重设密码');
  await arriveAt('/sign-in');
  await see('新密码已设好，请用它登录');
  expect(numbersAround()).toEqual([]);
  await signInByPassword(NUMBER, GOOD);
  await see('128.60');
});

test('a password that had to wait waits no more', async () => {
  await atForgotten();
  await fill({ number: '13900000011', puk: papersOf('11').puk });
  await press('重设密码');
  await see('新密码已设好');
  await signInByPassword('13900000011', GOOD);
  await see('52.30');
});

describe('refused', () => {
  test('a wrong PUK, a wrong code and a number nobody has: the same words; the number stays, the secrets go', async () => {
    const said: string[] = [];
    for (const given of [{ puk: '00000000' }, { code: '000000' }, { number: '13900000099' }]) {
      await atForgotten();
      await fill(given);
      await press('重设密码');
      await see('验证码或 PUK 码不对', '请重新获取再试');
      await expect.poll(() => SECRETS.map(typedIn)).toEqual(['', '', '', '']);
      await seeFocusOn('短信验证码');
      expect(typedIn('手机号码')).toBe(given.number ?? NUMBER);
      said.push(pageText().replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/, 'NUMBER'));
    }
    expect(new Set(said).size).toBe(1);
  });

  test('however many wrong ones, by whomever: the right ones still set a new password', async () => {
    await atForgotten();
    for (let attempt = 0; attempt < 6; attempt++) {
      await fill({ puk: '00000000' });
      await press('重设密码');
      await see('验证码或 PUK 码不对', '请重新获取再试');
    }
    await fill();
    await press('重设密码');
    await see('新密码已设好');
  });

  test('the end of one’s ID as the new password: said at the new password', async () => {
    await atForgotten();
    await fill({ fresh: papersOf('30').idTail });
    await press('重设密码');
    await see('身份证号码的后 6 位，请换一个');
    await seeFocusOn('新密码');
    await fill();
    await press('重设密码');
    await see('新密码已设好');
  });

  test('what is missing, too short or weak is said at its input, without asking the operator', async () => {
    const hall = await atForgotten();
    await press('获取验证码');
    await see('请输入手机号码');
    await press('重设密码');
    await see('请输入短信验证码', '请输入 PUK 码', '请输入新密码');
    await seeFocusOn('手机号码');
    await fill({ number: '1390', code: '12', puk: '123', fresh: '123123', again: '1' });
    await press('重设密码');
    await see('手机号码应是 11 位数字', '验证码是 6 位数字', 'PUK 码是 8 位数字', '重复的数字太多', '两次输入的不一样');
    expect(hall.network.sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

test('an answer that is lost is called neither, and trying again finds out under the same key', async () => {
  const hall = await atForgotten();
  await hall.applyFault('resetPassword', 'applied-answer-lost', 1);
  await fill();
  await press('重设密码');
  await see('修改结果确认中', '139****0030');
  await press('重试（同一次修改）');
  await see('新密码已设好');
  expect(new Set(sent(hall).map(({ key }) => key)).size).toBe(1);
});

test('somebody signed in by code who has forgotten the password comes back to the change', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/password');
  await see('容易被猜到的不能用');
  await press('忘了旧密码？用短信重设');
  await arriveAt('/password/forgotten');
  await see('SIM 卡的 PUK 码', '我的');
  await press('返回');
  await arriveAt('/password');
});

test('in English', async () => {
  const hall = await openHall({ presentation: { language: 'en' } });
  hall.enter('/password/forgotten');
  await see('PUK of the SIM card');
  await fill({ puk: '00000000' }, 'en');
  await press('Reset password');
  await see('The code or the PUK is wrong', 'The code or the PUK is wrong');
  await fill({}, 'en');
  await press('Reset password');
  await see('Your new password is set');
});
