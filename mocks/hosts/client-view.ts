import { instantOf, type Millis } from '#lib/calendar.ts';
import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { ArrivedSms, getClient } from '#mocks/control/contracts/client.ts';
import { carriedSms } from '#mocks/operator/customer/messages.ts';
import { isRunning } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Who is signed in under this session id, and what has arrived last: at their phone, or at anybody's while it is nobody. Nothing is touched. */
export function clientView(world: World, sessionId: string | null, at: Millis): ResponseOf<typeof getClient> {
  const msisdn = isRunning(world, sessionId, at) ? world.sessions.get(sessionId ?? '')?.msisdn : undefined;
  const persona = world.personas.find(({ profile }) => profile.msisdn === msisdn)?.id ?? null;
  const newest = world.personas.flatMap(({ id, profile }): ArrivedSms[] => {
    const customer = persona === null || persona === id ? world.customers.get(profile.msisdn) : undefined;
    const last = customer && carriedSms(customer, instantOf(at)).arrived.at(-1);
    return last?.arrivesAt ? [{ persona: id, at: last.arrivesAt, text: last.message.text }] : [];
  });
  return { persona, sms: newest.reduce<ArrivedSms | null>((last, sms) => (last && last.at >= sms.at ? last : sms), null) };
}
