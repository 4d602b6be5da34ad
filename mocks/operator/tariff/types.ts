import type { LocalText } from '#contract/core/common.ts';
import type { AppGroup } from '#contract/plan-left.ts';
import type { ServiceCategory } from '#contract/offers.ts';
import type { Day } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import type { Standing } from '#mocks/personas/profile.ts';

/** A company whose fees the operator collects (代收费): always named, with its service code (D9). */
export interface Provider {
  readonly name: LocalText;
  readonly code: string;
}
interface Offer {
  readonly id: string;
  readonly name: LocalText;
  readonly tariffNumber: string;
}

/** Fees in fen: per month, per started minute, per message, per started megabyte (1024 KB) beyond what is included. */
export interface Plan extends Offer {
  readonly kind: 'plan';
  readonly monthlyFee: Fen;
  readonly minutes: number;
  readonly megabytes: number;
  readonly messages: number;
  readonly perMinute: Fen;
  readonly perMessage: Fen;
  readonly perMegabyte: Fen;
}

/** Who a service is for; members left out do not matter. */
export interface Audience {
  readonly ratingType?: 'prepaid' | 'postpaid';
  readonly network?: Standing['network'];
  readonly realName?: true;
}

/** What the catalogue says of a service (S66), and the days it is sold from and to (null: until further notice). */
interface Listed extends Offer {
  readonly category: ServiceCategory;
  readonly provider: Provider | null;
  readonly summary: LocalText;
  readonly description: LocalText;
  readonly instructions: readonly LocalText[];
  readonly soldFrom: Day;
  readonly soldUntil: Day | null;
  readonly audience: Audience;
}

/** A service by the month. `keyword` to 10086 leaves it. */
export interface MonthlyService extends Listed {
  readonly kind: 'monthly';
  /** Type of its item on the bill: own, or collected for another company. */
  readonly type: 'value-added' | 'third-party';
  readonly monthlyFee: Fen;
  /** A new fee for whoever orders from that day on; who has it already keeps theirs. */
  readonly repriced: { readonly from: Day; readonly monthlyFee: Fen } | null;
  /** The month it begins in is charged whole or by the day. */
  readonly firstMonth: 'whole' | 'by-day';
  readonly takesEffect: 'at-once' | 'next-month';
  /** When leaving takes effect. A month that has begun is charged either way. */
  readonly ends: 'at-once' | 'month-end';
  readonly keyword: string;
  /** Data it adds to the plan each month, when that may be used, and, where not all may take from it, by which apps or only abroad; null for what adds none. */
  readonly dataPack: { readonly megabytes: number; readonly hours: 'all' | 'night'; readonly apps?: AppGroup; readonly where?: 'abroad' } | null;
  /** Days of a free trial, for who has never had it (S54). */
  readonly trialDays: number | null;
  /** Tiers of one family exclude each other and can be changed into each other. */
  readonly family: string | null;
  /** Services it cannot run beside, those a bundle has in it, those that must be there. Ids. */
  readonly excludes: readonly string[];
  readonly includes: readonly string[];
  readonly needs: readonly string[];
  /** Seconds its provider takes to set it up, and whether the provider takes new customers at all. */
  readonly setUpSeconds: number;
  readonly refusesNew: boolean;
}

/** Something bought by the piece. */
export interface OnDemand extends Listed {
  readonly kind: 'on-demand';
  readonly price: Fen;
  readonly provider: Provider;
}
/** What the catalogue lists. */
export type CatalogueOffer = MonthlyService | OnDemand;

/** A percentage off the plan's fee. */
export interface Reduction extends Offer {
  readonly kind: 'discount';
  readonly percent: number;
}
/** Taken or given back once. */
export interface Once extends Offer {
  readonly kind: 'one-off';
  readonly amount: Fen;
}
/** An information product for corporate customers, under a contract of its own (S18). */
export interface Corporate extends Offer {
  readonly kind: 'corporate';
  readonly monthlyFee: Fen;
}
/** Everything the tariff can charge. */
export type AnyOffer = Plan | MonthlyService | OnDemand | Reduction | Once | Corporate;
