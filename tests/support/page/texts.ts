import handOffInEnglish from '#i18n/en/hand-off.ts';
import helpInEnglish from '#i18n/en/help.ts';
import balanceInEnglish from '#i18n/en/balance.ts';
import billsInEnglish from '#i18n/en/bills.ts';
import commonInEnglish from '#i18n/en/common.ts';
import kioskSlipInEnglish from '#i18n/en/kiosk-slip.ts';
import kioskPadInEnglish from '#i18n/en/kiosk-pad.ts';
import lineInEnglish from '#i18n/en/line.ts';
import lostPhoneInEnglish from '#i18n/en/lost-phone.ts';
import meInEnglish from '#i18n/en/me.ts';
import orderFeeInEnglish from '#i18n/en/order-fee.ts';
import orderListInEnglish from '#i18n/en/order-list.ts';
import ordersInEnglish from '#i18n/en/orders.ts';
import ordersEndedInEnglish from '#i18n/en/orders-ended.ts';
import passwordInEnglish from '#i18n/en/password.ts';
import paymentsInEnglish from '#i18n/en/payments.ts';
import pointsInEnglish from '#i18n/en/points.ts';
import problemsInEnglish from '#i18n/en/problems.ts';
import servicesInEnglish from '#i18n/en/services.ts';
import kioskInEnglish from '#i18n/en/kiosk.ts';
import complaintsInEnglish from '#i18n/en/complaints.ts';
import refundsInEnglish from '#i18n/en/refunds.ts';
import spamReportsInEnglish from '#i18n/en/spam-reports.ts';
import activityInEnglish from '#i18n/en/activity.ts';
import commitmentsInEnglish from '#i18n/en/commitments.ts';
import messagesInEnglish from '#i18n/en/messages.ts';
import rememberedNumberInEnglish from '#i18n/en/remembered-number.ts';
import remindersInEnglish from '#i18n/en/reminders.ts';
import sessionsInEnglish from '#i18n/en/sessions.ts';
import settingsInEnglish from '#i18n/en/settings.ts';
import signInInEnglish from '#i18n/en/session.ts';
import signInMoreInEnglish from '#i18n/en/session-more.ts';
import statementsInEnglish from '#i18n/en/statements.ts';
import stepUpInEnglish from '#i18n/en/step-up.ts';
import subscriptionsInEnglish from '#i18n/en/subscriptions.ts';
import termsInEnglish from '#i18n/en/terms.ts';
import topUpInEnglish from '#i18n/en/top-ups.ts';
import type { Language } from '#i18n/languages.ts';
import handOff from '#i18n/zh-CN/hand-off.ts';
import help from '#i18n/zh-CN/help.ts';
import balance from '#i18n/zh-CN/balance.ts';
import bills from '#i18n/zh-CN/bills.ts';
import common from '#i18n/zh-CN/common.ts';
import kioskSlip from '#i18n/zh-CN/kiosk-slip.ts';
import kioskPad from '#i18n/zh-CN/kiosk-pad.ts';
import line from '#i18n/zh-CN/line.ts';
import lostPhone from '#i18n/zh-CN/lost-phone.ts';
import me from '#i18n/zh-CN/me.ts';
import orderFee from '#i18n/zh-CN/order-fee.ts';
import orderList from '#i18n/zh-CN/order-list.ts';
import orders from '#i18n/zh-CN/orders.ts';
import ordersEnded from '#i18n/zh-CN/orders-ended.ts';
import password from '#i18n/zh-CN/password.ts';
import payments from '#i18n/zh-CN/payments.ts';
import points from '#i18n/zh-CN/points.ts';
import problems from '#i18n/zh-CN/problems.ts';
import services from '#i18n/zh-CN/services.ts';
import kiosk from '#i18n/zh-CN/kiosk.ts';
import complaints from '#i18n/zh-CN/complaints.ts';
import refunds from '#i18n/zh-CN/refunds.ts';
import spamReports from '#i18n/zh-CN/spam-reports.ts';
import activity from '#i18n/zh-CN/activity.ts';
import commitments from '#i18n/zh-CN/commitments.ts';
import messages from '#i18n/zh-CN/messages.ts';
import reminders from '#i18n/zh-CN/reminders.ts';
import sessions from '#i18n/zh-CN/sessions.ts';
import settings from '#i18n/zh-CN/settings.ts';
import signIn from '#i18n/zh-CN/session.ts';
import rememberedNumber from '#i18n/zh-CN/remembered-number.ts';
import signInMore from '#i18n/zh-CN/session-more.ts';
import statements from '#i18n/zh-CN/statements.ts';
import stepUp from '#i18n/zh-CN/step-up.ts';
import subscriptions from '#i18n/zh-CN/subscriptions.ts';
import terms from '#i18n/zh-CN/terms.ts';
import topUp from '#i18n/zh-CN/top-ups.ts';

/** The product's own texts, for tests that run in both languages. */
export const TEXTS = {
  'zh-CN': {
    balance,
    bills,
    common,
    kioskSlip,
    handOff,
    help,
    kioskPad,
    line,
    lostPhone,
    me,
    orders,
    ordersEnded,
    orderFee,
    orderList,
    password,
    payments,
    points,
    problems,
    services,
    complaints,
    kiosk,
    refunds,
    spamReports,
    activity,
    commitments,
    messages,
    reminders,
    sessions,
    settings,
    signIn,
    rememberedNumber,
    signInMore,
    statements,
    stepUp,
    subscriptions,
    terms,
    topUp,
  },
  en: {
    balance: balanceInEnglish,
    bills: billsInEnglish,
    common: commonInEnglish,
    kioskSlip: kioskSlipInEnglish,
    handOff: handOffInEnglish,
    help: helpInEnglish,
    kioskPad: kioskPadInEnglish,
    line: lineInEnglish,
    lostPhone: lostPhoneInEnglish,
    me: meInEnglish,
    orderFee: orderFeeInEnglish,
    orderList: orderListInEnglish,
    orders: ordersInEnglish,
    ordersEnded: ordersEndedInEnglish,
    password: passwordInEnglish,
    payments: paymentsInEnglish,
    points: pointsInEnglish,
    problems: problemsInEnglish,
    services: servicesInEnglish,
    complaints: complaintsInEnglish,
    kiosk: kioskInEnglish,
    refunds: refundsInEnglish,
    spamReports: spamReportsInEnglish,
    activity: activityInEnglish,
    commitments: commitmentsInEnglish,
    messages: messagesInEnglish,
    reminders: remindersInEnglish,
    rememberedNumber: rememberedNumberInEnglish,
    sessions: sessionsInEnglish,
    settings: settingsInEnglish,
    signIn: signInInEnglish,
    signInMore: signInMoreInEnglish,
    statements: statementsInEnglish,
    stepUp: stepUpInEnglish,
    subscriptions: subscriptionsInEnglish,
    terms: termsInEnglish,
    topUp: topUpInEnglish,
  },
} satisfies Record<Language, unknown>;

export type Texts = (typeof TEXTS)[Language];

/** The part of a text before its first variable. */
export function beginning(text: string): string {
  return text.split('{{')[0] ?? '';
}

/** The part of a text that stands still: before its first variable, or after its last where it begins with one. */
export function still(text: string): string {
  return beginning(text) || (text.split('}}').at(-1) ?? '');
}
