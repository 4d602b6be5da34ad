import { SERVICE_CATEGORIES, type ServiceCategory } from '#contract/offers.ts';
import type { Catalogue, ServiceSummary } from '#contract/services.ts';

/** What part of the catalogue is asked for. */
export interface Wanted {
  readonly category: ServiceCategory | null;
  readonly text: string;
  /** Only what this customer may order now. */
  readonly forMe: boolean;
}
/** A headed part of the list. */
export interface Group {
  readonly of: ServiceCategory | 'subscribed';
  readonly services: readonly ServiceSummary[];
}

/** Full-width letters, capitals and spaces make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether every word stands somewhere in what is said of it, in either language. */
function says({ name, summary, provider }: ServiceSummary, words: readonly string[]): boolean {
  const all = plain([name, summary, ...(provider ? [provider.name] : [])].map((text) => `${text['zh-CN']} ${text.en}`).join(' '));
  return words.every((word) => all.includes(word));
}

/** The services asked for, in the catalogue's order. */
export function findServices({ services }: Catalogue, { category, text, forMe }: Wanted): ServiceSummary[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return services.filter(
    (service) =>
      (category === null || service.category === category) &&
      (!forMe || (service.forCustomer !== null && !service.forCustomer.subscribed && service.forCustomer.reason === null)) &&
      says(service, words),
  );
}

/** What the customer has, then each kind; without those that are empty. */
export function groupServices(services: readonly ServiceSummary[]): Group[] {
  const isSubscribed = ({ forCustomer }: ServiceSummary) => forCustomer?.subscribed === true;
  const groups: Group[] = [
    { of: 'subscribed', services: services.filter(isSubscribed) },
    ...SERVICE_CATEGORIES.map((of) => ({ of, services: services.filter((service) => !isSubscribed(service) && service.category === of) })),
  ];
  return groups.filter((group) => group.services.length > 0);
}
