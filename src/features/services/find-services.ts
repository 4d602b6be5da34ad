import { SERVICE_PURPOSES, type Catalogue, type ServicePurpose, type ServiceSummary } from '#contract/services.ts';
import { foldText } from '#lib/fold-text.ts';

/** What part of the catalogue is asked for. */
export interface Wanted {
  readonly purpose: ServicePurpose | null;
  readonly text: string;
  /** Only what this customer may order now. */
  readonly forMe: boolean;
}
/** One line of the list: a service, or the tiers of one family; never empty. */
export type Entry = readonly [ServiceSummary, ...ServiceSummary[]];
/** A headed part of the list, and how many services are in it, shown or not. */
export interface Group {
  readonly purpose: ServicePurpose;
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** Whether every word stands somewhere in what is said of it, in either language; letters only where a word begins, or `all` would find every call. */
function says({ name, summary, provider, keywords }: ServiceSummary, words: readonly string[]): boolean {
  const all = foldText([...[name, summary, ...(provider ? [provider.name] : [])].map((text) => `${text['zh-CN']} ${text.en}`), ...keywords].join(' '));
  return words.every((word) => all.includes(/^[a-z]/.test(word) ? ` ${word}` : word));
}

/** The services asked for, in the catalogue's order. */
export function findServices({ services }: Catalogue, { purpose, text, forMe }: Wanted): ServiceSummary[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return services.filter(
    (service) =>
      (purpose === null || service.purposes.includes(purpose)) &&
      (!forMe || (service.forCustomer !== null && !service.forCustomer.subscribed && service.forCustomer.reason === null)) &&
      (words.length === 0 || says(service, words)),
  );
}

/** Tiers of a family are one entry, in the place of the first; one that the customer has stands alone. */
function entriesOf(services: readonly ServiceSummary[]): Entry[] {
  const familyOf = ({ tier, forCustomer }: ServiceSummary) => (forCustomer?.subscribed ? undefined : tier?.family.id);
  return services.flatMap((service, i): Entry[] => {
    const family = familyOf(service);
    if (family === undefined) return [[service]];
    if (services.findIndex((other) => familyOf(other) === family) !== i) return [];
    return [[service, ...services.slice(i + 1).filter((other) => familyOf(other) === family)]];
  });
}

/**
 * What was found, by purpose: under the one that was chosen, or else under each service's foremost; without those that are empty. What the
 * customer has comes first, what is no longer sold last.
 */
export function groupServices(services: readonly ServiceSummary[], chosen: ServicePurpose | null): Group[] {
  return SERVICE_PURPOSES.map((purpose) => {
    const found = services.filter(({ purposes }) => (chosen ?? purposes[0]) === purpose);
    const isOver = ({ sale, forCustomer }: ServiceSummary) => sale === 'ended' && !forCustomer?.subscribed;
    return { purpose, count: found.length, entries: entriesOf([...found.filter((service) => !isOver(service)), ...found.filter(isOver)]) };
  }).filter(({ count }) => count > 0);
}

/** The first so many entries of the list, and how many services come after them. */
export function firstEntries(groups: readonly Group[], shown: number): { groups: Group[]; further: number } {
  let room = shown;
  const first = groups.map((group) => {
    const entries = group.entries.slice(0, room);
    room -= entries.length;
    return { ...group, entries };
  });
  const size = (parts: readonly Group[]) => parts.flatMap(({ entries }) => entries.flat()).length;
  return { groups: first.filter(({ entries }) => entries.length > 0), further: size(groups) - size(first) };
}
