import { expect, test } from 'vitest';
import { saidInPublic } from './said-in-public.ts';

test.each([
  ['登录', '登录'],
  ['2026 年 10 月账单', '2026 年 10 月账单'],
  ['October 2026 bill', 'October 2026 bill'],
  ['还有 20 秒。要继续吗？', '还有 20 秒。 要继续吗？'],
  ['密码不对，还可以试 2 次。忘了可以打 10086。', '密码不对，还可以试 2 次。 忘了可以打 10086。'],
  ['That’s not right. You have 2 tries left.', 'That’s not right. You have 2 tries left.'],
])('a warning or a step is read aloud: %s', (text, said) => {
  expect(saidInPublic(text)).toBe(said);
});

test.each(['欠费 266.00 元。', '已充 50 元', 'You owe ¥266.00.', '已发到 139****0030', '号码 139 0000 0030', '尾号 0030', '验证码 407218', 'Code 407218 was sent'])(
  'what others must not hear is not: %s',
  (text) => {
    expect(saidInPublic(text)).toBe('');
    expect(saidInPublic(`请看屏幕。${text}`)).toBe('请看屏幕。');
  },
);
