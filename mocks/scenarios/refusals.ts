import type { LocalText } from '#contract/core/common.ts';
import type { OrderAction } from '#contract/orders.ts';
import { PLAIN, text, type Scenario, type ScenarioStep } from './scenario.ts';

const order = (action: OrderAction, service: string | null, confirm = false): ScenarioStep => ({ do: 'order', action, service, confirm });

type Rest = Partial<Pick<Scenario, 'steps' | 'advanceSeconds' | 'type'>>;

/** Seen on the fee page of an order about a service. */
function onFeePage(id: string, persona: string, [action, service]: readonly [OrderAction, string], about: LocalText, rest: Rest = {}): Scenario {
  const { steps = [], ...more } = rest;
  const refused: ScenarioStep = { do: 'find-refused', action, service, because: id };
  return { ...PLAIN, id, group: 'refusal', persona, about, open: `/services/${service}/order?action=${action}`, ...more, steps: [...steps, refused] };
}

/** Seen on the fee page of an order about the line. */
function onLine(id: string, persona: string, action: OrderAction, about: LocalText): Scenario {
  return { ...PLAIN, id, group: 'refusal', persona, about, open: `/line/order?action=${action}`, steps: [{ do: 'find-refused', action, service: null, because: id }] };
}

/** Met when the second confirmation of an open order is given. */
function onOrder(id: string, persona: string, about: LocalText, steps: readonly ScenarioStep[], rest: Rest = {}): Scenario {
  return { ...PLAIN, id, group: 'refusal', persona, about, open: '/orders/{order}', steps, ...rest };
}

const AN_HOUR_AND_A_MINUTE = 3660;
const MISSED_CALL = order('subscribe', 'missed-call');

/** Why something cannot be ordered: one for every reason of the contract. */
const REASONS: readonly Scenario[] = [
  onFeePage('not-yet-sold', '30', ['subscribe', 'new-year-data'], text('还没开始受理的业务', 'A service not sold yet')),
  onFeePage('no-longer-sold', '30', ['subscribe', 'gprs-5'], text('已停止受理的业务', 'A service no longer sold')),
  onFeePage('already-subscribed', '30', ['subscribe', 'caller-id'], text('已经有的业务再订一次', 'Ordering what one has')),
  onFeePage('being-set-up', '30', ['subscribe', 'game-club'], text('正在开通时再订一次', 'Ordering what is being set up'), { steps: [order('subscribe', 'game-club', true)] }),
  onFeePage('not-subscribed', '30', ['cancel', 'weather'], text('退一项没有的业务', 'Cancelling what one does not have')),
  onFeePage('already-ending', '30', ['cancel', 'ring-back'], text('退过的业务再退一次', 'Cancelling what has been cancelled'), { steps: [order('cancel', 'ring-back', true)] }),
  onFeePage('giving-way', '18', ['change', 'night-data-3'], text('月底就换档的业务，想留着', 'Keeping what a change takes over from'), {
    steps: [order('change', 'night-data-5', true)],
  }),
  onFeePage('included', '30', ['subscribe', 'missed-call'], text('组合业务里已包含', 'Part of a bundle one has'), { steps: [order('subscribe', 'call-keeper', true)] }),
  onFeePage('excluded', '18', ['subscribe', 'voicemail'], text('和已有业务互斥', 'Cannot run beside what one has')),
  onFeePage('needs', '03', ['subscribe', 'caller-name'], text('要先有另一项业务', 'Needs another service first')),
  onFeePage('for-postpaid', '30', ['subscribe', 'family-share'], text('只给后付费号码', 'For postpaid numbers only')),
  onFeePage('for-prepaid', '04', ['subscribe', 'small-data'], text('只给预付费号码', 'For prepaid numbers only')),
  onFeePage('not-on-intelligent-network', '13', ['subscribe', 'fee-reminder'], text('智能网号码用不了', 'Not on the intelligent network')),
  onFeePage('needs-real-name', '01', ['subscribe', 'watch'], text('要先登记实名', 'Needs a registered name')),
  onFeePage('locked', '30', ['subscribe', 'weather'], text('锁了付费业务', 'Paid services are locked'), { steps: [{ do: 'lock', level: 'all' }] }),
  onFeePage('line-suspended', '05', ['subscribe', 'weather'], text('停机期间订业务', 'Ordering while the line is suspended')),
  onFeePage('line-barred', '35', ['subscribe', 'weather'], text('余额用完停呼出时订业务', 'Ordering while the line is barred')),
  onLine('line-in-service', '30', 'resume', text('没停机却要复机', 'Resuming a line in service')),
  onLine('resumes-by-payment', '06', 'resume', text('欠费停机，要先缴费', 'Suspended for arrears: pay first')),
  onLine('resumes-at-hall', '34', 'resume', text('管控停机，要到营业厅', 'Suspended by the operator: a hall ends it')),
  onFeePage('blacklisted', '26', ['subscribe', 'weather'], text('上了黑名单', 'On the blacklist')),
  onFeePage('owing', '04', ['subscribe', 'weather'], text('还有欠费', 'Bills are unpaid')),
  onFeePage('balance-too-low', '02', ['subscribe', 'ring-back'], text('余额不够首次扣费', 'The balance does not cover the first charge')),
  onOrder('provider-refused', '30', text('提供的公司不再收新用户', 'The company takes no new customers'), [order('subscribe', 'full-book-club', true)]),
];

/** What the two confirmations may be refused with. */
const CONFIRMATIONS: readonly Scenario[] = [
  onFeePage('order-open', '30', ['subscribe', 'missed-call'], text('同一笔正在等确认', 'The same order is waiting already'), { steps: [MISSED_CALL] }),
  onOrder('order-settled', '30', text('放弃过的一笔', 'An order that was given up'), [MISSED_CALL, { do: 'give-up' }], { type: '888888' }),
  onOrder('order-lapsed', '30', text('60 分钟没确认，作废', 'Lapsed after 60 minutes'), [MISSED_CALL], { advanceSeconds: AN_HOUR_AND_A_MINUTE, type: '888888' }),
  onOrder(
    'order-terms-changed',
    '18',
    text('确认前条件变了：组合里的一项刚退掉', 'The terms changed: a part of the bundle has just been cancelled'),
    [order('subscribe', 'call-keeper'), order('cancel', 'missed-call', true)],
    {
      type: '888888',
    },
  ),
  onOrder(
    'order-refused',
    '30',
    text('确认前锁了付费业务', 'Paid services were locked before the confirmation'),
    [order('subscribe', 'weather'), { do: 'lock', level: 'third-party' }],
    { type: '888888' },
  ),
  onOrder('code-wrong', '30', text('验证码不对', 'A wrong code'), [MISSED_CALL], { type: '000000' }),
  onOrder('code-expired', '30', text('验证码过期', 'An expired code'), [MISSED_CALL], { type: '999999' }),
  onOrder('wrong-credentials', '05', text('复机时服务密码不对', 'A wrong service password on resuming'), [order('resume', null)], { type: '135790' }),
  onOrder('password-locked', '11', text('服务密码输错三次后挂失', 'Reporting a loss after three wrong passwords'), [order('report-lost', null), { do: 'wrong-passwords' }], {
    type: '246810',
  }),
];

/** Every refusal of an order. */
export const REFUSALS: readonly Scenario[] = [...REASONS, ...CONFIRMATIONS];
