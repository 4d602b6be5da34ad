import * as v from 'valibot';
import { LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { CAPABLE, HOSTS } from '#mocks/scenarios/capabilities.ts';
import { FaultCountSchema, FaultRuleSchema } from '#mocks/scenarios/fault.ts';

/** What of control belongs to the wire between a host and its clients, and is answered there; calls are counted anew from here. */
export const setFaults = endpoint({
  id: 'setFaults',
  method: 'POST',
  path: '/__operator/faults',
  summary: 'Replace the fault rules; an empty list clears them',
  access: 'public',
  body: v.object({ rules: v.pipe(v.array(FaultRuleSchema), v.maxLength(100)) }),
  status: 200,
  response: v.object({ rules: v.array(FaultCountSchema) }),
  problems: [],
});
export const getFaults = endpoint({
  id: 'getFaults',
  method: 'GET',
  path: '/__operator/faults',
  summary: 'The fault rules, and how often each was met',
  access: 'public',
  status: 200,
  response: v.object({ rules: v.array(FaultCountSchema) }),
  problems: [],
});

/** Something testers may want of a host, and whether each has it: `as-seen` where the page sees what it should, and the wire differs. */
export const CapabilitySchema = v.object({
  id: v.string(),
  about: LocalTextSchema,
  on: v.object({ node: v.picklist(CAPABLE), worker: v.picklist(CAPABLE), page: v.picklist(CAPABLE), vitest: v.picklist(CAPABLE) }),
});
export const getCapabilities = endpoint({
  id: 'getCapabilities',
  method: 'GET',
  path: '/__operator/capabilities',
  summary: 'What each host of the mock can do',
  access: 'public',
  status: 200,
  /** `host`: the one that answers. */
  response: v.object({ host: v.picklist(HOSTS), capabilities: v.array(CapabilitySchema) }),
  problems: [],
});
