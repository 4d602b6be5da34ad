import { expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { press, see, seeNo, type } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

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
