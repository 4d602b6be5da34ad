import type { Reason } from '#contract/offers.ts';

/** Why something cannot be ordered, and what the customer can do about it: one sentence each. */
export default {
  'not-yet-sold': '{{day}}开始受理，现在还不能订',
  'no-longer-sold': '{{day}}起不再受理新的订购',
  'already-subscribed': '您已经订了',
  'being-set-up': '正在开通，不用再订',
  'not-subscribed': '您现在没有这项业务',
  'already-ending': '已经退订，可以用到 {{day}}',
  'giving-way': '{{day}}起换成{{name}}。想留着现在的，先取消这次更换',
  included: '您的{{name}}里已经包含，不用另外订',
  excluded: '不能和您的{{name}}一起用，请先退订它',
  needs: '需要先开通{{name}}',
  'for-postpaid': '只给后付费号码用',
  'for-prepaid': '只给预付费号码用',
  'not-on-intelligent-network': '您这类号码（智能网卡）不支持',
  'needs-real-name': '登记实名以后才能订，请带证件到营业厅',
  locked: '您锁了付费业务，要订请先解锁',
  'line-suspended': '停机期间不能办，请先复机',
  'line-barred': '余额用完了，要花钱的先办不了，充值后就能办',
  'line-in-service': '号码现在没有停机',
  'resumes-by-payment': '缴清 {{amount}} 元欠费以后自动复机',
  'resumes-at-hall': '请带本人证件到营业厅办理',
  owing: '还欠 {{amount}} 元话费，请先缴清',
  blacklisted: '您名下另一个号码还欠着费，带证件到营业厅缴清后才能订收费的业务',
  'balance-too-low': '余额 {{balance}} 元，不够首次要扣的 {{amount}} 元，请先充值',
  'provider-refused': '提供这项业务的公司没有受理',
} as const satisfies Record<Reason['code'], string>;
