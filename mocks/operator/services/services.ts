import { SERVICE_ACTIONS } from '#contract/orders.ts';
import type { Catalogue, Service, ServiceSummary } from '#contract/services.ts';
import { dayOf, instantOf, millisOf, type Millis } from '#lib/calendar.ts';
import { feeOn } from '#mocks/operator/rating/charges.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { subscriptionTo } from '#mocks/operator/customer/subscription.ts';
import { followedBy, isTrialFor } from '#mocks/operator/customer/lifecycle.ts';
import { reasonAgainst, actionToGet } from '#mocks/operator/orders/orderable.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { bundlesOf, exclusionsOf, nameOf, servicesNamed, tiersOf } from '#mocks/operator/customer/relations.ts';
import { CATALOGUE, findingOf, listedOffer, tierOf } from '#mocks/operator/tariff/tariff.ts';
import type { CatalogueOffer, MonthlyService } from '#mocks/operator/tariff/types.ts';

function saleOf({ soldFrom, soldUntil }: CatalogueOffer, at: Millis): ServiceSummary['sale'] {
  if (dayOf(at) < soldFrom) return 'not-yet';
  return soldUntil !== null && dayOf(at) > soldUntil ? 'ended' : 'on-sale';
}

function feeView(offer: CatalogueOffer, at: Millis): ServiceSummary['fee'] {
  return offer.kind === 'on-demand' ? { per: 'time', amount: offer.price } : { per: 'month', amount: feeOn(offer, dayOf(at)) };
}

function forCustomerOf(customer: Customer | null, offer: CatalogueOffer, at: Millis): ServiceSummary['forCustomer'] {
  if (!customer) return null;
  const subscribed = subscriptionTo(customer.subscriptions, offer.id, at) !== undefined;
  const trialAvailable = offer.kind === 'monthly' && !subscribed && isTrialFor(customer, offer);
  return { subscribed, trialAvailable, reason: subscribed ? null : reasonAgainst(customer, actionToGet(customer, offer, at), offer, at) };
}

function summaryOf(customer: Customer | null, offer: CatalogueOffer, at: Millis): ServiceSummary {
  const { id, category, name, provider, summary, soldFrom } = offer;
  const trialDays = offer.kind === 'monthly' ? offer.trialDays : null;
  return {
    id,
    category,
    ...findingOf(offer),
    name,
    tier: tierOf(offer),
    provider,
    summary,
    fee: feeView(offer, at),
    trialDays,
    sale: saleOf(offer, at),
    soldFrom,
    forCustomer: forCustomerOf(customer, offer, at),
  };
}

/** The catalogue in its own order; what a signed-in customer has comes first. */
export function listServices(customer: Customer | null, at: Millis): Catalogue {
  const services = CATALOGUE.map((offer) => summaryOf(customer, offer, at));
  const isSubscribed = ({ forCustomer }: ServiceSummary) => forCustomer?.subscribed === true;
  return { asOf: instantOf(at), services: [...services.filter(isSubscribed), ...services.filter((service) => !isSubscribed(service))] };
}

function relationsOf(service: MonthlyService, at: Millis): Pick<Service, 'tiers' | 'includes' | 'includedIn' | 'excludes' | 'needs'> {
  return {
    tiers: tiersOf(service).map((tier) => ({ ...nameOf(tier), fee: feeView(tier, at) })),
    includes: servicesNamed(service.includes).map(nameOf),
    includedIn: bundlesOf(service).map(nameOf),
    excludes: exclusionsOf(service).map(nameOf),
    needs: servicesNamed(service.needs).map(nameOf),
  };
}

const NO_RELATIONS = { tiers: [], includes: [], includedIn: [], excludes: [], needs: [] };

function nextFeeOf(offer: CatalogueOffer, at: Millis): Service['tariff']['next'] {
  const repriced = offer.kind === 'monthly' ? offer.repriced : null;
  return repriced && dayOf(at) < repriced.from ? { from: repriced.from, amount: repriced.monthlyFee } : null;
}

/** When what a customer has begins, if it has not, and what takes its place. */
function becomesOf(customer: Customer | null, { id }: CatalogueOffer, at: Millis): Pick<Service, 'beginsOn' | 'followedBy'> {
  const subscription = customer && subscriptionTo(customer.subscriptions, id, at);
  if (!subscription) return { beginsOn: null, followedBy: null };
  const from = millisOf(subscription.from);
  return { beginsOn: from > at ? dayOf(from) : null, followedBy: followedBy(customer, subscription, at) };
}

/** What a customer may begin with it now. */
function actionsOf(customer: Customer | null, offer: CatalogueOffer, at: Millis): Service['actions'] {
  if (!customer) return [];
  return SERVICE_ACTIONS.filter((action) => (offer.kind === 'on-demand') === (action === 'purchase') && reasonAgainst(customer, action, offer, at) === null);
}

/** One service with all there is to know (S66). @throws Refusal `not-found`. */
export function getService(customer: Customer | null, id: string, at: Millis): Service {
  const offer = listedOffer(id);
  if (!offer) throw new Refusal('not-found');
  const isMonthly = offer.kind === 'monthly';
  return {
    asOf: instantOf(at),
    ...summaryOf(customer, offer, at),
    description: offer.description,
    instructions: [...offer.instructions],
    firstMonth: isMonthly ? offer.firstMonth : null,
    takesEffect: isMonthly ? offer.takesEffect : 'at-once',
    cancellation: isMonthly ? { ends: offer.ends, keyword: offer.keyword } : null,
    tariff: { number: offer.tariffNumber, from: offer.soldFrom, until: offer.soldUntil, next: nextFeeOf(offer, at) },
    ...(isMonthly ? relationsOf(offer, at) : NO_RELATIONS),
    ...becomesOf(customer, offer, at),
    actions: actionsOf(customer, offer, at),
  };
}
