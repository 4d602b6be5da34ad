import type { LocalText } from '#contract/core/common.ts';
import type { SmsFate, SmsRule } from '#mocks/operator/customer/sms-carriage.ts';
import { moment, PLAIN, text, type Scenario } from './scenario.ts';

const rule = (kind: SmsRule['kind'], fate: SmsFate, when: SmsRule['when'] = { kind: 'always' }): SmsRule => ({ persona: '*', kind, fate, when });
const late = (seconds: number): SmsFate => ({ kind: 'delayed', seconds });
const LOST: SmsFate = { kind: 'lost' };
const FIRST: SmsRule['when'] = { kind: 'first', count: 1 };

type Rest = Partial<Pick<Scenario, 'at' | 'persona' | 'steps' | 'stopAt' | 'open' | 'advanceSeconds' | 'type'>>;

function carried(id: string, about: LocalText, sms: SmsRule, rest: Rest): Scenario {
  return { ...PLAIN, id: `sms-${id}`, group: 'sms', persona: '30', about, open: '/', ...rest, sms: [sms] };
}

const AT_SIGN_IN = { stopAt: 'sign-in', open: '/sign-in' } as const;
const WAITING = { steps: [{ do: 'order', action: 'subscribe', service: 'missed-call', confirm: false }], open: '/orders/{order}' } as const;

/** What becomes of SMS on their way: the hall has to stay usable without them. */
export const SMS: readonly Scenario[] = [
  carried('code-late', text('登录验证码晚两分钟到', 'The code for signing in comes two minutes late'), rule('code', late(120), FIRST), AT_SIGN_IN),
  carried(
    'code-too-late',
    text('登录验证码晚六分钟到，到了已经过期', 'The code for signing in comes six minutes late, and is no good any more'),
    rule('code', late(360), FIRST),
    AT_SIGN_IN,
  ),
  carried('code-lost', text('第一条登录验证码丢了，重发的才到', 'The first code for signing in is lost, and the second arrives'), rule('code', LOST, FIRST), AT_SIGN_IN),
  carried('codes-lost', text('验证码一条也收不到', 'No code ever arrives'), rule('code', LOST), AT_SIGN_IN),
  carried('order-code-lost', text('办业务的验证码丢了', 'The code that confirms an order is lost'), rule('code', LOST, FIRST), WAITING),
  carried('confirmation-late', text('办好了，短信晚十分钟才说', 'It is done, and the message that says so comes ten minutes late'), rule('order', late(600)), {
    ...WAITING,
    type: '888888',
  }),
  carried('twice', text('每条短信都来两遍', 'Every SMS comes twice'), rule('*', { kind: 'doubled' }), WAITING),
  carried('half-lost', text('短信丢一半（按种子）', 'Half of all SMS are lost, by the seed'), rule('*', LOST, { kind: 'chance', percent: 50 }), WAITING),
  carried('reminder-lost', text('停机前的提醒丢了，再过一分钟发', 'The reminder before a suspension is lost; it is sent in a minute'), rule('reminder', LOST), {
    persona: '12',
    at: moment('2026-12-20 09:59:00'),
    open: '/messages',
    advanceSeconds: 61,
  }),
];
