import type { HallList } from '#contract/care/halls.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { HALLS } from './directory.ts';

/** Every hall; those of the customer's own region first. */
export function listHalls(customer: Customer | null, at: Millis): HallList {
  const region = customer?.profile.standing.region;
  const sorted = [...HALLS.filter((hall) => hall.region === region), ...HALLS.filter((hall) => hall.region !== region)];
  return { asOf: instantOf(at), halls: sorted.map(({ region: _region, ...hall }) => hall) };
}
