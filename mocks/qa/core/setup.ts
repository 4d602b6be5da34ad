import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { safeReturn } from '#lib/paths.ts';
import { listPersonas, resetOperator, setClock, type Persona } from '#mocks/control/contract.ts';
import { enterScenario } from '#mocks/control/contracts/scenarios.ts';
import { setSmsCarriage, type SmsRuleView } from '#mocks/control/contracts/sms.ts';
import { setFaults } from '#mocks/control/contracts/wire.ts';
import { FaultRuleSchema, type FaultRule } from '#mocks/scenarios/fault.ts';
import { SmsRuleSchema } from '#mocks/scenarios/sms-rule.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { keepPresentation, loadPresentation, type Presentation } from '#platform/presentation.ts';
import { noteRemembersNumber } from '#platform/remembers-number.ts';
import { be } from './be.ts';
import { control } from './control-client.ts';

/** What a link sets up, in this order; what it leaves out stays as it is. */
const SetupSchema = v.strictObject({
  seed: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))),
  at: v.optional(InstantSchema),
  persona: v.optional(v.string()),
  stopAt: v.optional(v.literal('sign-in')),
  scenario: v.optional(v.string()),
  faults: v.optional(v.pipe(v.string(), v.parseJson(), v.array(FaultRuleSchema))),
  sms: v.optional(v.pipe(v.string(), v.parseJson(), v.array(SmsRuleSchema))),
  lang: v.optional(v.picklist(LANGUAGES)),
  mode: v.optional(v.picklist(['phone', 'elder'])),
  open: v.optional(v.string()),
});
type Setup = v.InferOutput<typeof SetupSchema>;

/** An address of the hall: behind a hash where the product is nothing but files. */
export function hallAt(address: string): string {
  return IS_DEMO ? `./#${address}` : address;
}

/** What the bench's own address asks to be set up; null for nothing. @throws Error that names what makes no sense in it. */
export function setupIn(search: string): Setup | null {
  // Which world it is, the host has read from the address.
  const { world: _world, ...given } = Object.fromEntries(new URLSearchParams(search));
  if (Object.keys(given).length === 0) return null;
  const parsed = v.safeParse(SetupSchema, given);
  if (!parsed.success) throw new Error([...new Set(parsed.issues.map((issue) => v.getDotPath(issue)))].join(', '));
  return parsed.output;
}

/** The link that sets up what stands here. */
export function linkTo(setup: {
  readonly seed: number;
  readonly at: string;
  readonly persona: string;
  readonly faults: readonly FaultRule[];
  readonly sms: readonly SmsRuleView[];
  readonly lang: Language;
}): string {
  const { seed, at, persona, lang } = setup;
  const rules = Object.entries({ faults: setup.faults, sms: setup.sms }).filter(([, some]) => some.length > 0);
  const search = new URLSearchParams({ seed: String(seed), at, persona, ...Object.fromEntries(rules.map(([name, some]) => [name, JSON.stringify(some)])), lang, open: '/' });
  return `${location.origin}${location.pathname}?${search.toString()}`;
}

function present({ lang, mode }: Setup): void {
  const before = loadPresentation();
  const presentation: Presentation = { ...before, language: lang ?? before.language, mode: mode ?? before.mode };
  keepPresentation(presentation);
}

/** The persona of that id; one nobody knows is control's to refuse. */
async function personaCalled(id: string): Promise<Pick<Persona, 'id' | 'presentation'>> {
  const { personas } = await control(listPersonas, {});
  return personas.find((persona) => persona.id === id) ?? { id, presentation: null };
}

/** Sets all of it up, each step a call of control. Returns where in the hall to go. @throws OperatorRefusal at the step that does not fit */
export async function applySetup(setup: Setup): Promise<string> {
  if (setup.seed !== undefined) await control(resetOperator, { body: { seed: setup.seed } });
  if (setup.at !== undefined) await control(setClock, { body: { to: setup.at } });
  if (setup.persona !== undefined) await be(await personaCalled(setup.persona), setup.stopAt);
  const entered = setup.scenario === undefined ? null : await control(enterScenario, { body: { scenario: setup.scenario } });
  if (entered?.stopAt === 'sign-in') noteRemembersNumber(true);
  if (setup.faults !== undefined) await control(setFaults, { body: { rules: setup.faults } });
  if (setup.sms !== undefined) await control(setSmsCarriage, { body: { rules: setup.sms } });
  present(setup);
  return hallAt(safeReturn(setup.open ?? entered?.open ?? (setup.stopAt === undefined ? '/' : '/sign-in')));
}
