import type { Millis } from '#lib/calendar.ts';
import { exclusionsOf } from '#mocks/operator/customer/relations.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { PLANS } from '#mocks/operator/tariff/plans.ts';
import { CATALOGUE, listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { MonthlyService } from '#mocks/operator/tariff/types.ts';
import { OwnPersonaSchema, type listOwnChoices } from './contract.ts';
import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { World } from '#mocks/operator/world.ts';
import { OWN_IDS, ownPersona, RATING_TYPE_OF, type PersonaWish } from '#mocks/personas/own-persona.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { openedCustomer } from '#mocks/world/opening.ts';
import { startAfresh } from '#mocks/world/start-afresh.ts';

/** The services wished for, where one customer can have all of them. @throws Refusal `malformed-request` where not. */
function assertTogether({ services, brand }: PersonaWish): void {
  const wished = services.map((id) => listedOffer(id)).filter((offer): offer is MonthlyService => offer?.kind === 'monthly');
  const isFit = (service: MonthlyService) =>
    service.audience.ratingType !== (RATING_TYPE_OF[brand] === 'prepaid' ? 'postpaid' : 'prepaid') &&
    service.needs.every((needed) => services.includes(needed)) &&
    !exclusionsOf(service).some(({ id }) => services.includes(id)) &&
    !service.includes.some((part) => services.includes(part)) &&
    !wished.some(({ id, family }) => id !== service.id && family !== null && family === service.family);
  if (wished.length !== new Set(services).size || services.length !== wished.length || !wished.every(isFit)) throw new Refusal('malformed-request', { fields: ['services'] });
}

/**
 * Adds a customer of the tester's own to the world, with the history that was wished for. @throws Refusal `malformed-request` with the member that
 * cannot be: services that do not go together, a balance no such history leads to; `does-not-fit` when all numbers for it are taken.
 */
export function addOwnPersona(world: World, wish: PersonaWish, at: Millis): PersonaFile {
  assertTogether(wish);
  const id = OWN_IDS.find((own) => !world.personas.some((persona) => persona.id === own));
  if (id === undefined) throw new Refusal('does-not-fit', { reason: `all ${OWN_IDS.length} numbers for personas of one’s own are taken: a reset gives them back` });
  const persona = ownPersona(id, wish);
  const [opening] = openedCustomer(world.rating, persona, OPENS_AT).postings;
  const isOwing = wish.balance < 0 && persona.profile.ratingType === 'prepaid';
  if (isOwing || (opening && opening.amount < 0)) throw new Refusal('malformed-request', { fields: ['balance'] });
  world.personas = [...world.personas, persona];
  startAfresh(world, persona, at);
  return persona;
}

/** What a tester can wish for: the plans, and everything of the catalogue that is had by the month. */
export function ownChoices(): ResponseOf<typeof listOwnChoices> {
  const plans: readonly string[] = OwnPersonaSchema.entries.plan.options;
  return {
    plans: PLANS.filter(({ id }) => plans.includes(id)).map(({ id, name }) => ({ id, name, ratingType: null })),
    services: CATALOGUE.filter(({ kind }) => kind === 'monthly').map(({ id, name, audience }) => ({ id, name, ratingType: audience.ratingType ?? null })),
  };
}
