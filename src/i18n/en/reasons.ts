import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type reasons from '#i18n/zh-CN/reasons.ts';

export default {
  'not-yet-sold': 'Available from {{day}}',
  'no-longer-sold': 'Not sold since {{day}}',
  'already-subscribed': 'You already have it',
  'being-set-up': 'It’s being set up, no need to order again',
  'not-subscribed': 'You don’t have this service',
  'already-ending': 'Already cancelled, yours until {{day}}',
  'giving-way': '{{name}} takes over on {{day}}. To keep this one, cancel that first',
  included: 'Already part of your {{name}}',
  excluded: 'Can’t be used with your {{name}}. Cancel that first',
  needs: 'You need {{name}} first',
  'for-postpaid': 'For pay-monthly numbers only',
  'for-prepaid': 'For prepaid numbers only',
  'not-on-intelligent-network': 'Not available on your type of number',
  'needs-real-name': 'Register your name first: visit a store with your ID',
  locked: 'You’ve locked paid services. Unlock them to order',
  'line-suspended': 'Not while your line is suspended. Resume it first',
  'line-barred': 'Your credit’s used up. Top up, and you can order again',
  'line-in-service': 'Your line isn’t suspended',
  'resumes-by-payment': 'Your line is restored as soon as you pay ¥{{amount}}',
  'resumes-at-hall': 'Visit a store with your ID',
  owing: 'You owe ¥{{amount}}. Pay it first',
  blacklisted: 'Another number in your name owes money: pay it at a store with your ID, then you can order what costs money',
  'balance-too-low': 'Your balance of ¥{{balance}} doesn’t cover the first charge of ¥{{amount}}. Top up first',
  'provider-refused': 'The company that provides it turned the order down',
} as const satisfies SameTexts<typeof reasons>;
