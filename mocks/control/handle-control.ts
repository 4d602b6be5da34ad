import {
  addPersona,
  CONTROL_ENDPOINTS,
  enterPersona,
  getOperatorState,
  listOwnChoices,
  listPersonas,
  makeBillingError,
  resetOperator,
  setClock,
  setFeeReminderStage,
} from './contract.ts';
import { getDevices, setDevices } from '#mocks/control/contracts/devices.ts';
import { enterScenario, listScenarios } from '#mocks/control/contracts/scenarios.ts';
import { instantOf, monthOf, SECOND, type Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import type { BillingError } from '#mocks/personas/profile.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { assertJson, readRequest } from '#mocks/endpoints/core/check.ts';
import { defineHandler, type Call, type Handler } from '#mocks/endpoints/core/handler.ts';
import { matchPath } from '#mocks/endpoints/core/match.ts';
import { problemResponse, successResponse } from '#mocks/endpoints/core/responses.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { noteChange } from '#mocks/world/changes.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { deviceIn } from '#mocks/operator/session/device.ts';
import { assertInUse } from '#mocks/operator/session/former-numbers.ts';
import { startSession } from '#mocks/operator/session/sessions.ts';
import { upcoming } from '#mocks/world/upcoming.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { ENDS_AT } from './clock.ts';
import { clockEventAt, clockEvents } from './clock-events.ts';
import { momentIn } from './moments.ts';
import { addOwnPersona, ownChoices } from './own-personas.ts';
import { listClockEvents, listUpcoming } from '#mocks/control/contracts/upcoming.ts';
import { personaList, personaOf, personaView } from './persona-list.ts';
import { enteredScenario, momentOf, stopAtSignIn } from './enter-scenario.ts';
import { scenarioOf, scenarioView } from './play-scenario.ts';
import { createRuntime, type ExchangeResult, type Keep, type OperatorRuntime } from './runtime.ts';
import { smsHandlers } from './sms-handlers.ts';
import { stateView } from './state-view.ts';

/** @throws Refusal `malformed-request` with the nearest moment allowed as `until`. */
function assertReachable(to: Millis, field: string): void {
  if (to < OPENS_AT) throw new Refusal('malformed-request', { fields: [field], until: instantOf(OPENS_AT) });
  if (to > ENDS_AT) throw new Refusal('malformed-request', { fields: [field], until: instantOf(ENDS_AT) });
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
  // Whatever this call has done so far, time is to know of it.
  noteChange(runtime.world);
  if (to < runtime.world.now) rewind(to);
  else advanceWorld(runtime.world, to);
  runtime.clock = { ...runtime.clock, at: to, real };
}

/** @throws Refusal `not-found` for a persona nobody is, `does-not-fit` for an event that does not lie ahead. */
function turnClock(context: ControlContext, body: Call<typeof setClock>['body'], at: Millis): void {
  const { speed } = context.runtime.clock;
  if ('running' in body) context.runtime.clock = { running: body.running, speed, at, real: context.real };
  else if ('speed' in body) context.runtime.clock = { running: true, speed: body.speed, at, real: context.real };
  else if ('to' in body) jump(context, momentIn(body.to, 'to'), 'to');
  else if ('event' in body) jump(context, clockEventAt(context.runtime.world, body.event, knownPersona(context.runtime, body.persona), at), 'event');
  else jump(context, at + body.advanceSeconds * SECOND, 'advanceSeconds');
}

/** The id, where one was given. @throws Refusal `not-found` for a persona nobody is. */
function knownPersona(runtime: OperatorRuntime, id: string | undefined): string | undefined {
  return id === undefined ? undefined : personaOf(runtime, id).id;
}

/** @throws Refusal `not-found` for a persona nobody is. */
function customerOf(runtime: OperatorRuntime, id: string): Customer {
  const customer = runtime.world.customers.get(personaOf(runtime, id).profile.msisdn);
  if (!customer) throw new Refusal('not-found');
  return customer;
}

/** @throws Refusal `month-out-of-window` for a month that is closed: its bill never changes; `not-found` for a service nobody sells; `malformed-request` where a price is too high by nothing, or something else by a price. */
function billingErrorIn({ month, key, kind, more, outsideCause = null }: Call<typeof makeBillingError>['body'], at: Millis): BillingError {
  if (month < monthOf(at)) throw new Refusal('month-out-of-window', { firstMonth: monthOf(at) });
  if (kind === 'not-used' && listedOffer(key) === null) throw new Refusal('not-found');
  if ((kind === 'over-tariff') !== (more !== undefined)) throw new Refusal('malformed-request', { fields: ['more'] });
  return kind === 'over-tariff' ? { month, key, kind, more: more ?? fen(0), outsideCause } : { month, key, kind, outsideCause };
}

/** What answers control on this runtime. */
function handlersOn(context: ControlContext, keep: Keep): Handler[] {
  const { runtime, real } = context;
  return [
    defineHandler(listPersonas, () => ({ body: { personas: personaList(runtime.world.personas) } })),
    defineHandler(addPersona, ({ body, at }) => {
      const persona = addOwnPersona(runtime.world, body, at);
      runtime.world.written += 1;
      keep(at);
      return { body: personaView(persona) };
    }),
    defineHandler(listOwnChoices, () => ({ body: ownChoices() })),
    defineHandler(getOperatorState, ({ at }) => ({ body: { ...stateView(runtime, at), hash: stateHash(runtime.world) } })),
    defineHandler(resetOperator, ({ body }) => {
      const { seed = runtime.world.seed, secret = runtime.world.secret } = body;
      Object.assign(runtime, createRuntime({ seed, secret }, runtime.commands.anew(), real));
      // What came before, and with it seed and secret, is void: a journal that begins with this names them.
      keep(OPENS_AT, { seed, secret });
      return { body: stateView(runtime, OPENS_AT) };
    }),
    defineHandler(setClock, ({ body, at }) => {
      turnClock(context, body, at);
      // A jump back belongs where it led to: nothing in a journal is later than what follows it.
      keep(Math.min(at, runtime.clock.at));
      return { body: stateView(runtime, runtime.clock.at) };
    }),
    defineHandler(enterPersona, ({ body, device, presented, remembered, at }) => {
      const { world } = runtime;
      const { msisdn } = personaOf(runtime, body.persona).profile;
      if (body.stopAt === undefined) assertInUse(world, msisdn);
      world.written += 1;
      const cookies =
        body.stopAt === undefined
          ? { session: startSession(world, { msisdn, signedInBy: 'control', device }, presented, at).id }
          : stopAtSignIn(world, msisdn, { device, presented, remembered }, at);
      keep(at);
      return { body: stateView(runtime, at), ...cookies };
    }),
    defineHandler(listScenarios, () => ({ body: { scenarios: SCENARIOS.map(scenarioView) } })),
    defineHandler(enterScenario, ({ body, device, presented, remembered, at: now }) => {
      const scenario = scenarioOf(body.scenario);
      if (!scenario) throw new Refusal('not-found');
      const persona = personaOf(runtime, scenario.persona);
      const at = momentOf(scenario, now);
      if (at > now) {
        // Kept where it leads to, and before it is played: time has passed then, whatever comes of it.
        jump(context, at, 'scenario');
        keep(at);
      }
      const { world, view, cookies } = enteredScenario(runtime.world, scenario, persona, { device, presented, remembered }, at);
      runtime.world = world;
      if (at === now) keep(at);
      return { body: view, ...cookies };
    }),
    defineHandler(makeBillingError, ({ body, at }) => {
      customerOf(runtime, body.persona).billingErrors.push(billingErrorIn(body, at));
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
    defineHandler(listUpcoming, ({ query, at }) => {
      const to = momentIn(query.to, 'to');
      assertReachable(to, 'to');
      const { customers } = runtime.world;
      const meant = query.persona === undefined ? [...customers.values()] : [customerOf(runtime, query.persona)];
      const { events, isCut } = upcoming(runtime.world, meant, to);
      return { body: { asOf: instantOf(at), to: instantOf(to), events: events.map((event) => ({ ...event, at: instantOf(event.at) })), isCut } };
    }),
    defineHandler(listClockEvents, ({ query, at }) => ({
      body: { asOf: instantOf(at), events: clockEvents(runtime.world, knownPersona(runtime, query.persona), at) },
    })),
    ...smsHandlers(runtime, keep),
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
      remembered: request.remembered ?? null,
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
