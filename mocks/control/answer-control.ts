import { CONTROL_ENDPOINTS, enterPersona, enterScenario, getInbox, getOperatorState, listPersonas, listScenarios, resetOperator, setClock } from './contract.ts';
import { DAY, instantOf, millisOf, SECOND, type Millis } from '#lib/calendar.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { readRequest } from '#mocks/endpoints/core/check.ts';
import { handle, type Call, type Handler } from '#mocks/endpoints/core/handle.ts';
import { matchPath } from '#mocks/endpoints/core/match.ts';
import { problem, success } from '#mocks/endpoints/core/respond.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { startSession } from '#mocks/operator/session/sessions.ts';
import { startAfresh } from '#mocks/world/start-afresh.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { SCENARIOS } from '#mocks/scenarios/refusals.ts';
import { personaList } from './persona-list.ts';
import { playScenario, scenarioOf, scenarioView } from './play-scenario.ts';
import { openStage, type Performed, type Stage } from './stage.ts';
import { stateView } from './state-view.ts';

/** Farthest jump ahead. */
const HORIZON: Millis = 3653 * DAY;

/** @throws Refusal `malformed-request` with the nearest moment allowed as `until`. */
function assertReachable(to: Millis, at: Millis, field: string): void {
  if (to < OPENS_AT) throw new Refusal('malformed-request', { fields: [field], until: instantOf(OPENS_AT) });
  if (to > at + HORIZON) throw new Refusal('malformed-request', { fields: [field], until: instantOf(at + HORIZON) });
}

function instantIn(text: string): Millis {
  try {
    return millisOf(text);
  } catch {
    throw new Refusal('malformed-request', { fields: ['to'] }); // the shape is right, the day does not exist
  }
}

/** The stage a control call acts on, the host's clock, and the way back in time. */
interface Scene {
  readonly stage: Stage;
  readonly real: Millis;
  readonly rewind: (to: Millis) => void;
}

/** Back is judged by how far the world has come, so that a journal kept line by line replays a jump back as it happened. */
function jump({ stage, real, rewind }: Scene, to: Millis, at: Millis, field: string): void {
  assertReachable(to, at, field);
  if (to < stage.world.now) rewind(to);
  else advanceWorld(stage.world, to);
  stage.clock = { ...stage.clock, at: to, real };
}

function turnClock(scene: Scene, body: Call<typeof setClock>['body'], at: Millis): void {
  if ('running' in body) scene.stage.clock = { running: body.running, at, real: scene.real };
  else if ('to' in body) jump(scene, instantIn(body.to), at, 'to');
  else jump(scene, at + body.advanceSeconds * SECOND, at, 'advanceSeconds');
}

function personaOf(stage: Stage, id: string) {
  const persona = stage.world.personas.find((candidate) => candidate.id === id);
  if (!persona) throw new Refusal('not-found');
  return persona;
}

/** Enters a command in the journal, before the state that counts it is shown. */
type Keep = (at: Millis) => void;

/** What answers control on this stage. */
function handlersOn(scene: Scene, keep: Keep): Handler[] {
  const { stage, real } = scene;
  return [
    handle(listPersonas, () => ({ body: { personas: personaList(stage.world.personas) } })),
    handle(getOperatorState, ({ at }) => ({ body: { ...stateView(stage, at), hash: stateHash(stage.world) } })),
    handle(resetOperator, ({ body }) => {
      Object.assign(stage, openStage(body.seed ?? stage.world.seed, real));
      keep(OPENS_AT);
      return { body: stateView(stage, OPENS_AT) };
    }),
    handle(setClock, ({ body, at }) => {
      turnClock(scene, body, at);
      // A jump back belongs where it led to: nothing in a journal is later than what follows it.
      keep(Math.min(at, stage.clock.at));
      return { body: stateView(stage, stage.clock.at) };
    }),
    handle(enterPersona, ({ body, presented, at }) => {
      const { profile } = personaOf(stage, body.persona);
      stage.world.written += 1;
      const session = startSession(stage.world, profile.msisdn, presented, at);
      keep(at);
      return { body: stateView(stage, at), session: session.id };
    }),
    handle(listScenarios, () => ({ body: { scenarios: SCENARIOS.map(scenarioView) } })),
    handle(enterScenario, ({ body, presented, at }) => {
      const scenario = scenarioOf(body.scenario);
      if (!scenario) throw new Refusal('not-found');
      const persona = personaOf(stage, scenario.persona);
      stage.world.written += 1;
      startAfresh(stage.world, persona, at);
      const session = startSession(stage.world, persona.profile.msisdn, presented, at);
      const view = playScenario(stage.world, scenario, session.id, at);
      keep(at);
      return { body: view, session: session.id };
    }),
    handle(getInbox, ({ params }) => ({ body: { messages: stage.world.customers.get(personaOf(stage, params.persona).profile.msisdn)?.inbox.slice().reverse() ?? [] } })),
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
export function answerControl(stage: Stage, request: PlainRequest, at: Millis, real: Millis, rewind: Scene['rewind']): Performed {
  const requestId = requestIdOf(`${stage.world.seed}/control/${stage.commands.length}/${request.path}`);
  let command: Command | null = null;
  const keep: Keep = (moment) => {
    command = { at: moment, request };
    stage.commands.push(command);
  };
  try {
    const { endpoint, params } = routed(request);
    const read = readRequest(endpoint, { params, query: request.query, body: request.body === '' ? '{}' : request.body });
    advanceWorld(stage.world, at);
    const call = { world: stage.world, rating: stage.world.rating, at, presented: request.sessionId, caller: null, ...read } as unknown as Call<Endpoint>; // read by this endpoint's own schemas; all of control is public
    const outcome = handlersOn({ stage, real, rewind }, keep)
      .find((handler) => handler.endpoint.id === endpoint.id)
      ?.run(call);
    if (!outcome) throw new Refusal('not-found');
    return { response: success(endpoint.status, outcome.body, { requestId, subject: null }, outcome.session), command, emptied: endpoint.id === resetOperator.id };
  } catch (error) {
    return { response: problem(error instanceof Refusal ? error : new Refusal('internal-error'), requestId, at), command: null, emptied: false };
  }
}
