import * as v from 'valibot';
import { FeeReminderStageSchema } from '#contract/account/reminders.ts';
import { OutsideCauseSchema, RefundReasonSchema } from '#contract/care/refunds.ts';
import { FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint, type Endpoint } from '#contract/core/endpoint.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import { CARD_READER_STATES, NETWORK_STATES, POWER_STATES, PRINTER_STATES } from '#lib/terminal/device-states.ts';
import { fen } from '#lib/money.ts';
import { FaultRuleSchema } from '#mocks/scenarios/fault.ts';

/** Control of the mock operator (O12): the same on every host, never in a production build. */
export const PersonaSchema = v.object({
  id: v.string(),
  msisdn: v.string(),
  servicePassword: v.nullable(v.string()),
  /** PUK code of the SIM card, the second proof for a forgotten password. */
  puk: v.nullable(v.string()),
  name: LocalTextSchema,
  /** What this customer is good for, in one sentence. */
  about: LocalTextSchema,
});
export type Persona = v.InferOutput<typeof PersonaSchema>;

export const OperatorStateSchema = v.object({
  seed: v.number(),
  now: InstantSchema,
  clock: v.picklist(['running', 'paused']),
  /** Commands in the journal since the last reset. */
  commands: v.number(),
  /** Requests or answers that broke the contract, newest last (O5); empty in a healthy run. */
  violations: v.array(v.object({ at: InstantSchema, endpoint: v.string(), side: v.picklist(['request', 'response', 'route']), detail: v.string() })),
});
export type OperatorState = v.InferOutput<typeof OperatorStateSchema>;

export const SmsSchema = v.object({ at: InstantSchema, from: v.string(), text: v.string() });
export type Sms = v.InferOutput<typeof SmsSchema>;

export const listPersonas = endpoint({
  id: 'listPersonas',
  method: 'GET',
  path: '/__operator/personas',
  summary: 'Who there is to sign in as',
  access: 'public',
  status: 200,
  response: v.object({ personas: v.array(PersonaSchema) }),
  problems: [],
});
export const getOperatorState = endpoint({
  id: 'getOperatorState',
  method: 'GET',
  path: '/__operator/state',
  summary: 'Clock, seed, digest and contract violations',
  access: 'public',
  status: 200,
  /** Its digest is of everything the commands have changed; equal after equal commands (O2). It is worked out only where it is asked for: it reads all there is. */
  response: v.object({ ...OperatorStateSchema.entries, hash: v.string() }),
  problems: [],
});
export const resetOperator = endpoint({
  id: 'resetOperator',
  method: 'POST',
  path: '/__operator/reset',
  summary: 'Start again, with another seed if one is given',
  access: 'public',
  body: v.object({ seed: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))) }),
  status: 200,
  response: OperatorStateSchema,
  problems: [],
});
/** Exactly one member: an instant to jump to (back is done by replay), seconds to advance, or whether the clock runs. */
export const setClock = endpoint({
  id: 'setClock',
  method: 'POST',
  path: '/__operator/clock',
  summary: 'Jump, advance, pause or run',
  access: 'public',
  body: v.union([
    v.strictObject({ to: InstantSchema }),
    v.strictObject({ advanceSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(366 * 86_400)) }),
    v.strictObject({ running: v.boolean() }),
  ]),
  status: 200,
  response: OperatorStateSchema,
  problems: [],
});
/** Signs the persona in on this client, as if the password had been given. */
export const enterPersona = endpoint({
  id: 'enterPersona',
  method: 'POST',
  path: '/__operator/persona',
  summary: 'Be this persona from now on',
  access: 'public',
  body: v.object({ persona: v.string() }),
  status: 200,
  response: OperatorStateSchema,
  problems: ['not-found'],
});
/** Sends an SMS from a number to 10086 or 10086999, and says what has arrived in return (O8). */
export const sendSms = endpoint({
  id: 'sendSms',
  method: 'POST',
  path: '/__operator/sms',
  summary: 'Send an SMS to the operator',
  access: 'public',
  body: v.object({ from: v.string(), to: v.string(), text: v.pipe(v.string(), v.maxLength(1000)) }),
  status: 200,
  response: v.object({ messages: v.array(SmsSchema) }),
  problems: ['not-found'],
});
/** A mistake of the operator's own billing, this month or later: rating applies it, and a refund is judged on it. */
export const makeBillingError = endpoint({
  id: 'makeBillingError',
  method: 'POST',
  path: '/__operator/billing-errors',
  summary: 'Have the operator bill wrongly',
  access: 'public',
  body: v.object({
    persona: v.string(),
    month: MonthSchema,
    key: v.string(),
    kind: RefundReasonSchema,
    /** Fen above the right price; for `over-tariff` alone. */
    more: v.optional(v.pipe(FenSchema, v.minValue(fen(1)), v.maxValue(fen(1_000_000)))),
    outsideCause: v.optional(v.nullable(OutsideCauseSchema)),
  }),
  status: 200,
  response: OperatorStateSchema,
  problems: ['not-found', 'month-out-of-window'],
});
/** How far the operator is with the monthly message about information fees: whether it is spoken of, and to be had (S42). */
export const setFeeReminderStage = endpoint({
  id: 'setFeeReminderStage',
  method: 'POST',
  path: '/__operator/fee-reminder',
  summary: 'Hide, announce or open the information-fee message',
  access: 'public',
  body: v.object({ stage: FeeReminderStageSchema }),
  status: 200,
  response: OperatorStateSchema,
  problems: [],
});
/** What a number has received (O8). */
export const getInbox = endpoint({
  id: 'getInbox',
  method: 'GET',
  path: '/__operator/inbox/:persona',
  summary: 'SMS this persona has received, newest first',
  access: 'public',
  params: v.object({ persona: v.string() }),
  status: 200,
  response: v.object({ messages: v.array(SmsSchema) }),
  problems: ['not-found'],
});

/** A moment to be put into at once, a refusal or what came of a payment: who to be, where to look, what to type; seconds to let pass first. */
export const ScenarioSchema = v.object({
  id: v.string(),
  persona: v.string(),
  about: LocalTextSchema,
  open: v.string(),
  advanceSeconds: v.nullable(v.number()),
  type: v.nullable(v.string()),
});
export type ScenarioView = v.InferOutput<typeof ScenarioSchema>;

export const listScenarios = endpoint({
  id: 'listScenarios',
  method: 'GET',
  path: '/__operator/scenarios',
  summary: 'Moments to pick from',
  access: 'public',
  status: 200,
  response: v.object({ scenarios: v.array(ScenarioSchema) }),
  problems: [],
});
/** Signs its persona in on this client and does what comes before; `open` then names the order or the payment where there is one. */
export const enterScenario = endpoint({
  id: 'enterScenario',
  method: 'POST',
  path: '/__operator/scenario',
  summary: 'Be at this moment',
  access: 'public',
  body: v.object({ scenario: v.string() }),
  status: 200,
  response: ScenarioSchema,
  problems: ['not-found'],
});

/** How the devices of the store terminal are (K10): the page asks here in the place of printer, card reader, power and network. */
export const DeviceStatesSchema = v.object({
  printer: v.picklist(PRINTER_STATES),
  cardReader: v.picklist(CARD_READER_STATES),
  power: v.picklist(POWER_STATES),
  network: v.picklist(NETWORK_STATES),
});
const { printer, cardReader, power, network } = DeviceStatesSchema.entries;

export const getDevices = endpoint({
  id: 'getDevices',
  method: 'GET',
  path: '/__operator/devices',
  summary: 'How the devices of the terminal are',
  access: 'public',
  status: 200,
  response: DeviceStatesSchema,
  problems: [],
});
/** Those it names; the others stay as they are. */
export const setDevices = endpoint({
  id: 'setDevices',
  method: 'POST',
  path: '/__operator/devices',
  summary: 'Break a device of the terminal, or mend it',
  access: 'public',
  body: v.strictObject({ printer: v.exactOptional(printer), cardReader: v.exactOptional(cardReader), power: v.exactOptional(power), network: v.exactOptional(network) }),
  status: 200,
  response: DeviceStatesSchema,
  problems: [],
});

export const setFaults = endpoint({
  id: 'setFaults',
  method: 'POST',
  path: '/__operator/faults',
  summary: 'Replace the fault rules; an empty list clears them',
  access: 'public',
  body: v.object({ rules: v.array(FaultRuleSchema) }),
  status: 200,
  response: v.object({ rules: v.array(FaultRuleSchema) }),
  problems: [],
});

/** All of control: `mocks/openapi.json` is written from it and from the cashier’s. */
export const CONTROL_ENDPOINTS = [
  listPersonas,
  getOperatorState,
  resetOperator,
  setClock,
  enterPersona,
  sendSms,
  makeBillingError,
  setFeeReminderStage,
  getInbox,
  listScenarios,
  enterScenario,
  getDevices,
  setDevices,
  setFaults,
] as const;

/** What any call of control may be refused with beside its own problems: it asks for no session and no key, and no fault is applied to it. `wrong-credentials`: from another machine, without the token of control. */
const CONTROL_PROBLEMS = ['malformed-request', 'wrong-credentials', 'method-not-allowed', 'unsupported-media-type', 'internal-error'] as const satisfies ProblemCode[];

/** Every code a call of control may be refused with. */
export function controlRefusalsOf({ problems }: Endpoint): readonly ProblemCode[] {
  return [...problems, ...CONTROL_PROBLEMS];
}
