import { expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { press, see, seeNo } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

test('the ten minutes of a second proof do not end without a warning, and are renewed where one is (D22)', async () => {
  const hall = await openHall({ persona: '30' });
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  hall.enter('/statements');
  await see('还可以看约 10 分钟');
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
