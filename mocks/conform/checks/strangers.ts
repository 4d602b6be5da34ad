import * as v from 'valibot';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { listHalls } from '#contract/care/halls.ts';
import { getLostPhone } from '#contract/lost-phone.ts';
import { getRememberedNumber } from '#contract/remembered-number.ts';
import { getService, listServices } from '#contract/services.ts';
import { createHandOff, getHandOff, openHandOff } from '#contract/terminal/hand-offs.ts';
import { addressOf, type Kit } from '#mocks/conform/core/kit.ts';
import { paramsFor } from './stand-ins.ts';

const SESSION = 'What is a customer’s is refused to whoever is not signed in';
const METHOD = 'A method that an address does not have is refused';
const TYPE = 'A write that does not say that it is JSON is refused';
const KEY = 'A write without an idempotency key is refused';
const SHAPE = 'A body that is not what the contract says is refused';
const ONCE = 'A hand-off is opened once';
/** Longer than the 16 kB that a body may have. */
const TOO_LONG = 20 * 1024;

const all: readonly Endpoint[] = ENDPOINTS;
const isGuarded = ({ access }: Endpoint) => access === 'session' || access === 'step-up:statements';

/** What anybody may look at. */
async function expectPublicReads(kit: Kit): Promise<void> {
  await kit.read(getRememberedNumber, {});
  await kit.read(listHalls, {});
  await kit.read(getLostPhone, {});
  const { value } = await kit.read(listServices, {});
  const [service] = value?.services ?? [];
  if (service) await kit.read(getService, { params: { service: service.id } });
  else if (value) kit.report.leave('One service of the catalogue', 'the catalogue is empty');
}

/** From a terminal to a phone: needs nobody, and changes nothing of anybody's. */
async function expectHandOffs(kit: Kit): Promise<void> {
  const { value } = await kit.write(createHandOff, { body: { address: '/bills' } }, { address: '/help' });
  await kit.refused(KEY, createHandOff, ['idempotency-key-missing'], { body: { address: '/bills' } }, { key: null });
  if (!value) return;
  const params = { handOff: value.id };
  await kit.read(getHandOff, { params });
  await kit.write(openHandOff, { params });
  await kit.refused(ONCE, openHandOff, ['hand-off-over'], { params });
}

/** Who asks is judged before what is asked: an empty body is enough. */
async function expectGuarded(kit: Kit): Promise<void> {
  for (const endpoint of all.filter(isGuarded)) await kit.refused(SESSION, endpoint, ['session-required'], { params: paramsFor(endpoint), ...(endpoint.body ? { body: {} } : {}) });
}

async function expectMethods(kit: Kit): Promise<void> {
  const paths = new Map(all.map((endpoint) => [endpoint.path, endpoint]));
  for (const endpoint of paths.values()) {
    const asked = await kit.client.ask('PUT', addressOf(endpoint, { params: paramsFor(endpoint) }), { body: {} });
    kit.expectRefusal(METHOD, asked, ['method-not-allowed']);
  }
}

/** Whether a body without members is one that the endpoint cannot take. */
const needsMembers = ({ body }: Endpoint) => body !== undefined && !v.safeParse(body, {}).success;

/** What everybody may send, sent wrongly: nothing of it is carried out, and nobody gets an SMS. */
async function expectShapes(kit: Kit): Promise<void> {
  for (const endpoint of all.filter((one) => one.access === 'public' && one.body)) {
    const asked = await kit.client.ask(endpoint.method, endpoint.path, { body: '{}', contentType: 'text/plain' });
    kit.expectRefusal(TYPE, asked, ['unsupported-media-type']);
    if (!needsMembers(endpoint)) continue;
    await kit.refused(SHAPE, endpoint, ['malformed-request'], { body: {} });
    await kit.refused(SHAPE, endpoint, ['malformed-request'], { body: '{' });
  }
  await kit.refused('A body of more than 16 kB is refused', createHandOff, ['payload-too-large'], { body: { address: `/${'a'.repeat(TOO_LONG)}` } });
}

/** Before anybody has signed in. */
export async function checkStrangers(kit: Kit): Promise<void> {
  await expectPublicReads(kit);
  await expectHandOffs(kit);
  await expectGuarded(kit);
  await expectMethods(kit);
  await expectShapes(kit);
}
