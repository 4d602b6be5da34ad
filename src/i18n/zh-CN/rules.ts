import type { RuleCode } from '#i18n/keys/rule-codes.ts';

/** What single rules refuse, for the screens they belong to; kept apart so that the first screens do not carry them. */
export default {
  'bill-not-offered': { title: '这个号码不提供账单', help: '智能网号码按规定不出账单，可以看清单、余额和本月至今的费用。' },
  'statement-needs-real-name': { title: '这个号码暂时不能查清单', help: '您的神州行标准卡还没有登记实名，按规定暂时不能查询和打印清单。' },
  'statement-not-in-region': { title: '这个号码不能查清单', help: '您的神州行标准卡属于荆州或武汉，按规定不能查询和打印清单。' },
  'card-unknown': { title: '没有这张充值卡', help: '没有扣费。请对照卡面再输一次。' },
  'card-used': { title: '这张充值卡已经用过了', help: '没有再充值。不是您用的，请拿着卡打 10086。' },
  'arrears-changed': { title: '欠费金额刚刚变了', help: '没有扣钱。现在的金额在上面，请看清楚再付。' },
  'complaint-not-answered': { title: '这件事已经有变化', help: '现在没有等您定的答复，最新进度在上面。' },
  'refund-asked-before': { title: '这笔问过了', help: '同一笔只退一次，结果在上面。' },
  'refund-not-payable': { title: '这笔已经有变化', help: '没有再退，最新情况在上面。' },
  'hand-off-over': { title: '这个二维码不能用了', help: '一个码只能扫一次，一分钟内有效。还在机器前就再出一张；不在的话，直接在这里办。' },
  'password-weak': { title: '这个密码太容易被猜到', help: '密码没有改，请换一个。' },
  'reset-proof-wrong': { title: '验证码或 PUK 码不对', help: '密码没有改。验证码过了 5 分钟，或输错 3 次就失效，请重新获取再试。' },
  'puk-wrong': { title: 'PUK 码或身份证后 6 位不对', help: '请对照卡板和身份证再输一次。不对的次数不影响您的号码。' },
  'month-unknown': { title: '没有这个月份', help: '地址里的月份写错了，请从列表里选。' },
  'month-not-closed': { title: '这个月还没有出账', help: '每个月的账单在第二个月 1 日出。现在的费用在“本月至今”里看。' },
  'month-out-of-window': { title: '这个月已经查不到了', help: '可以查 {{first}} 到 {{last}}。更早的请打 10086。' },
} as const satisfies Record<RuleCode, { title: string; help: string }>;
