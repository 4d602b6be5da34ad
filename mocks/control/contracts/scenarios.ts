import * as v from 'valibot';
import { InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { FaultRuleSchema } from '#mocks/scenarios/fault.ts';
import { SCENARIO_GROUPS } from '#mocks/scenarios/scenario.ts';
import { SmsRuleSchema } from '#mocks/scenarios/sms-rule.ts';
import { SomeDevicesSchema } from '#mocks/control/contracts/devices.ts';

/** A moment to be put into at once: who to be, when, what the wire, SMS and the devices do, where to look, what to type; seconds to let pass first. */
export const ScenarioSchema = v.object({
  id: v.string(),
  group: v.picklist(SCENARIO_GROUPS),
  persona: v.string(),
  about: LocalTextSchema,
  at: v.nullable(InstantSchema),
  faults: v.array(FaultRuleSchema),
  sms: v.array(SmsRuleSchema),
  devices: SomeDevicesSchema,
  stopAt: v.nullable(v.literal('sign-in')),
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
/** Signs its persona in on this client and does what comes before; `open` then names the order or the payment where there is one. One that does not fit changes nothing but the clock it may have taken ahead; `until` is then where to take the clock back to for it, where time stands in its way. */
export const enterScenario = endpoint({
  id: 'enterScenario',
  method: 'POST',
  path: '/__operator/scenario',
  summary: 'Be at this moment',
  access: 'public',
  body: v.object({ scenario: v.string() }),
  status: 200,
  response: ScenarioSchema,
  problems: ['not-found', 'does-not-fit'],
});
