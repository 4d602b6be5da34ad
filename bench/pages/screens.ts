/** A screen to load: what it is called, where it is, who is signed in, and a text that is there with its content. */
export interface ScreenToLoad {
  readonly name: string;
  readonly address: string;
  readonly persona: string | null;
  readonly text: string;
  /** Holds the second proof already. */
  readonly isOpen?: true;
}

/** The screens that can be opened by their address alone; those of the store terminal are another device's. */
const SCREENS: readonly ScreenToLoad[] = [
  { name: 'home', address: '/', persona: '30', text: '128.60' },
  { name: 'sign-in', address: '/sign-in', persona: null, text: '查话费、看账单、办业务、挂失' },
  { name: 'sign-in by PUK', address: '/sign-in/puk', persona: null, text: '机主身份证后 6 位' },
  { name: 'lost phone', address: '/sign-in/lost', persona: null, text: '现在还没有停机' },
  { name: 'bills', address: '/bills', persona: '30', text: '72.70' },
  { name: 'bill', address: '/bills/2026-10', persona: '30', text: '72.70' },
  { name: 'this month so far', address: '/unbilled', persona: '30', text: '66.10' },
  { name: 'second proof', address: '/statements', persona: '30', text: '再验证一次' },
  { name: 'statements', address: '/statements', persona: '30', text: '选一个月', isOpen: true },
  { name: 'statement', address: '/statements/2026-10', persona: '30', text: '72.70', isOpen: true },
  { name: 'balance', address: '/balance', persona: '30', text: '128.60' },
  { name: 'points', address: '/points', persona: '30', text: '2,460' },
  { name: 'pay', address: '/pay', persona: '06', text: '缴清后 10 分钟内复机' },
  { name: 'top-up', address: '/top-up', persona: '06', text: '缴清后 10 分钟内复机' },
  { name: 'services', address: '/services', persona: '18', text: '您有 20 项' },
  { name: 'service', address: '/services/night-data-3', persona: '18', text: '您已有这项业务' },
  { name: 'fee page', address: '/services/missed-call/order?action=subscribe', persona: '30', text: '看清楚了，发验证码' },
  { name: 'resuming the line', address: '/line/order?action=resume', persona: '05', text: '立即复机，不收费' },
  { name: 'orders', address: '/orders', persona: '30', text: '点开可以保存、打印' },
  { name: 'subscriptions', address: '/subscriptions', persona: '30', text: '付费业务锁' },
  { name: 'account', address: '/me', persona: '30', text: '号码和安全' },
  { name: 'complaints', address: '/complaints', persona: '17', text: '已超时' },
  { name: 'complaint form', address: '/complaints/new?type=bill-item&month=2026-10&key=ring-back', persona: '30', text: '说说是怎么回事' },
  { name: 'refunds', address: '/refunds', persona: '15', text: '还没有问过' },
  { name: 'refund form', address: '/refunds/new?month=2026-10&key=voice-magazine', persona: '15', text: '多算了' },
  { name: 'spam report', address: '/spam-reports/new', persona: '30', text: '不能逐条回复' },
  { name: 'activity', address: '/activity', persona: '30', text: '有不是您做的' },
  { name: 'messages', address: '/messages', persona: '06', text: '手机没开机' },
  { name: 'reminders', address: '/reminders', persona: '02', text: '余额到多少元提醒' },
  { name: 'help', address: '/help', persona: null, text: '停机了怎么复机' },
  { name: 'commitments', address: '/commitments', persona: '18', text: '没有您同意的记录' },
  { name: 'agreement', address: '/agreement', persona: null, text: '电信服务规范' },
  { name: 'line', address: '/line', persona: '30', text: '上网、收发短信都正常' },
  { name: 'settings', address: '/settings', persona: null, text: '文字大小' },
  { name: 'signed-in devices', address: '/sessions', persona: '30', text: '有不是您的设备' },
  { name: 'service password', address: '/password', persona: '30', text: '容易被猜到的不能用' },
  { name: 'forgotten password', address: '/password/forgotten', persona: null, text: 'SIM 卡的 PUK 码' },
];

/** All of them, or those that `ONLY` names: `ONLY=home,bill`. */
export function screensToLoad(): readonly ScreenToLoad[] {
  const only = process.env['ONLY']?.split(',');
  return only ? SCREENS.filter(({ name }) => only.includes(name)) : SCREENS;
}

/** Those two that are painted before the app is there, and one that is not. */
export function firstScreens(): readonly ScreenToLoad[] {
  return screensToLoad().filter(({ name }) => ['home', 'sign-in', 'bills'].includes(name));
}
