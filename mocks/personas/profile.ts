import type { Agreement } from '#contract/bills.ts';
import type { MessageKind, UndeliveredReason } from '#contract/account/messages.ts';
import type { ComplaintSubject } from '#contract/care/complaints.ts';
import type { OutsideCause, RefundReason } from '#contract/care/refunds.ts';
import type { LocalText } from '#contract/core/common.ts';
import type { SuspensionKind } from '#contract/core/suspension-kind.ts';
import type { Channel } from '#contract/orders.ts';
import type { BillMonth, Day, Instant } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import type { Msisdn } from '#lib/msisdn.ts';

/** Lowest and highest, both included. */
export type Range = readonly [number, number];
/** What eligibility is decided by (S36, S37). */
export interface Standing {
  readonly brand: 'shenzhouxing-standard' | 'gotone' | 'easyown';
  readonly network: 'standard' | 'intelligent';
  readonly region: 'beijing' | 'shanghai' | 'tianjin' | 'guangzhou' | 'jingzhou' | 'wuhan';
  readonly realName: boolean;
}

/**
 * An offer of the tariff subscribed to from a moment on, until just before another; null runs on. `orderedBy` is null where nobody's
 * confirmation is on record. Free until just before `freeUntil` where it began as a trial: one that was not confirmed ends then.
 */
export interface Subscription {
  readonly offer: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly orderedBy: Channel | null;
  /** When it was ordered, where it then began later: with the next month. */
  readonly orderedAt?: Instant;
  readonly freeUntil?: Instant;
  /** When the trial was confirmed, twice, to go on and be paid for (S54 to S56). */
  readonly continuedAt?: Instant;
}
/** A suspension that is in force from a moment on. */
export interface PersonaSuspension {
  readonly kind: Exclude<SuspensionKind, 'arrears'>;
  readonly from: Instant;
}

/** A complaint made before the world opened, and how long the operator takes for its first reply. */
export interface PersonaComplaint {
  readonly at: Instant;
  readonly subject: ComplaintSubject;
  readonly text: string;
  readonly repliedAfterHours: number;
}
/** A stretch in which no SMS reaches the phone, and why (S34). */
export interface Unreachable {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: Exclude<UndeliveredReason, 'line-suspended'>;
}

/** A percentage off the plan's fee, from month to month, its last day included; by a signed agreement where there is one (S57). */
export interface Discount {
  readonly offer: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly agreement?: Agreement;
}
/** A fee taken once, or given back once when negative; null takes the tariff's amount. */
export interface OneOff {
  readonly offer: string;
  readonly at: Instant;
  readonly amount: Fen | null;
}
/** Money that comes in: main never lapses, gift and dedicated do. `covers` names the types of charge a dedicated part pays. */
export interface Credit {
  readonly at: Instant;
  readonly kind: 'top-up' | 'gift' | 'dedicated';
  readonly amount: Fen;
  readonly expiresOn: Day | null;
}
/** Points used for a reward of the catalogue. */
export interface Redemption {
  readonly at: Instant;
  readonly reward: string;
}
export interface Purchase {
  readonly offer: string;
  readonly at: Instant;
}

/** What a month holds, as ranges for a full month. Megabytes of 1024 KB; minutes are started minutes of outgoing calls. */
export interface Habits {
  readonly minutes: Range;
  readonly callsOut: Range;
  readonly callsIn: Range;
  readonly megabytes: Range;
  readonly sessions: Range;
  readonly messages: Range;
  readonly onDemand: readonly { readonly offer: string; readonly times: Range }[];
}

/** Exact amounts for a stretch inside one month, from `from` until just before `to`; members left out follow the habits. */
export interface Pin {
  readonly from: Instant;
  readonly to: Instant;
  readonly minutes?: number;
  readonly callsOut?: number;
  readonly callsIn?: number;
  readonly kilobytes?: number;
  readonly sessions?: number;
  readonly messages?: number;
  readonly onDemand?: readonly Purchase[];
  /** Moments at which the first outgoing calls of the stretch begin. */
  readonly callTimes?: readonly Instant[];
}

/**
 * A mistake in billing: in that month, on that item of the bill, of one of the four kinds that are paid back (S11 to S14). `more`: fen above the right
 * price, of a fee or of each unit. `outsideCause` where neither the operator nor the provider caused it (S16).
 */
export type BillingError = { readonly month: BillMonth; readonly key: string; readonly outsideCause: OutsideCause | null } & (
  | { readonly kind: Exclude<RefundReason, 'over-tariff'> }
  | { readonly kind: 'over-tariff'; readonly more: Fen }
);

/** A product of the customer's employer or another corporate customer, by a contract of its own (S18). */
export interface CorporateProduct {
  readonly offer: string;
  readonly from: Instant;
  readonly contract: Agreement;
}

/** A message that has no other cause than being wanted here. */
export interface PersonaMessage {
  readonly at: Instant;
  readonly kind: MessageKind;
  readonly text: string;
}

/** A customer as the operator knows them on the day they joined, and what they do from then on. */
export interface Profile {
  readonly msisdn: Msisdn;
  readonly name: string;
  readonly standing: Standing;
  readonly ratingType: 'prepaid' | 'postpaid';
  readonly password: string;
  readonly passwordIsInitial: boolean;
  readonly born: Day;
  /** Last six characters of the identity card's number: digits, the very last may be an X. */
  readonly idTail: string;
  /** Eight digits on the card the SIM came in: the second proof of somebody who forgot the service password. */
  readonly puk: string;
  readonly joined: Instant;
  readonly threshold: Fen;
  readonly opening: Fen;
  readonly openingPoints: number;
  readonly subscriptions: readonly Subscription[];
  readonly suspensions: readonly PersonaSuspension[];
  readonly discounts: readonly Discount[];
  readonly oneOffs: readonly OneOff[];
  readonly payments: readonly Credit[];
  readonly redemptions: readonly Redemption[];
  readonly contacts: readonly string[];
  readonly habits: Habits;
  readonly pins: readonly Pin[];
  readonly complaints: readonly PersonaComplaint[];
  readonly unreachable: readonly Unreachable[];
  readonly billingErrors: readonly BillingError[];
  readonly corporateProducts: readonly CorporateProduct[];
  /** Owes for another number: on this one nothing is ordered that costs money (D31). */
  readonly isBlacklisted: boolean;
  /** What 10086 has sent on top of what follows from the history. */
  readonly messages: readonly PersonaMessage[];
}

/** What must hold when the world opens; the opening posting and the points brought along are solved for it. Fen: main account less what is owed. */
export interface OpeningFacts {
  readonly main: Fen | null;
  readonly points: number | null;
}

/** Somebody a tester can be. */
export interface PersonaFile {
  readonly id: string;
  readonly english: string;
  readonly about: LocalText;
  /** The rules of docs/rules.md that this customer is there to show. */
  readonly rules: readonly string[];
  readonly profile: Profile;
  readonly facts: OpeningFacts;
  /** How their own device shows the product; left out where it does not matter. */
  readonly presentation?: { readonly language: 'zh-CN' | 'en'; readonly mode: 'elder' };
  /** What became of the number, where it is nobody's any more: it has no account, and no history. */
  readonly left?: 'closed' | 'changed';
  /** Opens the world with the service password locked until then. */
  readonly passwordLockedUntil?: Instant;
}
