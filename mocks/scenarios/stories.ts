import type { LocalText } from '#contract/core/common.ts';
import type { Fault, FaultRule, FaultWhen } from './fault.ts';
import { moment, PLAIN, text, type Scenario } from './scenario.ts';

type Rest = Partial<Pick<Scenario, 'at' | 'steps' | 'faults' | 'devices' | 'stopAt' | 'advanceSeconds' | 'type'>>;

function story(id: string, persona: string, open: string, about: LocalText, rest: Rest = {}): Scenario {
  return { ...PLAIN, id, group: 'story', persona, open, about, ...rest };
}
function onTheDay(id: string, persona: string, open: string, at: Scenario['at'], about: LocalText, rest: Rest = {}): Scenario {
  return { ...PLAIN, id, group: 'clock', persona, open, about, at, ...rest };
}
const any = (fault: Fault, when: FaultWhen): FaultRule => ({ endpoint: '*', fault, when });
const chance = (percent: number): FaultWhen => ({ kind: 'chance', percent });

/** Bad days, as they are told. */
export const STORIES: readonly Scenario[] = [
  story('weak-signal-underground', '30', '/', text('弱网地铁：时断时续，有的很慢', 'The underground: calls are lost, others come in drops'), {
    faults: [any('reset-before', chance(20)), any('never-answers', chance(10)), any('trickle', chance(60))],
  }),
  story('cafe-wifi', '30', '/bills', text('咖啡馆的 Wi-Fi：头三次都是认证页', 'A café’s Wi-Fi: its own page, three times'), {
    faults: [any('captive-portal', { kind: 'first', count: 3 })],
  }),
  story('front-being-upgraded', '30', '/', text('前台升级中：全都说稍后再来', 'Being upgraded: everything says to come back later'), {
    faults: [any('retry-after-503', { kind: 'always' })],
  }),
  story('gateway-trembles', '30', '/', text('网关抖动：每三次坏一次', 'A gateway trembles: every third call fails'), { faults: [any('html-502', { kind: 'every', k: 3 })] }),
  story('hall-without-power', '30', '/kiosk', text('营业厅断电：终端靠电池，网络也断了', 'The hall has no power: the terminal is on its battery, and off line'), {
    devices: { power: 'battery', network: 'down' },
  }),
  story('paper-runs-out', '30', '/kiosk', text('终端的纸打完了', 'The terminal is out of paper'), { devices: { printer: 'paper-out' } }),
  story('card-not-read', '30', '/kiosk', text('终端读不了身份证', 'The terminal cannot read a card'), { devices: { cardReader: 'unreadable' } }),
  story('charged-twice', '15', '/refunds/new?month=2026-09&key=calls', text('重复扣费投诉：九月的通话记了两遍', 'Charged twice: September’s calls were counted two times'), {
    steps: [{ do: 'find', path: '/api/refund-subject', query: { month: '2026-09', key: 'calls' } }],
  }),
  story('charged-without-order', '15', '/refunds/new?month=2026-07&key=full-book-club', text('没订过的业务收了费', 'Charged for what nobody ordered'), {
    steps: [{ do: 'find', path: '/api/refund-subject', query: { month: '2026-07', key: 'full-book-club' } }],
  }),
  story('tapped-and-lost', '30', '/orders/{order}', text('点了确认，没有回音：不知道办没办成', 'Confirmed, and no word: nobody knows whether it was done'), {
    steps: [{ do: 'order', action: 'subscribe', service: 'missed-call', confirm: false }],
    type: '888888',
    faults: [
      { endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'always' } },
      { endpoint: 'getOrder', fault: 'never-answers', when: { kind: 'first', count: 2 } },
    ],
  }),
  story(
    'back-after-months-abroad',
    '05',
    '/line',
    text('停机保号回来，收不到短信，用密码复机', 'Back from abroad: the line stands still, no SMS arrives, and the password resumes it'),
    { steps: [{ do: 'find-refused', action: 'subscribe', service: 'missed-call', because: 'line-suspended' }] },
  ),
  story('paid-and-back', '06', '/', text('欠费停机，想马上通话', 'Suspended for arrears, and in a hurry to call')),
  story('money-used-up', '35', '/', text('余额用完，打不出电话', 'The money is used up, and no call goes out')),
  story('number-closed', '25', '/sign-in', text('用销了户的号码登录', 'Signing in with a number that was closed'), { stopAt: 'sign-in', type: '246810' }),
  story('number-changed', '27', '/sign-in', text('用换掉的旧号码登录', 'Signing in with the number one had before'), { stopAt: 'sign-in', type: '246810' }),
  story('first-sign-in', '14', '/sign-in', text('第一次登录，用的是初始密码', 'The first sign-in, with the initial password'), { stopAt: 'sign-in', type: '123456' }),
  story('password-waits', '11', '/sign-in', text('密码被人试到要等，用短信进来', 'Somebody tried the password until it has to wait: a code signs in'), {
    steps: [{ do: 'find-waiting' }],
    stopAt: 'sign-in',
    type: '888888',
  }),
  story('first-purchase-of-the-day', '29', '/services/ringtone/order?action=purchase', text('今天第一次点播', 'The first piece of the day'), {
    steps: [{ do: 'find-offered', action: 'purchase', service: 'ringtone' }],
  }),
];

/** Moments at which time does something. */
export const MOMENTS: readonly Scenario[] = [
  onTheDay('month-end', '30', '/bills', moment('2026-11-30 23:59:00'), text('月末出账日：再过一分钟出十一月的账单', 'The month’s end: in a minute November’s bill is made'), {
    advanceSeconds: 60,
  }),
  onTheDay('bill-is-new', '30', '/bills/2026-11', moment('2026-12-01 08:00:00'), text('十二月一日早上，新账单出来了', 'The first of December: the new bill is there')),
  onTheDay('day-before-suspension', '04', '/', moment('2026-11-22 18:00:00'), text('停机前一天：今晚 24 点停机', 'The day before: suspended at midnight')),
  onTheDay('suspended-at-midnight', '04', '/line', moment('2026-11-22 23:59:00'), text('再过一分钟因欠费停机', 'In a minute the line is suspended for arrears'), {
    advanceSeconds: 61,
  }),
  onTheDay('balance-lapses-within-24-hours', '03', '/', moment('2026-11-22 12:00:00'), text('余额 24 小时内到有效期', 'The balance lapses within 24 hours')),
  onTheDay('trial-ends-today', '07', '/subscriptions', moment('2026-11-24 20:00:00'), text('体验今天到期，没确认就停', 'A trial ends today, and stops unless confirmed')),
  onTheDay('trial-is-over', '07', '/subscriptions', moment('2026-11-25 08:00:00'), text('体验昨天到期，没有扣费', 'A trial ended yesterday, and nothing was charged')),
  onTheDay(
    'fee-reminder-day',
    '18',
    '/messages',
    moment('2026-12-11 12:00:00'),
    text('信息费提醒日：十一月的信息费发来了', 'The day of the information-fee message: November’s sum has come'),
  ),
  onTheDay('points-lapse-tonight', '10', '/points', moment('2026-12-31 20:00:00'), text('积分今晚清零 3,200', '3,200 points lapse tonight')),
  onTheDay('first-reply-due', '17', '/complaints', moment('2026-11-22 10:29:00'), text('首次回复快到期：再过一分钟就回', 'A first reply is due: it comes in a minute'), {
    advanceSeconds: 120,
  }),
  onTheDay('code-lapses', '30', '/orders/{order}', null, text('验证码过期：收件箱里那条过了 5 分钟', 'The code lapses: the one in the inbox is older than five minutes'), {
    steps: [{ do: 'order', action: 'subscribe', service: 'missed-call', confirm: false }],
    advanceSeconds: 301,
  }),
  onTheDay('session-lapses', '30', '/', null, text('会话过期：15 分钟没有操作', 'The session lapses: 15 minutes without a request'), { advanceSeconds: 15 * 60 + 1 }),
  onTheDay('barred-on-the-28th', '02', '/', moment('2026-11-28 11:09:00'), text('余额再过一分钟用完，停呼出', 'In a minute the money is used up, and the line barred'), {
    advanceSeconds: 120,
  }),
];
