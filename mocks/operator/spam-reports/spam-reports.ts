import { spamText, type SpamReport } from '#contract/care/spam-reports.ts';
import { HOUR, instantOf, type Millis } from '#lib/calendar.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import { note, refusalFor, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Reports one customer may make: more than anybody gets, few enough that nobody is drowned in them. */
const SPAM_LIMIT: RateLimit = { most: 20, within: 24 * HOUR };

/** Takes a report as 10086999 would (S78, S79). It is passed on, and no reply to it is promised (S82). @throws Refusal `too-many-requests`. */
export function createSpamReport(world: World, { customer }: Pick<Caller, 'customer'>, { sender, content }: { sender: string; content: string }, at: Millis): SpamReport {
  const who = `spam/${customer.profile.msisdn}`;
  const tooMany = refusalFor(world.failures, who, SPAM_LIMIT, at);
  if (tooMany) throw tooMany;
  note(world.failures, who, SPAM_LIMIT, at);
  const report = { number: slipNumber(at, `spam/${customer.profile.msisdn}/${world.written}`), at, text: spamText(sender, content) };
  customer.spamReports.push(report);
  return { ...report, asOf: instantOf(at), at: instantOf(at) };
}
