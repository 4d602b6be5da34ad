import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type reasons from '#i18n/zh-CN/reasons.ts';

export default {
  'not-yet-sold': 'Can be ordered from {{day}}',
  'no-longer-sold': 'No longer sold since {{day}}',
  'already-subscribed': 'You have it already',
  'being-set-up': 'Being set up already; no need to order it again',
  'not-subscribed': 'You do not have this service',
  'already-ending': 'Cancelled already; it runs until {{day}}',
  included: 'Part of your {{name}} already; no need to order it',
  excluded: 'Cannot run beside your {{name}}; please cancel that first',
  needs: 'Needs {{name}} first',
  'for-postpaid': 'For postpaid numbers only',
  'for-prepaid': 'For prepaid numbers only',
  'not-on-intelligent-network': 'Not available on the intelligent network',
  'needs-real-name': 'Needs a registered name; please visit a hall with your ID',
  locked: 'You have locked paid services; unlock them to order',
  'line-suspended': 'Not possible while the line is suspended; please resume it first',
  'line-in-service': 'The line is in service',
  'resumes-by-payment': 'Comes back by itself once ¥{{amount}} of arrears is paid',
  'resumes-at-hall': 'Please visit a hall with your ID, or call 10086',
  owing: '¥{{amount}} of bills is unpaid; please pay it first',
  'balance-too-low': 'The balance of ¥{{balance}} does not cover the first charge of ¥{{amount}}; please top up first',
  'provider-refused': 'The company that provides it did not accept the order',
} as const satisfies SameTexts<typeof reasons>;
