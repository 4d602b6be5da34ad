import { expect, test } from 'vitest';
import { link, pageText, press, see, tapWildly, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const CONTENT = '恭喜您中奖，请点 http://x.example';

test('from 我的: the exact text that 10086999 takes is shown and sent, here or by SMS; no reply is promised (S78 to S82)', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/me');
  await press(/^举报不良短信/);
  await see('不能逐条回复', '我们无权查看您的短信');
  await press('提交举报');
  await see('请输入 3 到 20 位数字的号码');
  await type('发来的号码', '+86 139-0000-1111');
  await press('提交举报');
  await see('请粘贴短信内容');
  await type('短信内容', CONTENT);
  await see(`13900001111*${CONTENT}`);
  expect(link('改用短信发到 10086999（免费）').element().getAttribute('href')).toBe(`sms:10086999?body=${encodeURIComponent(`13900001111*${CONTENT}`)}`);
  tapWildly('提交举报');
  await see('已收到，11 月 22 日 10:00');
  expect(customerOf(hall).spamReports.map(({ text }) => text)).toEqual([`13900001111*${CONTENT}`]);
  expect(pageText()).not.toMatch(/48 小时|答复您/);
  await press('再举报一条');
  await see('发来的号码');
});
