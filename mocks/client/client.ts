import type { ResponseOf } from '#contract/core/endpoint.ts';
import { enterPersona, getOperatorState, resetOperator, setClock } from '#mocks/control/contract.ts';
import { exportBundle, restoreBundle, undoCommand, type Bundle } from '#mocks/control/contracts/bundles.ts';
import { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { listExchanges, type ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import { enterScenario, type ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { getInbox, getSmsCarriage, sendSms, setSmsCarriage, type MissingSms, type Sms, type SmsRuleCount, type SmsRuleView } from '#mocks/control/contracts/sms.ts';
import type { OperatorState } from '#mocks/control/contracts/state.ts';
import { listClockEvents, type ClockEvent, type ClockEventView } from '#mocks/control/contracts/upcoming.ts';
import { getWatchdog, type AlarmView } from '#mocks/control/contracts/watchdog.ts';
import { getFaults, setFaults } from '#mocks/control/contracts/wire.ts';
import { WORLD_HEADER } from '#mocks/control/contracts/worlds.ts';
import type { FaultCount, FaultRule } from '#mocks/scenarios/fault.ts';
import { createCall, type Call, type Send } from './call.ts';
import { fetchWithCookies } from './cookies.ts';
import { assertInOrder, assertTimes, type CallExpectations, type CallName, type Observed } from './expectations.ts';

/** Where the operator is, and which world is meant: the one everybody shares where none is named. */
export interface OperatorAddress {
  /** `http://localhost:4173` */
  readonly base: string;
  readonly world?: string;
  /** The token of control, from another machine. */
  readonly token?: string | undefined;
  /** Who carries the requests; plain `fetch` with cookies of its own without. */
  readonly send?: Send;
}

/** What a state has come to: `isSame` is null where nobody knows what it should have come to. */
type Restored = OperatorState & { readonly hash: string; readonly isSame: boolean | null };

/** The operator as a test or a script turns it. Everything else control and the API can do goes by `call` and an endpoint. @throws OperatorRefusal, each of them */
export interface OperatorClient {
  readonly call: Call;
  /** Be this persona from now on, on this client; or signed out, the number remembered. */
  readonly enter: (persona: string, stopAt?: 'sign-in') => Promise<OperatorState>;
  /** Be at a scenario's moment; where to look stands in the answer's `open`. */
  readonly enterScenario: (scenario: string) => Promise<ScenarioView>;
  readonly clock: {
    readonly pause: () => Promise<OperatorState>;
    readonly run: () => Promise<OperatorState>;
    /** Jumps there, forth or back: `2026-12-01T00:00:00+08:00`. */
    readonly set: (to: string) => Promise<OperatorState>;
    readonly advance: (seconds: number) => Promise<OperatorState>;
    /** Jumps to a named event of a persona, or of whoever has it first: `month-close`, `trial-end`, … */
    readonly jumpTo: (event: ClockEvent, persona?: string) => Promise<OperatorState>;
    /** When each named event is, for a persona or for whoever has it first. */
    readonly events: (persona?: string) => Promise<readonly ClockEventView[]>;
  };
  readonly faults: {
    /** In the place of those before. */
    readonly set: (...rules: readonly FaultRule[]) => Promise<readonly FaultCount[]>;
    readonly clear: () => Promise<readonly FaultCount[]>;
    /** Those in force, with the calls each has seen and was applied to. */
    readonly list: () => Promise<readonly FaultCount[]>;
  };
  /** The SMS a persona has received, newest first. */
  readonly inbox: (persona: string) => Promise<readonly Sms[]>;
  /** How SMS are carried: a command of the journal, unlike faults of the wire. */
  readonly smsCarriage: {
    /** In the place of the rules before: `{ persona: '30', kind: 'code', fate: { kind: 'lost' }, when: { kind: 'first', count: 1 } }`. */
    readonly set: (...rules: readonly SmsRuleView[]) => Promise<readonly SmsRuleCount[]>;
    readonly clear: () => Promise<readonly SmsRuleCount[]>;
    /** Those in force, with the SMS each has seen and was applied to. */
    readonly list: () => Promise<readonly SmsRuleCount[]>;
    /** The SMS a persona has not received: under way, or lost where `arrivesAt` is null. */
    readonly missing: (persona: string) => Promise<readonly MissingSms[]>;
  };
  /** Writes to the operator from a number; what has arrived in return. */
  readonly sendSms: (from: string, text: string, to?: string) => Promise<readonly Sms[]>;
  readonly state: () => Promise<OperatorState & { readonly hash: string }>;
  /** What was asked and answered, behind number `after`; the newest 500 are remembered. */
  readonly exchanges: (after?: number) => Promise<readonly ExchangeRecord[]>;
  /** What must always hold, and does not: none in a healthy run. */
  readonly alarms: () => Promise<readonly AlarmView[]>;
  /** Which commitments of docs/rules.md, and which endpoints under which faults, were tried since the host began; `seen` is null for what was not. */
  readonly coverage: () => Promise<ResponseOf<typeof getCoverage>>;
  readonly exportBundle: () => Promise<Bundle>;
  readonly restoreBundle: (bundle: Bundle) => Promise<Restored>;
  readonly undo: () => Promise<Restored>;
  readonly reset: (seed?: number) => Promise<OperatorState>;
  /** From here on calls are counted; without a mark from when the client was made. */
  readonly mark: () => Promise<void>;
  /** `await operator.expectCalls('confirmOrder').times(1)`: calls as the wire saw them, those that failed included. */
  readonly expectCalls: (name: CallName) => CallExpectations;
  /** `await operator.inOrder('createOrder', 'confirmOrder')`, whatever came between them. */
  readonly inOrder: (...names: readonly CallName[]) => Promise<void>;
}

/** A client of a running operator, on any host that is reached over HTTP. Rejects where none answers. */
export async function createOperatorClient({ base, world, token, send = fetchWithCookies() }: OperatorAddress): Promise<OperatorClient> {
  const headers = { ...(world === undefined ? {} : { [WORLD_HEADER]: world }), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const call = createCall(base.replace(/\/+$/, ''), send, () => headers);
  const faults = async (rules: readonly FaultRule[]) => (await call(setFaults, { body: { rules: [...rules] } })).rules;
  const smsRules = async (rules: readonly SmsRuleView[]) => (await call(setSmsCarriage, { body: { rules: [...rules] } })).rules;
  const exchanges = async (after?: number) => (await call(listExchanges, { query: after === undefined ? {} : { after: String(after) } })).exchanges;
  const newest = async () => (await exchanges()).at(-1)?.number ?? 0;
  const observed = async (): Promise<Observed> => {
    const since = await exchanges(marked);
    return { exchanges: since, isWhole: since.length === 0 || since[0]?.number === marked + 1 };
  };
  let marked = await newest();
  return {
    call,
    enter: (persona, stopAt) => call(enterPersona, { body: { persona, ...(stopAt === undefined ? {} : { stopAt }) } }),
    enterScenario: (scenario) => call(enterScenario, { body: { scenario } }),
    clock: {
      pause: () => call(setClock, { body: { running: false } }),
      run: () => call(setClock, { body: { running: true } }),
      set: (to) => call(setClock, { body: { to } }),
      advance: (advanceSeconds) => call(setClock, { body: { advanceSeconds } }),
      jumpTo: (event, persona) => call(setClock, { body: { event, ...(persona === undefined ? {} : { persona }) } }),
      events: async (persona) => (await call(listClockEvents, { query: persona === undefined ? {} : { persona } })).events,
    },
    faults: {
      set: (...rules) => faults(rules),
      clear: () => faults([]),
      list: async () => (await call(getFaults, {})).rules,
    },
    inbox: async (persona) => (await call(getInbox, { params: { persona } })).messages,
    smsCarriage: {
      set: (...rules) => smsRules(rules),
      clear: () => smsRules([]),
      list: async () => (await call(getSmsCarriage, {})).rules,
      missing: async (persona) => (await call(getInbox, { params: { persona } })).missing,
    },
    sendSms: async (from, text, to = '10086') => (await call(sendSms, { body: { from, to, text } })).messages,
    state: () => call(getOperatorState, {}),
    exchanges,
    alarms: async () => (await call(getWatchdog, {})).alarms,
    coverage: () => call(getCoverage, {}),
    exportBundle: () => call(exportBundle, {}),
    restoreBundle: (bundle) => call(restoreBundle, { body: bundle }),
    undo: () => call(undoCommand, { body: {} }),
    reset: (seed) => call(resetOperator, { body: seed === undefined ? {} : { seed } }),
    mark: async () => {
      marked = await newest();
    },
    expectCalls: (name) => ({
      times: async (count) => assertTimes(name, count, await observed()),
      never: async () => assertTimes(name, 0, await observed()),
    }),
    inOrder: async (...names) => assertInOrder(names, await observed()),
  };
}
