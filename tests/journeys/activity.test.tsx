import { expect, test } from 'vitest';
import { arriveAt, button, isThere, press, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

test('from 我的: what was done with the number, by day, with the way to a strange device and back to each slip', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/me');
  await press(/^使用记录/);
  await arriveAt('/activity');
  await see('2026 年 11 月 22 日', '登录', '办理铃音点播', '短信', '有不是您做的？');
  while (isThere(button(/^更多/))) await press(/^更多/);
  await press(/^办理彩铃/);
  await see('受理单');
  hall.enter('/activity');
  await press('看登录设备');
  await arriveAt('/sessions');
  expect(hall.asked('listActivity')).toBe(2);
});
