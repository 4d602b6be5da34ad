import type { Msisdn } from '#lib/msisdn.ts';
import type { CountedSmsRule, SmsRule } from '#mocks/operator/customer/sms-carriage.ts';
import type { World } from '#mocks/operator/world.ts';

/** The world's rules that mean this persona, nothing counted yet. */
export function countedFor({ seed, smsRules }: Pick<World, 'seed' | 'smsRules'>, persona: string, msisdn: Msisdn): CountedSmsRule[] {
  return smsRules.flatMap((rule, place) =>
    rule.persona === '*' || rule.persona === persona ? [{ rule, place, drawnFrom: `${seed}/sms/${place}/${msisdn}`, seen: 0, applied: 0 }] : [],
  );
}

/** Puts rules in the place of those in force, for everybody. Customers are new ones, so that a draft of a world can have rules of its own. */
export function setSmsRules(world: World, rules: readonly SmsRule[]): void {
  if (world.smsRules.length === 0 && rules.length === 0) return;
  world.smsRules = rules;
  for (const { id, profile } of world.personas) {
    const customer = world.customers.get(profile.msisdn);
    if (customer) world.customers.set(profile.msisdn, { ...customer, smsRules: countedFor(world, id, profile.msisdn) });
  }
}

/** The rules in force, with the SMS that each has seen and was applied to, at all numbers together. */
export function smsRuleCounts({ smsRules, customers }: World): (SmsRule & { readonly seen: number; readonly applied: number })[] {
  const counted = [...customers.values()].flatMap((customer) => customer.smsRules);
  return smsRules.map((rule, place) => {
    const own = counted.filter((one) => one.place === place);
    return { ...rule, seen: own.reduce((all, one) => all + one.seen, 0), applied: own.reduce((all, one) => all + one.applied, 0) };
  });
}
