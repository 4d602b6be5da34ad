import * as v from 'valibot';
import { DaySchema, FenSchema, LocalTextSchema } from '#contract/core/common.ts';

/** The three kinds of service (S68), in the order screens list them: voice, data, third-party and own information. */
export const SERVICE_CATEGORIES = ['voice', 'data', 'information'] as const;
export const ServiceCategorySchema = v.picklist(SERVICE_CATEGORIES);
export type ServiceCategory = v.InferOutput<typeof ServiceCategorySchema>;

/** A company whose fees the operator collects (代收费), with its service code. */
export const ProviderSchema = v.object({ name: LocalTextSchema, code: v.string() });
/** A service named by another one. */
export const ServiceNameSchema = v.object({ id: v.string(), name: LocalTextSchema });
/** What takes the place of another service, and from when: a tier that was changed to, or a bundle. */
export const FollowedBySchema = v.object({ ...ServiceNameSchema.entries, from: DaySchema });
export type FollowedBy = v.InferOutput<typeof FollowedBySchema>;
/** What it costs: fen a month (0 is free) or fen each time. */
export const ServiceFeeSchema = v.object({ per: v.picklist(['month', 'time']), amount: FenSchema });

/** Which paid services the customer has locked (付费业务锁): none, those of other companies, or all. */
export const LOCK_LEVELS = ['none', 'third-party', 'all'] as const;
export const LockLevelSchema = v.picklist(LOCK_LEVELS);
export type LockLevel = v.InferOutput<typeof LockLevelSchema>;

/** Why something cannot be ordered, by this customer or by anybody. A closed list: a screen has a sentence for each. */
export const ReasonSchema = v.variant('code', [
  v.object({ code: v.literal('not-yet-sold'), from: DaySchema }),
  v.object({ code: v.literal('no-longer-sold'), until: DaySchema }),
  v.object({ code: v.literal('already-subscribed') }),
  v.object({ code: v.literal('being-set-up') }),
  v.object({ code: v.literal('not-subscribed') }),
  v.object({ code: v.literal('already-ending'), on: DaySchema }),
  v.object({ code: v.literal('giving-way'), to: ServiceNameSchema, on: DaySchema }),
  v.object({ code: v.literal('included'), by: ServiceNameSchema }),
  v.object({ code: v.literal('excluded'), by: ServiceNameSchema }),
  v.object({ code: v.literal('needs'), service: ServiceNameSchema }),
  v.object({ code: v.literal('for-postpaid') }),
  v.object({ code: v.literal('for-prepaid') }),
  v.object({ code: v.literal('not-on-intelligent-network') }),
  v.object({ code: v.literal('needs-real-name') }),
  v.object({ code: v.literal('locked'), level: LockLevelSchema }),
  v.object({ code: v.literal('line-suspended') }),
  v.object({ code: v.literal('line-barred') }),
  v.object({ code: v.literal('line-in-service') }),
  v.object({ code: v.literal('resumes-by-payment'), owed: FenSchema }),
  v.object({ code: v.literal('resumes-at-hall') }),
  v.object({ code: v.literal('owing'), owed: FenSchema }),
  v.object({ code: v.literal('blacklisted') }),
  v.object({ code: v.literal('balance-too-low'), needed: FenSchema, balance: FenSchema }),
  v.object({ code: v.literal('provider-refused') }),
]);
export type Reason = v.InferOutput<typeof ReasonSchema>;
