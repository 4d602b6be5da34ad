import type { Millis } from '#lib/calendar.ts';
import type { Customer } from './customer.ts';
import { hasEnded, subscriptionTo, type StoredSubscription } from './subscription.ts';
import { CATALOGUE, listedOffer } from '#mocks/operator/tariff/tariff.ts';
import { UNLISTED } from '#mocks/operator/tariff/unlisted.ts';
import type { CatalogueOffer, MonthlyService } from '#mocks/operator/tariff/types.ts';

/** Name of an offer as others refer to it. */
export function nameOf({ id, name }: CatalogueOffer): { id: string; name: CatalogueOffer['name'] } {
  return { id, name };
}

/** Every monthly service anybody can have, listed or not. */
const MONTHLY: readonly MonthlyService[] = [...CATALOGUE, ...UNLISTED].filter((offer) => offer.kind === 'monthly');

/** All tiers of a service's family, cheapest first; empty without a family. */
export function tiersOf(service: MonthlyService): MonthlyService[] {
  if (service.family === null) return [];
  return MONTHLY.filter(({ family }) => family === service.family).sort((one, other) => one.monthlyFee - other.monthlyFee);
}

/** Bundles that have the service in them. */
export function bundlesOf(service: MonthlyService): MonthlyService[] {
  return MONTHLY.filter(({ includes }) => includes.includes(service.id));
}

/** What it cannot run beside, whichever of the two says so; other tiers are told apart. */
export function exclusionsOf(service: MonthlyService): MonthlyService[] {
  return MONTHLY.filter((other) => service.excludes.includes(other.id) || other.excludes.includes(service.id));
}

/** Services named by ids of the tariff. */
export function servicesNamed(ids: readonly string[]): MonthlyService[] {
  return MONTHLY.filter(({ id }) => ids.includes(id));
}

/** Monthly services a customer has, running or to begin, with the subscription. */
export function subscribedServices(customer: Customer, at: Millis): { service: MonthlyService; subscription: StoredSubscription }[] {
  return MONTHLY.flatMap((service) => {
    const subscription = subscriptionTo(customer.subscriptions, service.id, at);
    return subscription ? [{ service, subscription }] : [];
  });
}

/** The tier of the same family that runs on beside which no other may begin; undefined without one. */
export function subscribedTier(customer: Customer, service: MonthlyService, at: Millis): { service: MonthlyService; subscription: StoredSubscription } | undefined {
  return subscribedServices(customer, at).find(
    (other) => service.family !== null && other.service.family === service.family && other.service.id !== service.id && other.subscription.until === null,
  );
}

/** Services that cannot go on without this one. */
export function dependentsOf(customer: Customer, service: MonthlyService, at: Millis): { service: MonthlyService; subscription: StoredSubscription }[] {
  return subscribedServices(customer, at).filter((other) => other.service.needs.includes(service.id) && other.subscription.until === null);
}

/** Subscriptions of a service that are over, newest last. */
export function endedOnes(customer: Customer, at: Millis): { service: MonthlyService; subscription: StoredSubscription }[] {
  return customer.subscriptions.flatMap((subscription) => {
    const service = hasEnded(subscription, at) ? listedOffer(subscription.offer) : null;
    return service?.kind === 'monthly' ? [{ service, subscription }] : [];
  });
}
