import {
  CONTROL_ENDPOINTS,
  enterPersona,
  enterScenario,
  getDevices,
  getInbox,
  getOperatorState,
  listPersonas,
  listScenarios,
  makeBillingError,
  resetOperator,
  sendSms,
  setClock,
  setDevices,
  setFeeReminderStage,
  type Sms,
} from './contract.ts';
import { instantOf, millisOf, monthOf, SECOND, type Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import type { BillingError } from '#mocks/personas/profile.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { assertJson, readRequest } from '#mocks/endpoints/core/check.ts';
import { defineHandler, type Call, type Handler } from '#mocks/endpoints/core/handler.ts';
import { matchPath } from '#mocks/endpoints/core/match.ts';
import { problemResponse, successResponse } from '#mocks/endpoints/core/responses.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { HOTLINE } from '#lib/hotline.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { arrivedMessages } from '#mocks/operator/customer/messages.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { deviceIn } from '#mocks/operator/session/device.ts';
import { receiveSms } from '#mocks/operator/sms-hall/sms-hall.ts';
import { startSession } from '#mocks/operator/session/sessions.ts';
import { startAfresh } from '#mocks/world/start-afresh.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { ENDS_AT } from './clock.ts';
import { personaList } from './persona-list.ts';
import { playScenario, scenarioOf, scenarioView } from './play-scenario.ts';
import { createRuntime, type ExchangeResult, type OperatorRuntime } from './runtime.ts';
import { stateView } from './state-view.ts';

/** @throws Refusal `malformed-request` with the nearest moment allowed as `until`. */
function assertReachable(to: Millis, field: string): void {
  if (to < OPENS_AT) throw new Refusal('malformed-request', { fields: [field], until: instantOf(OPENS_AT) });
  if (to > ENDS_AT) throw new Refusal('malformed-request', { fields: [field], until: instantOf(ENDS_AT) });
}

function instantIn(text: string): Millis {
  try {
    return millisOf(text);
  } catch {
    throw new Refusal('malformed-request', { fields: ['to'] }); // the shape is right, the day does not exist
  }
}

/** The runtime a control call acts on, the host's clock, and the way back in time. */
interface ControlContext {
  readonly runtime: OperatorRuntime;
  readonly real: Millis;
  readonly rewind: (to: Millis) => void;
}

/** Back is judged by how far the world has come, so that a journal kept line by line replays a jump back as it happened. */
function jump({ runtime, real, rewind }: ControlContext, to: Millis, field: string): void {
  assertReachable(to, field);
  if (to < runtime.world.now) rewind(to);
  else advanceWorld(runtime.world, to);
  runtime.clock = { ...runtime.clock, at: to, real };
}

function turnClock(context: ControlContext, body: Call<typeof setClock>['body'], at: Millis): void {
  if ('running' in body) context.runtime.clock = { running: body.running, at, real: context.real };
  else if ('to' in body) jump(context, instantIn(body.to), 'to');
  else jump(context, at + body.advanceSeconds * SECOND, 'advanceSeconds');
}

function personaOf(runtime: OperatorRuntime, id: string) {
  const persona = runtime.world.personas.find((candidate) => candidate.id === id);
  if (!persona) throw new Refusal('not-found');
  return persona;
}

/** @throws Refusal `month-out-of-window` for a month that is closed: its bill never changes; `not-found` for a service nobody sells; `malformed-request` where a price is too high by nothing, or something else by a price. */
function billingErrorIn({ month, key, kind, more, outsideCause = null }: Call<typeof makeBillingError>['body'], at: Millis): BillingError {
  if (month < monthOf(at)) throw new Refusal('month-out-of-window', { firstMonth: monthOf(at) });
  if (kind === 'not-used' && listedOffer(key) === null) throw new Refusal('not-found');
  if ((kind === 'over-tariff') !== (more !== undefined)) throw new Refusal('malformed-request', { fields: ['more'] });
  return kind === 'over-tariff' ? { month, key, kind, more: more ?? fen(0), outsideCause } : { month, key, kind, outsideCause };
}

/** What has arrived at the phone, newest first; nothing for a number nobody has. */
function inboxOf(customer: Customer | undefined): Sms[] {
  if (!customer) return [];
  return arrivedMessages(customer)
    .map(({ at, text }) => ({ at, from: HOTLINE, text }))
    .reverse();
}

/** Enters a command in the journal, before the state that counts it is shown; `body` where it says more than was sent. */
type Keep = (at: Millis, body?: unknown) => void;

/** What answers control on this runtime. */
function handlersOn(context: ControlContext, keep: Keep): Handler[] {
  const { runtime, real } = context;
  return [
    defineHandler(listPersonas, () => ({ body: { personas: personaList(runtime.world.personas) } })),
    defineHandler(getOperatorState, ({ at }) => ({ body: { ...stateView(runtime, at), hash: stateHash(runtime.world) } })),
    defineHandler(resetOperator, ({ body }) => {
      const seed = body.seed ?? runtime.world.seed;
      Object.assign(runtime, createRuntime({ seed, secret: runtime.world.secret }, runtime.commands.anew(), real));
      // What came before, and with it the seed, is void: a journal that begins with this names it.
      keep(OPENS_AT, { seed });
      return { body: stateView(runtime, OPENS_AT) };
    }),
    defineHandler(setClock, ({ body, at }) => {
      turnClock(context, body, at);
      // A jump back belongs where it led to: nothing in a journal is later than what follows it.
      keep(Math.min(at, runtime.clock.at));
      return { body: stateView(runtime, runtime.clock.at) };
    }),
    defineHandler(enterPersona, ({ body, device, presented, at }) => {
      const { profile } = personaOf(runtime, body.persona);
      runtime.world.written += 1;
      const session = startSession(runtime.world, { msisdn: profile.msisdn, signedInBy: 'control', device }, presented, at);
      keep(at);
      return { body: stateView(runtime, at), session: session.id };
    }),
    defineHandler(listScenarios, () => ({ body: { scenarios: SCENARIOS.map(scenarioView) } })),
    defineHandler(enterScenario, ({ body, device, presented, at }) => {
      const scenario = scenarioOf(body.scenario);
      if (!scenario) throw new Refusal('not-found');
      const persona = personaOf(runtime, scenario.persona);
      // Kept before it is played: far from the opening a step may be refused, and what came before it has been done.
      keep(at);
      runtime.world.written += 1;
      startAfresh(runtime.world, persona, at);
      const session = startSession(runtime.world, { msisdn: persona.profile.msisdn, signedInBy: 'control', device }, presented, at);
      const view = playScenario(runtime.world, scenario, session.id, at);
      return { body: view, session: session.id };
    }),
    defineHandler(sendSms, ({ body, at }) => {
      keep(at);
      runtime.world.written += 1;
      const customer = [...runtime.world.customers.values()].find(({ profile }) => profile.msisdn === body.from);
      const before = customer?.sent ?? 0;
      receiveSms(runtime.world, body, at);
      return { body: { messages: inboxOf(customer).slice(0, (customer?.sent ?? 0) - before) } };
    }),
    defineHandler(makeBillingError, ({ body, at }) => {
      const customer = runtime.world.customers.get(personaOf(runtime, body.persona).profile.msisdn);
      if (!customer) throw new Refusal('not-found');
      customer.billingErrors.push(billingErrorIn(body, at));
      runtime.world.written += 1;
      keep(at);
      return { body: stateView(runtime, at) };
    }),
    defineHandler(getDevices, () => ({ body: runtime.world.devices })),
    defineHandler(setDevices, ({ body, at }) => {
      runtime.world.devices = { ...runtime.world.devices, ...body };
      runtime.world.written += 1;
      keep(at);
      return { body: runtime.world.devices };
    }),
    defineHandler(setFeeReminderStage, ({ body, at }) => {
      runtime.world.feeReminderStage = body.stage;
      runtime.world.written += 1;
      keep(at);
      return { body: stateView(runtime, at) };
    }),
    defineHandler(getInbox, ({ params }) => ({
      body: { messages: inboxOf(runtime.world.customers.get(personaOf(runtime, params.persona).profile.msisdn)) },
    })),
  ];
}

function routed(request: PlainRequest): { endpoint: Endpoint; params: unknown } {
  const matches = matchPath(CONTROL_ENDPOINTS, request.path);
  if (matches.length === 0) throw new Refusal('not-found');
  const match = matches.find(({ endpoint }) => endpoint.method === request.method);
  if (!match) throw new Refusal('method-not-allowed');
  return match;
}

/** Answers `/__operator/*` at the operator's moment `at`. Never throws: a bad call is a problem. */
export function handleControl(runtime: OperatorRuntime, request: PlainRequest, at: Millis, real: Millis, rewind: ControlContext['rewind']): ExchangeResult {
  const requestId = requestIdOf(`${runtime.world.seed}/control/${runtime.commands.count}/${request.path}`);
  let command: Command | null = null;
  const keep: Keep = (moment, body) => {
    command = { at: moment, request: body === undefined ? request : { ...request, body: JSON.stringify(body) } };
    runtime.commands.add(command);
  };
  try {
    const { endpoint, params } = routed(request);
    if (endpoint.method === 'POST') assertJson(request);
    const read = readRequest(endpoint, { params, query: request.query, body: request.body === '' ? '{}' : request.body });
    advanceWorld(runtime.world, at);
    const call = {
      world: runtime.world,
      rating: runtime.world.rating,
      at,
      presented: request.sessionId,
      remembered: null,
      device: deviceIn(request),
      caller: null,
      ...read,
    } as unknown as Call<Endpoint>; // read by this endpoint's own schemas; all of control is public
    const outcome = handlersOn({ runtime, real, rewind }, keep)
      .find((handler) => handler.endpoint.id === endpoint.id)
      ?.handle(call);
    if (!outcome) throw new Refusal('not-found');
    return { response: successResponse(endpoint.status, outcome.body, { requestId, subject: null }, outcome), command, emptied: endpoint.id === resetOperator.id };
  } catch (error) {
    return { response: problemResponse(error instanceof Refusal ? error : new Refusal('internal-error'), requestId, at), command, emptied: false };
  }
}
