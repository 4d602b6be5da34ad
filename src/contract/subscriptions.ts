import * as v from 'valibot';
import { ConsentSchema } from './bills.ts';
import { DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema, ServicePasswordSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { ChannelSchema } from './orders.ts';
import { FollowedBySchema, LockLevelSchema, ProviderSchema, ServiceCategorySchema, ServiceFeeSchema } from './offers.ts';

/**
 * Where a charge comes from. `consent`: `on-record` with the order whose slip shows both confirmations; `expired` where slips of that
 * time are no longer kept; `none` where nobody's confirmation is on record, which is said plainly.
 */
export const OriginSchema = v.object({
  at: InstantSchema,
  channel: v.nullable(ChannelSchema),
  consent: ConsentSchema,
  order: v.nullable(v.string()),
});
export type Origin = v.InferOutput<typeof OriginSchema>;

/**
 * Something paid, or that could come to be paid. `pending` begins later, `trial` costs nothing and ends by itself, `ending` runs to its
 * last day. `next` is what will be charged next if nothing is done, null where nothing will; `nextMonth` what next month will take, 0 for
 * nothing.
 */
export const SubscribedServiceSchema = v.object({
  service: v.string(),
  category: ServiceCategorySchema,
  name: LocalTextSchema,
  provider: v.nullable(ProviderSchema),
  fee: ServiceFeeSchema,
  state: v.picklist(['pending', 'active', 'trial', 'ending']),
  since: DaySchema,
  lastDay: v.nullable(DaySchema),
  nextCharge: v.nullable(v.object({ on: DaySchema, amount: FenSchema })),
  nextMonthAmount: FenSchema,
  /** The word to 10086 that ends it as well. */
  keyword: v.string(),
  origin: OriginSchema,
  /** What takes its place when it ends: the tier that was changed to, or the bundle it is part of. */
  followedBy: v.nullable(FollowedBySchema),
  /** Another tier of the same family can be changed to. */
  hasTiers: v.boolean(),
  actions: v.array(v.picklist(['cancel', 'keep', 'continue'])),
});
export type SubscribedService = v.InferOutput<typeof SubscribedServiceSchema>;

/** Everything paid or payable in one list. What month `nextMonth` will take: plan.fee − plan.reduction + suspensionFee + the sum of services[].nextMonthAmount = nextMonthTotal. */
export const SubscriptionsSchema = v.object({
  asOf: InstantSchema,
  nextMonth: MonthSchema,
  nextMonthTotal: FenSchema,
  plan: v.nullable(v.object({ name: LocalTextSchema, fee: FenSchema, reduction: FenSchema })),
  /** What keeping the number costs while the line is suspended on request; 0 otherwise. */
  suspensionFee: FenSchema,
  services: v.array(SubscribedServiceSchema),
  /** Ended in the last five months, newest first, so that a bill's item still finds its service. */
  ended: v.array(
    v.object({
      service: v.string(),
      name: LocalTextSchema,
      provider: v.nullable(ProviderSchema),
      fee: ServiceFeeSchema,
      lastDay: DaySchema,
      wasTrial: v.boolean(),
      origin: OriginSchema,
    }),
  ),
  /** Bought by the piece in the last five months, newest first. */
  purchases: v.array(v.object({ service: v.string(), name: LocalTextSchema, provider: v.nullable(ProviderSchema), amount: FenSchema, origin: OriginSchema })),
  lock: v.object({ level: LockLevelSchema, since: v.nullable(InstantSchema) }),
});
export type Subscriptions = v.InferOutput<typeof SubscriptionsSchema>;

export const listSubscriptions = endpoint({
  id: 'listSubscriptions',
  method: 'GET',
  path: '/api/subscriptions',
  summary: 'Everything paid or payable, where it comes from, and the lock',
  tmf: 'TMF637 product',
  access: 'session',
  status: 200,
  response: SubscriptionsSchema,
  problems: ['password-change-required'],
});
/** Locking more takes nothing; locking less takes the service password. */
export const setPaidServiceLock = endpoint({
  id: 'setPaidServiceLock',
  method: 'POST',
  path: '/api/paid-service-lock',
  summary: 'Lock paid services, or unlock them with the service password',
  access: 'session',
  body: v.object({ level: LockLevelSchema, servicePassword: v.nullable(ServicePasswordSchema) }),
  status: 200,
  response: v.object({ level: LockLevelSchema, since: v.nullable(InstantSchema) }),
  problems: ['password-change-required', 'wrong-credentials', 'password-locked', 'lock-password-required'],
});
