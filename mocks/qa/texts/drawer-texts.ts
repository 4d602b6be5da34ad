/** What the drawer says beside the bench's own words. */
export const DRAWER_ZH = {
  drawer: '测试抽屉',
  close: '关上',
  now: '现在是 {who}',
  nobody: '没有登录',
  whom: '换成谁',
  stale: '运营商的钟动了，画面还是原来的样子。',
  reload: '刷新画面',
  newest: '最新一条短信，发给 {who}',
  fillCode: '填入验证码 {code}',
  toBench: '打开试验台（另一个窗口）',
} as const;
export const DRAWER_EN: Record<keyof typeof DRAWER_ZH, string> = {
  drawer: 'For testers',
  close: 'Close',
  now: 'You are {who}',
  nobody: 'Nobody is signed in',
  whom: 'Be someone else',
  stale: 'The operator’s clock has moved; this screen is as it was.',
  reload: 'Reload the screen',
  newest: 'Newest SMS, to {who}',
  fillCode: 'Fill in code {code}',
  toBench: 'Open the bench in its own window',
};
