import type { Refusal } from '#mocks/operator/core/refusal.ts';

/** Why a service cannot be ordered now, by the code of the reason. */
const REASONS: Readonly<Record<string, string>> = {
  locked: '您锁了付费业务，要订请先在掌上营业厅解锁',
  'already-subscribed': '您已经订了',
  'not-subscribed': '您没有订这项业务',
  'already-ending': '您已经退订了，月底前可以在掌上营业厅撤销',
  'giving-way': '它月底由您新订的业务接替，要留着它请先退订新订的那一项',
  included: '您的组合业务里已经有它',
  excluded: '它不能和您已有的业务一起用',
  needs: '要先开通另一项业务',
  'line-barred': '余额用完了，请先充值',
  'balance-too-low': '余额不够，请先充值',
  owing: '还有欠费，请先缴清',
  blacklisted: '您名下另一个号码还欠着费，请先缴清',
};
const NOTHING_DONE = '没有办理，也没有扣费。详情请看掌上营业厅，或打10086。';

/** What was refused, whole; everything else was an order. */
const REFUSALS: Readonly<Record<string, string>> = {
  'wrong-credentials': '旧服务密码不对，密码没有改。',
  'password-locked': '服务密码输错太多次，请过一会儿再试。密码没有改。',
  'password-weak': '新密码太容易被猜到，请换一个。密码没有改。',
  'order-terms-changed': `资费或条件变了，请重新发业务代码，${NOTHING_DONE}`,
};

/** Why something was not done, in an SMS: what has not happened, and where to go on. */
export function refusalText({ code, details: { reason } }: Refusal): string {
  return REFUSALS[code] ?? `${(reason === undefined ? undefined : REASONS[reason]) ?? '现在不能办'}，${NOTHING_DONE}`;
}
