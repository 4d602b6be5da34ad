/** The list of orders. */
export default {
  title: '办理记录',
  none: '24 个月内没有办理过业务。',
  toServices: '看看有什么业务',
  listLead: '保留 24 个月，每一笔都有受理单。',
  open: '等您确认',
  settled: '已有结果',
  stateDraft: '还没发验证码',
  stateAwaiting: '等您确认',
  stateInProgress: '正在办理',
  stateCompleted: '已受理',
  stateCancelled: '已放弃',
  stateLapsed: '已作废',
  stateFailed: '没办成',
  when: '{{action}}，{{time}}，{{channel}}，{{state}}',
  whenLine: '{{time}}，{{channel}}，{{state}}',
} as const;
