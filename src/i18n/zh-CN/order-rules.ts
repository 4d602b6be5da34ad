import type { OrderRuleCode } from '#i18n/keys/rule-codes.ts';

/** What the rules of orders and of the lock refuse, for the screens they belong to. */
export default {
  'order-terms-changed': { title: '资费或条件变了', help: '没有办理，也没有扣费。请重新看一遍再决定。' },
  'order-refused': { title: '现在不能办', help: '没有办理，也没有扣费。' },
  'order-open': { title: '这项业务有一单正在等您确认', help: '请先确认，或不办那一单。' },
  'order-settled': { title: '这一单已经有结果了', help: '没有重复办理，请看单上的结果。' },
  'order-lapsed': { title: '这一单已经过期', help: '超过 60 分钟没有确认，没有办理，也没有扣费。' },
  'order-proof-required': { title: '还差一步确认', help: '请按页面提示再确认一次。' },
  'lock-password-required': { title: '解锁要用服务密码', help: '锁没有变。请输入服务密码。' },
} as const satisfies Record<OrderRuleCode, { title: string; help: string }>;
