/** The list of orders. */
export default {
  title: '办理记录',
  aMonth: '{{fee}} 元/月',
  aTime: '{{fee}} 元/次',
  none: '24 个月内没有办理过业务。',
  toServices: '看看有什么业务',
  listLead: '受理单保留 24 个月，点开可以保存、打印。',
  open: '等您确认',
  stateDraft: '验证码未发',
  stateAwaiting: '待确认',
  stateInProgress: '正在办理',
  stateCompleted: '已办好',
  stateCancelled: '没办',
  stateLapsed: '已作废',
  stateFailed: '没办成',
  what: '{{action}} · {{fee}}',
} as const;
