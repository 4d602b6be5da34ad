import * as v from 'valibot';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { FollowedBySchema, ProviderSchema, ReasonSchema, ServiceCategorySchema, ServiceFeeSchema, ServiceNameSchema } from './offers.ts';

/** What somebody may want a service for, in the order screens list them. */
export const SERVICE_PURPOSES = ['data', 'calls', 'abroad', 'family', 'reminders', 'leisure'] as const;
export type ServicePurpose = (typeof SERVICE_PURPOSES)[number];

/**
 * One entry of the catalogue. `sale`: before, in or after the time it is sold. `forCustomer` is null while nobody is signed in; `subscribed` from
 * the order to the last day of use; `reason` says why this customer cannot order it now; `trialAvailable`: it would begin as
 * a free trial.
 */
export const ServiceSummarySchema = v.object({
  id: v.string(),
  category: ServiceCategorySchema,
  /** What it is wanted for, the foremost first. */
  purposes: v.pipe(v.array(v.picklist(SERVICE_PURPOSES)), v.minLength(1)),
  /** What people call it besides, to be found by: words of the SMS hall, initials in pinyin, near words. */
  keywords: v.array(v.string()),
  name: LocalTextSchema,
  /** The family whose tiers this short name tells apart; null without one. */
  tier: v.nullable(v.object({ family: v.object({ ...ServiceNameSchema.entries, summary: LocalTextSchema }), name: LocalTextSchema })),
  provider: v.nullable(ProviderSchema),
  /** What it does, in a few words. */
  summary: LocalTextSchema,
  fee: ServiceFeeSchema,
  /** Days free of charge, which end by themselves (S54); null without a trial. */
  trialDays: v.nullable(CountSchema),
  sale: v.picklist(['not-yet', 'on-sale', 'ended']),
  soldFrom: DaySchema,
  forCustomer: v.nullable(v.object({ subscribed: v.boolean(), reason: v.nullable(ReasonSchema), trialAvailable: v.boolean() })),
});
export type ServiceSummary = v.InferOutput<typeof ServiceSummarySchema>;

/** The whole catalogue; what a signed-in customer has comes first, then by category. */
export const CatalogueSchema = v.object({ asOf: InstantSchema, services: v.array(ServiceSummarySchema) });
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;

/** One service (S66): function, tariff, instructions, way out, and what it has to do with others. */
export const ServiceSchema = v.object({
  asOf: InstantSchema,
  ...ServiceSummarySchema.entries,
  description: LocalTextSchema,
  /** How to use it, step by step. */
  instructions: v.array(LocalTextSchema),
  /** The month it begins in is charged whole or by the day; null for what is bought by the piece. */
  firstMonth: v.nullable(v.picklist(['whole', 'by-day'])),
  takesEffect: v.picklist(['at-once', 'next-month']),
  /** When leaving takes effect, and the word to 10086 that does the same; null for what is bought by the piece. */
  cancellation: v.nullable(v.object({ ends: v.picklist(['at-once', 'month-end']), keyword: v.string() })),
  /** Number of the published tariff and the days it is sold from and to (null: until further notice). A new fee announced for later orders. */
  tariff: v.object({ number: v.string(), from: DaySchema, until: v.nullable(DaySchema), next: v.nullable(v.object({ from: DaySchema, amount: FenSchema })) }),
  /** All tiers of its family, itself among them, cheapest first; empty without tiers. */
  tiers: v.array(v.object({ ...ServiceNameSchema.entries, fee: ServiceFeeSchema })),
  /** A bundle's parts, bundles it is part of, services it cannot run beside, and those it needs. */
  includes: v.array(ServiceNameSchema),
  includedIn: v.array(ServiceNameSchema),
  excludes: v.array(ServiceNameSchema),
  needs: v.array(ServiceNameSchema),
  /** Of what a signed-in customer has: the day it begins where it has not yet, and what takes its place. */
  beginsOn: v.nullable(DaySchema),
  followedBy: v.nullable(FollowedBySchema),
  /** What a signed-in customer may begin here; empty for nobody. */
  actions: v.array(v.picklist(['subscribe', 'change', 'continue', 'purchase', 'cancel', 'keep'])),
});
export type Service = v.InferOutput<typeof ServiceSchema>;

export const listServices = endpoint({
  id: 'listServices',
  method: 'GET',
  path: '/api/services',
  summary: 'The catalogue; a signed-in customer sees what concerns them',
  tmf: 'TMF620 productOffering',
  access: 'anyone',
  status: 200,
  response: CatalogueSchema,
  problems: [],
});
export const getService = endpoint({
  id: 'getService',
  method: 'GET',
  path: '/api/services/:service',
  summary: 'One service of the catalogue',
  tmf: 'TMF620 productOffering',
  access: 'anyone',
  params: v.object({ service: v.string() }),
  status: 200,
  response: ServiceSchema,
  problems: ['not-found'],
});
