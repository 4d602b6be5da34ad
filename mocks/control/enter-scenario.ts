import { instantOf, millisOf, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { ALL_WELL } from '#lib/terminal/device-states.ts';
import type { CookieChanges } from '#mocks/endpoints/core/handler.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { noteRemembered } from '#mocks/operator/session/remembered-numbers.ts';
import { endSession, startSession } from '#mocks/operator/session/sessions.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { Scenario } from '#mocks/scenarios/scenario.ts';
import { setSmsRules } from '#mocks/world/sms-rules.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { startAfresh } from '#mocks/world/start-afresh.ts';
import { playScenario } from './play-scenario.ts';
import type { ScenarioView } from '#mocks/control/contracts/scenarios.ts';

/** Who asks control: the device, the session it has, and what names the number it remembers. */
export interface ControlClient {
  readonly device: SessionState['device'];
  readonly presented: string | null;
  readonly remembered: string | null;
}

/** Signed out, on a client that remembers the number. */
export function stopAtSignIn(world: World, msisdn: Msisdn, { presented, remembered }: ControlClient, at: Millis): CookieChanges {
  endSession(world, presented, at);
  return { session: null, remembered: noteRemembered(world, remembered, { msisdn, origin: `control/${world.written}` }, at) };
}

/** The moment at which a scenario is played. @throws Refusal `does-not-fit` where it has passed, with it as `until`: a jump back leads there. */
export function momentOf({ at: wanted }: Scenario, now: Millis): Millis {
  if (wanted === null) return now;
  const at = millisOf(wanted);
  if (now > at) throw new Refusal('does-not-fit', { reason: `its moment has passed: ${wanted}`, until: wanted });
  return at;
}

/** The same world to try something on: what playing a scenario changes is its own, so that nothing has happened where it does not fit. */
function draftOf(world: World): World {
  return {
    ...world,
    customers: new Map(world.customers),
    sessions: new Map([...world.sessions].map(([id, session]) => [id, { ...session }])),
    remembered: new Map(world.remembered),
    codes: new Map(world.codes),
    passwordAttempts: new Map(world.passwordAttempts),
    failures: new Map([...world.failures].map(([who, wrong]) => [who, [...wrong]])),
    cards: new Map(world.cards),
    cashier: { ...world.cashier, charges: new Map(world.cashier.charges) },
    answers: new Map(world.answers),
    violations: [...world.violations],
  };
}

/** Plays it. @throws Refusal `does-not-fit`; where time is what stands in its way, with the opening as `until`: there every scenario fits. */
function played(draft: World, scenario: Scenario, persona: PersonaFile, sessionId: string, at: Millis): ScenarioView {
  try {
    return playScenario(draft, scenario, persona, sessionId, at);
  } catch (error) {
    const isTooLate = error instanceof Refusal && error.code === 'does-not-fit' && scenario.at === null && at > OPENS_AT;
    throw isTooLate ? new Refusal('does-not-fit', { ...error.details, until: instantOf(OPENS_AT) }) : error;
  }
}

/** The world in which the scenario has been played at that moment, what is to be seen, and the client's cookies. The world it came from is as it was. @throws Refusal `does-not-fit`. */
export function enteredScenario(
  world: World,
  scenario: Scenario,
  persona: PersonaFile,
  client: ControlClient,
  at: Millis,
): { readonly world: World; readonly view: ScenarioView; readonly cookies: CookieChanges } {
  const draft = draftOf(world);
  const { msisdn } = persona.profile;
  draft.written += 1;
  draft.devices = { ...ALL_WELL, ...scenario.devices };
  setSmsRules(draft, scenario.sms);
  if (persona.left === undefined) startAfresh(draft, persona, at);
  if (scenario.stopAt !== null) {
    const cookies = stopAtSignIn(draft, msisdn, client, at);
    return { world: draft, view: played(draft, scenario, persona, '', at), cookies };
  }
  const session = startSession(draft, { msisdn, signedInBy: 'control', device: client.device }, client.presented, at);
  return { world: draft, view: played(draft, scenario, persona, session.id, at), cookies: { session: session.id } };
}
