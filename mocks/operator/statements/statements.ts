import type { GrantState, Statement, StatementList } from '#contract/statements.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn, maskPeer } from '#lib/masks.ts';
import { openBill, readableBills } from '#mocks/operator/bills/bill-window.ts';
import { contactsOf, placesOf } from '#mocks/operator/rating/contacts.ts';
import type { Customer, StoredBill } from '#mocks/operator/customer/customer.ts';
import { drawsOf } from '#mocks/operator/rating/draws.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { differsFromDraws, type Rating } from '#mocks/operator/rating/rating.ts';
import { pageOf } from './statement-page.ts';

/** How many records a month has, without making them, unless they are not what was drawn. */
function recordCount(rating: Rating, customer: Customer, { month }: StoredBill): number {
  if (differsFromDraws(customer, month)) return rating.usage(customer, month).length + rating.charges(customer, month).length;
  const usage = drawsOf(rating.seed, customer.profile, month).reduce((all, draw) => all + draw.callsOut + draw.callsIn + draw.sessions + draw.messages, 0);
  return usage + rating.charges(customer, month).length;
}

/** Closed months whose records may be looked up (S35), those on hold among them (D13), newest last. */
export function listStatements(rating: Rating, customer: Customer, grant: GrantState, at: Millis): StatementList {
  const months = readableBills(customer, at).map((bill) => ({ month: bill.month, records: recordCount(rating, customer, bill), total: bill.total }));
  return { asOf: instantOf(at), ...grant, months };
}

/** One page of a month's records. @throws Refusal when the month is not in the window (S35). */
export function getStatement(
  rating: Rating,
  customer: Customer,
  asked: { month: string; cursor?: string | undefined; peers?: 'masked' | 'full' | undefined },
  grant: GrantState,
  at: Millis,
): Statement {
  const { bill } = openBill(customer, asked.month, at);
  const rated = rating.rated(customer, bill.month);
  const peers = asked.peers ?? 'masked';
  const contacts = contactsOf(rating.seed, customer.profile);
  const places = placesOf(customer.profile);
  const [home = { 'zh-CN': '', en: '' }] = places;
  const numberOf = (position: number) => contacts[position] ?? '';
  return {
    asOf: instantOf(at),
    month: bill.month,
    ...grant,
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    billTotal: isOffered(customer.profile.standing, 'bills') ? bill.total : null,
    total: rated.total,
    records: rated.records.length,
    byType: rated.byType,
    peers,
    dataPacks: rated.ofPacks.map(({ pack, used }) => ({ name: pack.name, used, total: pack.kilobytes })),
    ...pageOf(rated.records, Number(asked.cursor ?? 0), {
      peer: (position) => (peers === 'full' ? numberOf(position) : maskPeer(numberOf(position))),
      place: (position) => places[position] ?? home,
    }),
  };
}
