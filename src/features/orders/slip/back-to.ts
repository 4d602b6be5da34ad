import type { Terms } from '#contract/orders.ts';
import { paths } from '#lib/paths.ts';

/** Where an order is about: the line, or a service. */
export function backTo({ service }: Pick<Terms, 'service'>): string {
  return service === null ? paths.line() : paths.service(service);
}

/** The fee page of the same order. */
export function feePageOf({ service, action }: Pick<Terms, 'service' | 'action'>): string {
  return service === null ? paths.lineOrder(action) : paths.serviceOrder(service, action);
}
