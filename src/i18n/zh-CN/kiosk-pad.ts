/** The terminal's own keys, and what stands above the screen of somebody who sits. */
export default {
  pad: '数字键盘',
  delete: '退格',
  clear: '清空',
  next: '下一项',
  done: '完成',
  inOrder: '固定键盘',
  noLetters: '这台机器只能按数字。要写字，请用自己的手机，或者到柜台说。',
  noLettersButSentences: '这台机器不能打字。点一句就写进去；要多写，请用自己的手机，或者到柜台说。',
  callMe: '请给我打个电话，我慢慢说。',
  notUsed: '这笔钱我没用过，请查一查。',
  badSignal: '信号不好，老是打不通。',
  notExplained: '办的时候没有跟我讲清楚。',
  seeScreen: '屏幕上有一条提示，请看屏幕。',
} as const;
