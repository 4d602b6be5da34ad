/** Orders that came to nothing: loaded only then. */
export default {
  cancelledTitle: '已取消，没有办理',
  cancelledLead: '没有扣费，想办随时再来。',
  lapsedTitle: '这一单已作废',
  lapsedLead: '60 分钟内没有确认，没有办理，也没有扣费。',
  failedTitle: '没有办成，没有扣费',
  failedChanged: '资费或条件变了。请重新看一遍再决定。',
  again: '重新看一遍',
  what: '{{action}} · {{name}}',
} as const;
