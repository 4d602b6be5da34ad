import type { Millis } from '#lib/calendar.ts';
import { getClient } from '#mocks/control/contracts/client.ts';
import { sendSms } from '#mocks/control/contracts/sms.ts';
import { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { exportExchanges, listExchanges } from '#mocks/control/contracts/exchanges.ts';
import { enterScenario, type ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { getWatchdog } from '#mocks/control/contracts/watchdog.ts';
import { getCapabilities, getFaults, setFaults } from '#mocks/control/contracts/wire.ts';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import { momentIn } from '#mocks/control/moments.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { createCoverage, rulesExercisedBy } from '#mocks/coverage/coverage.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { takeJobs } from '#mocks/world/jobs-run.ts';
import { CAPABILITIES, type Host } from '#mocks/scenarios/capabilities.ts';
import type { FaultRule } from '#mocks/scenarios/fault.ts';
import { createFaultTable } from '#mocks/scenarios/fault-table.ts';
import { bundleHandlers, createBundles } from './bundles.ts';
import { clientView } from './client-view.ts';
import { createExchangeLog } from './exchange-log.ts';
import { exchanged, jobRuns, textedBy } from './exercised.ts';
import { answerOnHost, hostHandler, type HostHandler } from './host-control.ts';
import { httpArchive } from './http-archive.ts';
import { changesBetween, pictureOf } from '#mocks/watchdog/customer-changes.ts';
import { createWatchdog, INVARIANTS } from '#mocks/watchdog/watchdog.ts';
import { intact, applyFault, type Delivery } from '#mocks/scenarios/faults.ts';

/** Between every host and the one operator: a request goes in, what the wire makes of the answer comes out. */
export interface FaultInjector {
  readonly handle: (request: PlainRequest, real: Millis) => Delivery;
  /** Whether any rule is in force, whatever it means. */
  readonly hasFaults: () => boolean;
}

/** @throws Refusal `malformed-request` for a stretch of time that names a day there is not. */
function assertMoments(rules: readonly FaultRule[]): void {
  for (const { when } of rules) if (when.kind === 'between') for (const moment of [when.from, when.to]) momentIn(moment, 'rules');
}

/** Joins an operator and a table of faults. No fault is applied to control itself; a scenario brings its own rules, in the place of those in force. `host`: where it runs, as control says it. */
export function createFaultInjector(operator: MockOperator, host: () => Host): FaultInjector {
  const faults = createFaultTable();
  const exchanges = createExchangeLog();
  const watchdog = createWatchdog();
  const coverage = createCoverage();
  const drawFor = (name: string) => seededRandom(`${operator.world.seed}/fault/${name}`).int(1, 100);
  /** Whose session a request brings, before it is answered; nobody where it brings none. */
  const customerOf = ({ sessionId }: PlainRequest) => {
    const msisdn = sessionId === null ? undefined : operator.world.sessions.get(sessionId)?.msisdn;
    return msisdn === undefined ? undefined : operator.world.customers.get(msisdn);
  };
  /** Notes what control has exercised: an SMS, and what the clock did on the way, in the world it left and in the one it made. */
  const noteTurned = (request: PlainRequest, response: PlainResponse, before: World, real: Millis) => {
    const at = operator.now(real);
    const texted = request.path === sendSms.path && request.method === sendSms.method ? textedBy(request, response) : null;
    if (texted) coverage.note(rulesExercisedBy([texted.sms]), { by: 'sms', number: null, what: texted.word, at });
    for (const run of jobRuns([...takeJobs(before), ...takeJobs(operator.world)])) coverage.note(rulesExercisedBy([run]), { by: 'job', number: null, what: run.job, at });
  };
  /** What of control belongs to the wire, and is answered here. */
  const own: readonly HostHandler[] = [
    hostHandler(setFaults, ({ body: { rules } }) => {
      assertMoments(rules);
      faults.set(rules);
      return { body: { rules: faults.counts() } };
    }),
    hostHandler(getFaults, () => ({ body: { rules: faults.counts() } })),
    hostHandler(getCapabilities, () => ({ body: { host: host(), capabilities: CAPABILITIES } })),
    hostHandler(listExchanges, ({ query }) => ({ body: { exchanges: exchanges.records(Number(query.after ?? 0)) } })),
    hostHandler(exportExchanges, () => ({ body: httpArchive(exchanges.records()) })),
    hostHandler(getWatchdog, () => {
      watchdog.look(operator.world);
      return { body: { invariants: INVARIANTS.map(({ id, name, rules }) => ({ id, name, rules })), alarms: watchdog.alarms(), violations: operator.state().violations } };
    }),
    hostHandler(getClient, ({ client, real }) => ({ body: clientView(operator.world, client.sessionId, operator.now(real)) })),
    hostHandler(getCoverage, () => ({ body: coverage.view() })),
    ...bundleHandlers(createBundles(operator, faults)),
  ];

  return {
    hasFaults: () => faults.counts().length > 0,
    handle(request, real) {
      const here = answerOnHost(own, request, real);
      if (here) return intact(here);
      const { world } = operator;
      if (request.path === enterScenario.path && request.method === enterScenario.method) {
        const response = operator.handle(request, real);
        watchdog.look(operator.world);
        if (response.status === enterScenario.status) faults.set((JSON.parse(response.body) as ScenarioView).faults); // control's own answer
        noteTurned(request, response, world, real);
        return intact(response);
      }
      const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
      const isApi = request.path.startsWith('/api/');
      const customer = customerOf(request);
      let answer: PlainResponse | null = null;
      const ask = () => {
        const response = operator.handle(request, real);
        answer = response;
        if (isWrite) watchdog.look(operator.world, isApi ? (customer ? [customer] : []) : undefined);
        return response;
      };
      if (request.path.startsWith('/__operator/')) {
        const response = ask();
        noteTurned(request, response, world, real);
        return intact(response);
      }
      const endpoint = matchEndpoint(request.method, request.path)?.endpoint.id ?? null;
      const now = operator.now(real);
      const rule = endpoint === null ? null : faults.next(endpoint, now, drawFor);
      const fault = rule?.fault ?? null;
      const before = operator.world.violations.at(-1);
      const pictured = isWrite && customer ? pictureOf(customer) : null;
      const delivery = rule ? applyFault(rule, ask, { now, real }) : intact(ask());
      const { violations } = operator.world;
      const broken = violations.slice(before === undefined ? 0 : violations.lastIndexOf(before) + 1).map(({ side, detail }) => `${side}: ${detail}`);
      const changes = pictured && customer ? changesBetween(pictured, pictureOf(customer)) : [];
      if (endpoint !== null && fault) coverage.noteFault(endpoint, fault);
      const done = jobRuns(takeJobs(world));
      const rules = rulesExercisedBy([...done, ...exchanged(endpoint, request, answer, customer?.profile ?? null)]);
      const persona = world.personas.find(({ profile }) => profile.msisdn === customer?.profile.msisdn)?.id ?? null;
      const number = exchanges.note({ at: now, request, endpoint, persona, fault, delivery, violations: broken, changes, rules });
      coverage.note(rules, { by: 'exchange', number, what: endpoint ?? request.path, at: now });
      return delivery;
    },
  };
}
