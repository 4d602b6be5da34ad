import { describe, expect, test } from 'vitest';
import { newKey } from '#lib/ids.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { arriveAt, press, see, seeFocusOn, type, typedIn } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

describe('with the PUK of the SIM card (docs/decisions/0018)', () => {
  async function signInByPuk(persona: string, idTail = papersOf(persona).idTail): Promise<void> {
    await type('手机号码', `139000000${persona}`);
    await type('SIM 卡的 PUK 码', papersOf(persona).puk);
    await type('机主身份证后 6 位', idTail);
    await press('登录');
  }

  /** A stranger's wrong password, from elsewhere. */
  async function guess(msisdn: string): Promise<void> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
    const { status } = await fetch('/api/session', { method: 'POST', headers, body: JSON.stringify({ method: 'service-password', msisdn, servicePassword: '111111' }) });
    expect(status).toBeGreaterThanOrEqual(400);
  }

  test('the owner of a suspended line, whose password a stranger made wait, is in, resumes, and is reachable again', async () => {
    const hall = await openHall();
    for (let i = 0; i < 3; i++) await guess('13900000005');
    hall.enter('/sign-in');
    await press('登录不了？');
    await press('收不到短信，或手机丢了？用 PUK 码登录');
    await arriveAt('/sign-in/puk');
    await signInByPuk('05');
    await arriveAt('/');
    hall.enter('/line');
    await press('去复机，不收费');
    await type('服务密码', '246810');
    await press('立即复机，不收费');
    await see('受理单');
  });

  test('what is wrong is said in one sentence, keeps the number and forgets the rest; what is missing is said at its input', async () => {
    const hall = await openHall();
    hall.enter('/sign-in/puk');
    await see('要两样东西');
    await press('登录');
    await see('请输入手机号码', '请输入 PUK 码', '请输入机主身份证的后 6 位');
    await seeFocusOn('手机号码');
    await signInByPuk('30', '000000');
    await see('PUK 码或身份证后 6 位不对', '不影响您的号码');
    expect(['手机号码', 'SIM 卡的 PUK 码', '机主身份证后 6 位'].map(typedIn)).toEqual(['13900000030', '', '']);
    await signInByPuk('30');
    await see('128.60');
  });
});
