import type { ServiceSummary } from '#contract/services.ts';
import { DATA_SERVICES } from './data-more.ts';
import { DATA_PACKAGES } from './data.ts';
import { FAMILIES } from './families.ts';
import { FINDING } from './finding.ts';
import { CLUB_SERVICES } from './information-clubs.ts';
import { PIECES } from './information-pieces.ts';
import { NEWS_SERVICES } from './information.ts';
import { OTHERS } from './others.ts';
import { PLANS } from './plans.ts';
import type { AnyOffer, CatalogueOffer } from './types.ts';
import { UNLISTED } from './unlisted.ts';
import { CALL_SERVICES } from './voice-calls.ts';
import { CALLING_SERVICES } from './voice-more.ts';
import { CALLER_SERVICES } from './voice.ts';

/** What the catalogue lists, in its order. */
export const CATALOGUE: readonly CatalogueOffer[] = [
  ...CALLER_SERVICES,
  ...CALL_SERVICES,
  ...CALLING_SERVICES,
  ...DATA_PACKAGES,
  ...DATA_SERVICES,
  ...NEWS_SERVICES,
  ...CLUB_SERVICES,
  ...PIECES,
];

const BY_ID: ReadonlyMap<string, AnyOffer> = new Map<string, AnyOffer>([...PLANS, ...CATALOGUE, ...UNLISTED, ...OTHERS].map((offer) => [offer.id, offer]));

/** The offer of that kind, or null where the id is of another kind. @throws RangeError when the tariff has no such offer at all. */
export function offerOf<K extends AnyOffer['kind']>(id: string, kind: K): Extract<AnyOffer, { kind: K }> | null {
  const offer = BY_ID.get(id);
  if (!offer) throw new RangeError(`not in the tariff: ${id}`);
  return offer.kind === kind ? (offer as Extract<AnyOffer, { kind: K }>) : null; // its kind has just been compared
}

/** What the catalogue lists under that id, or once did; null for anything else. */
export function listedOffer(id: string): CatalogueOffer | null {
  const offer = BY_ID.get(id);
  return offer && (offer.kind === 'monthly' || offer.kind === 'on-demand') ? offer : null;
}

/** What it is wanted for, and by what else than its name it is found: the words to 10086 for it, initials, near words. @throws RangeError for what is not listed. */
export function findingOf(offer: CatalogueOffer): Pick<ServiceSummary, 'purposes' | 'keywords'> {
  const finding = FINDING[offer.id];
  if (!finding) throw new RangeError(`no words to find it by: ${offer.id}`);
  // Whoever wants it leaves out the QX (取消) that leaves it.
  const toHall = offer.kind === 'monthly' ? [offer.keyword, offer.keyword.replace(/^QX/, '')] : [];
  return { purposes: [...finding.purposes], keywords: [...toHall, ...finding.words.split(' ')] };
}

/** The family it is a tier of, and what it is called among them; null without one. @throws RangeError for a family, or a tier, without a name. */
export function tierOf(offer: CatalogueOffer): ServiceSummary['tier'] {
  if (offer.kind !== 'monthly' || offer.family === null) return null;
  const family = FAMILIES[offer.family];
  const name = family?.tiers[offer.id];
  if (!family || !name) throw new RangeError(`a tier without a name: ${offer.id}`);
  return { family: { id: offer.family, name: family.name, summary: family.summary }, name };
}
