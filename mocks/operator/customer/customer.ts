import type { BillItem, RecordType } from '#contract/bills.ts';
import type { Movement } from '#contract/balance.ts';
import type { BalancePart } from '#contract/account/balance-part.ts';
import type { MessageKind, UndeliveredReason } from '#contract/account/messages.ts';
import type { LockLevel } from '#contract/offers.ts';
import type { StoredRefund } from './refund.ts';
import type { BillingError, Discount, OneOff, Profile } from '#mocks/personas/profile.ts';
import { dateParts, millisOf, type BillMonth, type Day, type Instant, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { subscriptionFromProfile, pastOrderId, type StoredPurchase, type StoredSubscription } from './subscription.ts';
import type { StoredOrder } from './order.ts';
import type { StoredActivity } from './activity.ts';
import { complaintFromProfile, type StoredComplaint } from './complaint.ts';
import type { StoredCardTopUp, StoredPayment } from './payment.ts';
import { openPoints, type PointsAccount } from './points-ledger.ts';
import type { StoredBarring } from './barring.ts';
import type { CountedSmsRule, SmsFate } from './sms-carriage.ts';
import { newSuspension, type StoredSuspension } from './suspension.ts';

/** How a charge ends, as stored; what depends on the day it is read (the last month charged) is worked out then. */
export type StoredEndsBy =
  | { readonly code: 'keyword'; readonly keyword: string; readonly until: Instant | null }
  | { readonly code: 'by-itself'; readonly on: Day }
  | { readonly code: 'with-plan' | 'with-contract' | 'use-less' | 'once' | 'resume' };

/** One account item of a stored bill; `service` and `order` lead back to what was ordered. */
export type StoredBillItem = Omit<BillItem, 'endsBy' | 'origin'> & { readonly endsBy: StoredEndsBy; readonly service: string | null; readonly order: string | null };
export interface BillPayment {
  readonly at: Millis;
  readonly method: 'from-balance' | 'from-gift' | 'from-dedicated' | 'top-up';
  readonly amount: Fen;
}
/** A closed month. Its items never change; payments arrive. */
export interface StoredBill {
  readonly number: string;
  readonly month: BillMonth;
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly StoredBillItem[];
  readonly total: Fen;
  readonly payments: BillPayment[];
}

/** One pot of the account. Gifts and dedicated money are a pot each, because each lapses on its own day. */
export interface Pot {
  readonly id: string;
  readonly kind: BalancePart['kind'];
  readonly expiresOn: Day | null;
  amount: Fen;
}
export interface Posting {
  readonly id: string;
  readonly at: Millis;
  readonly kind: Movement['kind'];
  readonly pot: string;
  readonly part: BalancePart['kind'];
  readonly amount: Fen;
  readonly billMonth: BillMonth | null;
}

/** A message that 10086 has sent, and why it did not arrive; null where it did, as far as the operator knows. `fate`: what became of it on its way; null for nothing. */
export interface StoredMessage {
  readonly id: string;
  readonly at: Instant;
  readonly kind: MessageKind | 'code';
  readonly text: string;
  readonly undelivered: UndeliveredReason | null;
  readonly fate: SmsFate | null;
}

/** What is known of a balance that may be low. */
export interface LowBalance {
  readonly isReminded: boolean;
  readonly notBefore: Millis;
}
/** Nothing is: it is worked out when the next morning comes. */
export const UNKNOWN_LOW: LowBalance = { isReminded: false, notBefore: 0 };

/** A customer's whole state. */
export interface Customer {
  readonly profile: Profile;
  readonly subscriptions: StoredSubscription[];
  /** Bought by the piece in this world; what habits buy is drawn anew each time. */
  readonly purchases: StoredPurchase[];
  readonly orders: StoredOrder[];
  /** Complaints and suggestions, oldest first. */
  readonly complaints: StoredComplaint[];
  /** Reports of bad messages, oldest first, each as it was passed on. */
  readonly spamReports: { readonly number: string; readonly at: Millis; readonly text: string }[];
  /** Sign-ins, statements opened, passwords set; oldest first. */
  readonly activity: StoredActivity[];
  /** Charges asked back, oldest first. */
  readonly refunds: StoredRefund[];
  /** Mistakes in billing, past and to come. */
  readonly billingErrors: BillingError[];
  /** Charges put right before they were collected (S15). */
  readonly corrections: { readonly month: BillMonth; readonly key: string }[];
  /** Payments through the cashier, oldest first. */
  readonly payments: StoredPayment[];
  /** Recharge cards used, oldest first, by the numbers of their slips. */
  readonly cardTopUps: StoredCardTopUp[];
  readonly suspensions: StoredSuspension[];
  /** Oldest first; a prepaid line alone is ever barred. */
  readonly barrings: StoredBarring[];
  /** Every change of the lock on paid services, oldest first. */
  readonly locks: { readonly at: Millis; readonly level: LockLevel }[];
  readonly discounts: Discount[];
  readonly oneOffs: OneOff[];
  password: string;
  passwordIsInitial: boolean;
  readonly pots: Pot[];
  readonly postings: Posting[];
  readonly bills: StoredBill[];
  /** Oldest first. */
  readonly messages: StoredMessage[];
  /** How many were ever sent: what the next one is called by. */
  sent: number;
  /** What a tester has become of them on their way. */
  smsRules: CountedSmsRule[];
  /** The balance that the customer is told of, in fen (S30). */
  threshold: Fen;
  /** Whether the customer was told that the balance is low and no money has come in since; and before when it cannot be low. */
  lowBalance: LowBalance;
  /** When to look again whether a prepaid account can pay: until then it can, or, barred, cannot. Null where that has to be worked out anew. */
  paymentCheckAt: Millis | null;
  /** When the customer was last told of unpaid bills; null: never, or not while the line could receive. */
  arrearsRemindedAt: Millis | null;
  readonly points: PointsAccount;
  /** Everything due up to this moment has been done. */
  settledUntil: Millis;
}

/** Types of charge that dedicated money pays for: data, and the plan that includes it. */
export const DEDICATED_COVERS: readonly RecordType[] = ['data', 'plan'];

/** A customer on the moment of joining, with the opening posting made. */
export function joinedCustomer(profile: Profile): Customer {
  const at = millisOf(profile.joined);
  const opening: Posting = { id: 'P0001', at, kind: 'opening', pot: 'main', part: 'main', amount: profile.opening, billMonth: null };
  return {
    profile,
    subscriptions: profile.subscriptions.map((subscription) => subscriptionFromProfile(profile.msisdn, subscription)),
    purchases: [],
    orders: [],
    refunds: [],
    billingErrors: [...profile.billingErrors],
    corrections: [],
    complaints: profile.complaints.map((complaint) => complaintFromProfile(profile.msisdn, complaint)),
    spamReports: [],
    activity: [],
    payments: [],
    cardTopUps: [],
    suspensions: profile.suspensions.map(({ kind, from }) => newSuspension(kind, millisOf(from), kind === 'operator' ? null : pastOrderId(profile.msisdn, kind, from))),
    barrings: [],
    locks: [],
    discounts: [...profile.discounts],
    oneOffs: [...profile.oneOffs],
    password: profile.password,
    passwordIsInitial: profile.passwordIsInitial,
    pots: [{ id: 'main', kind: 'main', expiresOn: null, amount: profile.opening }],
    postings: [opening],
    bills: [],
    messages: [],
    sent: 1,
    smsRules: [],
    threshold: profile.threshold,
    lowBalance: UNKNOWN_LOW,
    paymentCheckAt: null,
    arrearsRemindedAt: null,
    points: openPoints(profile.openingPoints, dateParts(profile.joined).year, at),
    settledUntil: at,
  };
}

/** What has been paid of a bill. */
export function paidOf(bill: StoredBill): Fen {
  return fen(bill.payments.reduce((all, { amount }) => all + amount, 0));
}

/** What is still owed for a bill. */
export function unpaidOf(bill: StoredBill): Fen {
  return fen(bill.total - paidOf(bill));
}
