import type { ProblemCode } from '#contract/core/problems.ts';
import type { OrderRuleCode, RuleCode } from '#i18n/keys/rule-codes.ts';
import type { TroubleKind } from '#lib/trouble-kind.ts';

/** What went wrong (`title`) and what to do about it (`help`), one pair for every code any screen may meet and every trouble on the wire; the others are in rules.ts and order-rules.ts. */
export default {
  'malformed-request': { title: '填写的内容有误', help: '请检查后再试。' },
  'idempotency-key-missing': { title: '这一步没有办成', help: '请刷新页面后再试，没有扣费。' },
  'session-required': { title: '请先登录', help: '登录后就能看。' },
  'session-expired': { title: '太久没有操作，已为您退出', help: '请重新登录。' },
  'wrong-credentials': { title: '号码或服务密码不对', help: '还可以试 {{attempts}} 次。也可以用短信验证码登录。' },
  'number-closed': { title: '这个号码已经销户', help: '要看最后的账单、取回余额，请带证件到营业厅，或打 10086。' },
  'number-changed': { title: '您已经换了号码', help: '请用新号码登录，账单、余额和业务都在那里。' },
  'step-up-required': { title: '看清单要再验证一次', help: '这是为了保护您的通话记录。' },
  'password-change-required': { title: '请先修改初始密码', help: '初始密码容易被猜到。改好以后就能使用全部服务。' },
  'foreign-origin': { title: '这一步没有办成', help: '请从掌上营业厅的页面重新打开再试。' },
  'not-found': { title: '没有找到', help: '链接可能写错了，或者已经下架。别的号码的内容，要用那个号码登录才能看。' },
  'method-not-allowed': { title: '这一步没有办成', help: '请刷新页面后再试。' },
  'request-in-flight': { title: '这一笔还在办', help: '不用再点，过一会儿再看结果。' },
  'does-not-fit': { title: '现在做不了这一步', help: '情况已经变了，请回到上一页重新看看。' },
  'payload-too-large': { title: '内容太长', help: '请删短一些再试。' },
  'unsupported-media-type': { title: '这一步没有办成', help: '请刷新页面后再试。' },
  'key-reused': { title: '这一步没有办成', help: '请刷新页面后再试，没有重复办理。' },
  'code-wrong': { title: '验证码不对', help: '还可以试 {{attempts}} 次，请看最新一条短信。' },
  'code-expired': { title: '验证码已失效', help: '过了 5 分钟，或输错了 3 次。请重新获取一个。' },
  'password-locked': { title: '输错太多次，先等一等', help: '{{until}} 以后再试。现在可以用短信验证码。' },
  'too-many-requests': { title: '试得太频繁了', help: '请在 {{until}} 以后再试。' },
  'internal-error': { title: '我们这边出了点问题', help: '不是您的操作有误，请稍后再试。' },
  'not-in-contract': { title: '这项服务还没有开放', help: '请回首页看看其他服务。' },
  'bad-gateway': { title: '我们这边出了点问题', help: '不是您的操作有误，请稍后再试。' },
  unavailable: { title: '系统正忙', help: '请稍后再试。' },
  'gateway-timeout': { title: '系统没有及时回应', help: '请稍后再试。' },
  offline: { title: '现在没有网络', help: '网络连上以后再试。' },
  network: { title: '没有连上', help: '网络断了一下，请再试一次。' },
  timeout: { title: '等了很久没有回应', help: '网络可能很慢，请再试一次。' },
  unreadable: { title: '收到的内容不完整', help: '可能是公共 Wi-Fi 需要先认证，或网络不稳。请再试一次。' },
} as const satisfies Record<Exclude<ProblemCode, RuleCode | OrderRuleCode> | Exclude<TroubleKind, 'problem'>, { title: string; help: string }>;
