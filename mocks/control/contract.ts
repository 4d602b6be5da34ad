import * as v from 'valibot';
import { FeeReminderStageSchema } from '#contract/account/reminders.ts';
import { OutsideCauseSchema, RefundReasonSchema } from '#contract/care/refunds.ts';
import { CountSchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint, type Endpoint } from '#contract/core/endpoint.ts';
import { NUMBER_LEFT } from '#contract/session.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import { fen } from '#lib/money.ts';
import { CLOCK_EVENTS, OBSERVING_ENDPOINTS } from '#mocks/control/contracts/upcoming.ts';
import { exportExchanges, listExchanges } from '#mocks/control/contracts/exchanges.ts';
import { getDevices, setDevices } from '#mocks/control/contracts/devices.ts';
import { enterScenario, listScenarios } from '#mocks/control/contracts/scenarios.ts';
import { SMS_ENDPOINTS } from '#mocks/control/contracts/sms.ts';
import { OperatorStateSchema } from '#mocks/control/contracts/state.ts';
import { exportBundle, listSnapshots, restoreBundle, restoreSnapshot, takeSnapshot, undoCommand } from '#mocks/control/contracts/bundles.ts';
import { getClient } from '#mocks/control/contracts/client.ts';
import { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { getWatchdog } from '#mocks/control/contracts/watchdog.ts';
import { getCapabilities, getFaults, setFaults } from '#mocks/control/contracts/wire.ts';

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
  /** The rules of docs/rules.md they are there to show. */
  rules: v.array(v.string()),
  /** How their own device shows the product; null where it does not matter. */
  presentation: v.nullable(v.object({ language: v.picklist(['zh-CN', 'en']), mode: v.literal('elder') })),
});
export type Persona = v.InferOutput<typeof PersonaSchema>;

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
/** Prepaid brands owe nothing. What is charged until the opening is paid by the first posting. */
export const OwnPersonaSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
  brand: v.picklist(['shenzhouxing-standard', 'easyown', 'gotone']),
  plan: v.picklist(['standard-card', 'enjoy-59', 'gotone-128', 'premier-299']),
  balance: v.pipe(FenSchema, v.minValue(fen(-100_000)), v.maxValue(fen(9_999_999_999))),
  months: v.pipe(CountSchema, v.maxValue(24)),
  services: v.pipe(v.array(v.string()), v.maxLength(20)),
});
export const addPersona = endpoint({
  id: 'addPersona',
  method: 'POST',
  path: '/__operator/personas',
  summary: 'Add a customer of one’s own',
  access: 'public',
  body: OwnPersonaSchema,
  status: 201,
  response: PersonaSchema,
  problems: ['does-not-fit'],
});
/** Something a customer of one's own can have: `ratingType` says on which lines alone, null for all. */
export const OwnChoiceSchema = v.object({ id: v.string(), name: LocalTextSchema, ratingType: v.nullable(v.picklist(['prepaid', 'postpaid'])) });
export type OwnChoice = v.InferOutput<typeof OwnChoiceSchema>;
export const listOwnChoices = endpoint({
  id: 'listOwnChoices',
  method: 'GET',
  path: '/__operator/personas/choices',
  summary: 'What a customer of one’s own can have',
  access: 'public',
  status: 200,
  response: v.object({ plans: v.array(OwnChoiceSchema), services: v.array(OwnChoiceSchema) }),
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
  /** `secret`: what ids and codes follow from beside the seed; this world’s own without. A bundle that is played brings it. */
  body: v.object({ seed: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), secret: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
  status: 200,
  response: OperatorStateSchema,
  problems: [],
});
/** One wish at a time: an instant to jump to (back is done by replay), seconds to advance, an event to jump to by name (a persona's, or whoever's comes first), whether the clock runs, or how many times as fast as the host's it does from now on. */
export const setClock = endpoint({
  id: 'setClock',
  method: 'POST',
  path: '/__operator/clock',
  summary: 'Jump, advance, pause or run',
  access: 'public',
  body: v.union([
    v.strictObject({ to: InstantSchema }),
    v.strictObject({ advanceSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(366 * 86_400)) }),
    v.strictObject({ event: v.picklist(CLOCK_EVENTS), persona: v.optional(v.string()) }),
    v.strictObject({ running: v.boolean() }),
    v.strictObject({ speed: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(86_400)) }),
  ]),
  status: 200,
  response: OperatorStateSchema,
  problems: ['not-found', 'does-not-fit'],
});
/** Signs the persona in on this client, as if the password had been given; or stops at sign-in, signed out, the number remembered by this client. */
export const enterPersona = endpoint({
  id: 'enterPersona',
  method: 'POST',
  path: '/__operator/persona',
  summary: 'Be this persona from now on',
  access: 'public',
  body: v.object({ persona: v.string(), stopAt: v.optional(v.literal('sign-in')) }),
  status: 200,
  response: OperatorStateSchema,
  problems: ['not-found', ...NUMBER_LEFT],
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
/** All of control: `mocks/openapi.json` is written from it and from the cashier’s. */
export const CONTROL_ENDPOINTS = [
  listPersonas,
  addPersona,
  listOwnChoices,
  getOperatorState,
  resetOperator,
  setClock,
  enterPersona,
  makeBillingError,
  setFeeReminderStage,
  ...SMS_ENDPOINTS,
  listScenarios,
  enterScenario,
  getDevices,
  setDevices,
  setFaults,
  ...OBSERVING_ENDPOINTS,
  listExchanges,
  exportExchanges,
  getFaults,
  getCapabilities,
  getWatchdog,
  getClient,
  getCoverage,
  exportBundle,
  restoreBundle,
  undoCommand,
  listSnapshots,
  takeSnapshot,
  restoreSnapshot,
] as const;

/** What any call of control may be refused with beside its own problems: it asks for no session and no key, and no fault is applied to it. `wrong-credentials`: from another machine, without the token of control. */
const CONTROL_PROBLEMS = ['malformed-request', 'wrong-credentials', 'method-not-allowed', 'unsupported-media-type', 'internal-error'] as const satisfies ProblemCode[];

/** Every code a call of control may be refused with. */
export function controlRefusalsOf({ problems }: Endpoint): readonly ProblemCode[] {
  return [...problems, ...CONTROL_PROBLEMS];
}
