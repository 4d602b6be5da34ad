import { describe, expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { arriveAt, press, see, seeNo, type } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

test('the ten minutes of a second proof do not end without a warning, and are renewed where one is (D22)', async () => {
  const hall = await openHall({ persona: '30' });
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  hall.enter('/statements');
  await see('选一个月');
  await seeNo('不到 20 秒就要再验证一次');
  await hall.control('clock', { advanceSeconds: 585 });
  hall.enter('/settings');
  await see('文字大小');
  hall.enter('/statements');
  await see('不到 20 秒就要再验证一次');
  expect(document.querySelector('main [role="alert"]')?.textContent).toContain('不到 20 秒就要再验证一次');
  await press('现在验证，继续看');
  await see('再验证一次');
});

test('a suspended line is asked for the service password; in a session that was opened with it, for the PUK (D5)', async () => {
  const hall = await openHall({ persona: '05' });
  hall.enter('/statements');
  await see('停机时收不到短信，所以用服务密码');
  await type('服务密码', '246810');
  await press('验证，然后继续看');
  await see('选一个月');

  await ask('/api/session', { method: 'service-password', msisdn: '13900000005', servicePassword: '246810' });
  hall.enter('/statements');
  await see('服务密码登录时已经用过，所以用 PUK 码');
  await type('SIM 卡的 PUK 码', '00000000');
  await press('验证，然后继续看');
  await see('PUK 码不对，还可以试 2 次');
  await type('SIM 卡的 PUK 码', papersOf('05').puk);
  await press('验证，然后继续看');
  await see('选一个月');
});

describe('which months can be looked up is said before any proof (S35)', () => {
  const codesSent = ({ network }: Hall) => network.sent.filter(({ method }) => method !== 'GET');

  test('the months, the day from which this month’s records can be seen, and what can be seen of it meanwhile', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/statements');
    await see('可查 6 月到 10 月。11 月的通话和短信，12 月 1 日起可查。', '获取验证码');
    await press('先看 11 月至今的费用');
    await arriveAt('/unbilled');
    expect(codesSent(hall)).toEqual([]);
  });

  test('a call of three weeks ago, in this month: refused at once, with the day, and no proof is asked for', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/statements/2026-11');
    await see('这个月还没有出账', '什么时候可以查', '11 月的通话和短信，12 月 1 日起可查。');
    await seeNo('获取验证码');
    await press('本月至今');
    await arriveAt('/unbilled');
    expect(codesSent(hall)).toEqual([]);
  });

  test('a month that is too long ago is refused at once as well', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/statements/2026-05');
    await see('这个月已经查不到了', '可以查 2026 年 6 月 到 2026 年 10 月');
    await seeNo('获取验证码');
  });

  test('in January the months are those of last year', async () => {
    const hall = await openHall({ persona: '30' });
    await hall.control('clock', { to: '2027-01-03T09:00:00+08:00' });
    await hall.control('persona', { persona: '30' });
    hall.enter('/statements');
    await see('可查 8 月到 12 月。1 月的通话和短信，2 月 1 日起可查。');
  });
});
