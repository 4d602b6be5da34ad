import { pastOrderId } from '#mocks/operator/customer/subscription.ts';
import { moment, numberOf } from '#mocks/personas/habits.ts';

/** Every screen as a customer meets it, and the words that say that it is there, in both languages. */
export interface ScreenToSee {
  readonly name: string;
  readonly address: string;
  readonly persona: string | null;
  readonly ready: Readonly<Record<'zh-CN' | 'en', string>>;
  /** Holds the second proof already. */
  readonly isOpen?: true;
  /** Reached by a scenario of control; the address is then where that leads. */
  readonly scenario?: string;
}

const same = (text: string) => ({ 'zh-CN': text, en: text });

/** A slip from before the world opened: its name follows from what was ordered and when. */
const SLIP_OF_RING_BACK = `/orders/${pastOrderId(numberOf('30'), 'ring-back', moment('2026-10-01 00:00:00'))}`;

export const SCREENS: readonly ScreenToSee[] = [
  { name: 'sign-in', address: '/sign-in', persona: null, ready: { 'zh-CN': '查话费、看账单、办业务、挂失', en: 'See bills, order or stop services, report a loss' } },
  { name: 'a page of a terminal, on the phone', address: '/continue/none', persona: null, ready: { 'zh-CN': '在这台手机上接着办', en: 'goes on on this phone' } },
  { name: 'home', address: '/', persona: '30', ready: same('128.60') },
  { name: 'home in arrears', address: '/', persona: '04', ready: same('120.00') },
  { name: 'home with what has no record of consent', address: '/', persona: '18', ready: same('464.50') },
  { name: 'account', address: '/me', persona: '30', ready: { 'zh-CN': '号码和安全', en: 'Line and security' } },
  { name: 'bills', address: '/bills', persona: '30', ready: same('72.70') },
  { name: 'bill', address: '/bills/2026-10', persona: '30', ready: same('72.70') },
  { name: 'bill of a hundred million', address: '/bills/2026-10', persona: '23', ready: same('99,999,999.99') },
  { name: 'bill refused', address: '/bills/2026-10', persona: '13', ready: { 'zh-CN': '这个号码不提供账单', en: 'There are no bills for this number' } },
  { name: 'this month so far', address: '/unbilled', persona: '30', ready: same('66.10') },
  { name: 'balance', address: '/balance', persona: '30', ready: same('128.60') },
  { name: 'balance while owing', address: '/balance', persona: '06', ready: { 'zh-CN': '缴清 266.00 元', en: 'Pay ¥266.00' } },
  { name: 'bills while owing', address: '/bills', persona: '04', ready: { 'zh-CN': '去缴清', en: 'Pay what you owe' } },
  { name: 'pay', address: '/pay', persona: '06', ready: { 'zh-CN': '缴清后 10 分钟内复机', en: 'back within 10 minutes' } },
  { name: 'pay while owing nothing', address: '/pay', persona: '30', ready: { 'zh-CN': '不欠费', en: 'Balance now' } },
  { name: 'top-up while owing', address: '/top-up', persona: '06', ready: { 'zh-CN': '缴清后 10 分钟内复机', en: 'back within 10 minutes' } },
  { name: 'second proof', address: '/statements', persona: '30', ready: { 'zh-CN': '再验证一次', en: 'Confirm it’s you' } },
  { name: 'statements', address: '/statements', persona: '30', isOpen: true, ready: { 'zh-CN': '选一个月', en: 'Pick a month' } },
  { name: 'statement', address: '/statements/2026-10', persona: '30', isOpen: true, ready: same('72.70') },
  { name: 'short statement', address: '/statements/2026-09', persona: '23', isOpen: true, ready: { 'zh-CN': '−3.50', en: '−¥3.50' } },
  { name: 'services', address: '/services', persona: '18', ready: { 'zh-CN': '您有 20 项', en: 'you have 20' } },
  { name: 'services for visitors', address: '/services?purpose=leisure', persona: null, ready: { 'zh-CN': '登录后会标出', en: 'Signed in, you see' } },
  { name: 'services while owing', address: '/services?q=流量', persona: '04', ready: { 'zh-CN': '收费的业务现在不能订', en: 'Nothing that costs money' } },
  { name: 'no such service', address: '/services?q=nowhere', persona: null, ready: { 'zh-CN': '看全部业务', en: 'See all services' } },
  { name: 'service', address: '/services/night-data-3', persona: '18', ready: { 'zh-CN': '您已有这项业务', en: 'You have this service' } },
  { name: 'service for visitors', address: '/services/story-club', persona: null, ready: { 'zh-CN': '登录后订购', en: 'Sign in to order' } },
  { name: 'service excluded', address: '/services/voicemail', persona: '18', ready: { 'zh-CN': '看呼叫转移', en: 'See Call forwarding' } },
  { name: 'fee page', address: '/services/missed-call/order?action=subscribe', persona: '30', ready: { 'zh-CN': '看清楚了，发验证码', en: 'Agree and send code' } },
  { name: 'fee page refused', address: '/services/missed-call/order?action=subscribe', persona: '04', ready: { 'zh-CN': '现在不能办', en: 'You can’t order this now' } },
  { name: 'resume with the password', address: '/line/order?action=resume', persona: '05', ready: { 'zh-CN': '立即复机，不收费', en: 'Resume now, free' } },
  { name: 'subscriptions', address: '/subscriptions', persona: '30', ready: { 'zh-CN': '付费业务锁', en: 'Paid-service lock' } },
  { name: 'orders', address: '/orders', persona: '30', ready: { 'zh-CN': '点开可以保存、打印', en: 'Open one to save or print' } },
  { name: 'line', address: '/line', persona: '30', ready: { 'zh-CN': '上网、收发短信都正常', en: 'data and messages all work' } },
  { name: 'line about to be suspended', address: '/line', persona: '04', ready: { 'zh-CN': '24 点停机', en: 'Pay by the end' } },
  { name: 'line suspended on request', address: '/line', persona: '05', ready: { 'zh-CN': '停机保号', en: 'Suspended on request' } },
  { name: 'line suspended for arrears', address: '/line', persona: '06', ready: { 'zh-CN': '266.00', en: '266.00' } },
  { name: 'line suspended by the operator', address: '/line', persona: '34', ready: { 'zh-CN': '请带本人身份证件', en: 'Visit a store with your ID' } },
  { name: 'home while suspended', address: '/', persona: '06', ready: same('266.00') },
  { name: 'trials', address: '/subscriptions', persona: '07', ready: { 'zh-CN': '之后自动停', en: 'then it stops' } },
  { name: 'acceptance slip', address: SLIP_OF_RING_BACK, persona: '30', ready: { 'zh-CN': '回复短信确认', en: 'Confirmed by SMS reply' } },
  { name: 'second confirmation by code', address: '', scenario: 'code-wrong', persona: null, ready: { 'zh-CN': '收不到验证码', en: 'Didn’t get it' } },
  { name: 'second confirmation by password', address: '', scenario: 'wrong-credentials', persona: null, ready: { 'zh-CN': '立即复机，不收费', en: 'Resume now, free' } },
  { name: 'order given up', address: '', scenario: 'order-settled', persona: null, ready: { 'zh-CN': '已取消，没有办理', en: 'Cancelled: nothing was done' } },
  { name: 'order failed', address: '', scenario: 'provider-refused', persona: null, ready: { 'zh-CN': '没有办成，没有扣费', en: 'Not done, not charged' } },
  { name: 'order open already', address: '', scenario: 'order-open', persona: null, ready: { 'zh-CN': '继续办', en: 'Continue' } },
  { name: 'complaints', address: '/complaints', persona: '17', ready: { 'zh-CN': '已超时', en: ': late' } },
  { name: 'complaint form', address: '/complaints/new?type=bill-item&month=2026-10&key=ring-back', persona: '30', ready: { 'zh-CN': '说说是怎么回事', en: 'What happened?' } },
  { name: 'refund form', address: '/refunds/new?month=2026-10&key=voice-magazine', persona: '15', ready: { 'zh-CN': '多算了', en: 'Counted too much' } },
  { name: 'refunds', address: '/refunds', persona: '15', ready: { 'zh-CN': '还没有问过', en: 'haven’t asked' } },
  { name: 'spam report', address: '/spam-reports/new', persona: '30', ready: { 'zh-CN': '不能逐条回复', en: 'We may not read' } },
  { name: 'activity', address: '/activity', persona: '30', ready: { 'zh-CN': '有不是您做的', en: 'wasn’t you' } },
  { name: 'messages', address: '/messages', persona: '06', ready: { 'zh-CN': '手机没开机', en: 'your phone was off' } },
  { name: 'reminders', address: '/reminders', persona: '02', ready: { 'zh-CN': '余额到多少元提醒', en: 'Text me when' } },
  { name: 'help', address: '/help', persona: null, ready: { 'zh-CN': '停机了怎么复机', en: 'My line is suspended' } },
  { name: 'help found', address: '/help?q=停机', persona: '06', ready: { 'zh-CN': '缴清后 10 分钟内自动复机', en: 'among services' } },
  { name: 'halls', address: '/help?part=halls', persona: '31', ready: { 'zh-CN': '南塔路 33 号', en: '33 Nanta Road' } },
  { name: 'charges explained', address: '/help?part=charges', persona: '30', ready: { 'zh-CN': '不满一个月的业务', en: 'Services for part of a month' } },
  { name: 'commitments', address: '/commitments', persona: '18', ready: { 'zh-CN': '没有您同意的记录', en: 'no record of your consent' } },
  { name: 'commitments for visitors', address: '/commitments', persona: null, ready: { 'zh-CN': '登录后，每一项下面', en: 'shows where you stand' } },
  { name: 'agreement', address: '/agreement', persona: null, ready: { 'zh-CN': '电信服务规范', en: 'Telecommunications Service Standard' } },
  { name: 'settings', address: '/settings', persona: null, ready: { 'zh-CN': '文字大小', en: 'Text size' } },
  { name: 'signed-in devices', address: '/sessions', persona: '30', ready: { 'zh-CN': '有不是您的设备', en: 'A device that is not yours' } },
  { name: 'initial password', address: '/password', persona: '14', ready: { 'zh-CN': '请先修改初始密码', en: 'initial password' } },
  { name: 'service password', address: '/password', persona: '30', ready: { 'zh-CN': '容易被猜到的不能用', en: 'What is too easy to guess' } },
  { name: 'forgotten password', address: '/password/forgotten', persona: null, ready: { 'zh-CN': 'SIM 卡的 PUK 码', en: 'PUK of the SIM card' } },
  { name: 'sign-in by PUK', address: '/sign-in/puk', persona: null, ready: { 'zh-CN': '机主身份证后 6 位', en: 'owner’s ID number' } },
  { name: 'second proof while suspended', address: '/statements', persona: '05', ready: { 'zh-CN': '所以用服务密码', en: 'the service password stands in' } },
  { name: 'unknown address', address: '/nowhere', persona: null, ready: { 'zh-CN': '没有这个页面', en: 'Page not found' } },
];
