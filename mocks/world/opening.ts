import { advanceCustomer } from '#mocks/jobs/run.ts';
import type { PersonaFile, Profile } from '#mocks/personas/profile.ts';
import type { Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { joinedCustomer, type Customer } from '#mocks/operator/customer/customer.ts';
import { pointsTotal } from '#mocks/operator/customer/points-ledger.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';

function livedUntil(rating: Rating, profile: Profile, at: Millis): Customer {
  const customer = joinedCustomer(profile);
  advanceCustomer(rating, customer, at);
  return customer;
}

/** A customer of one's own: what changes is copied; what never does once it is written (postings, messages, items of bills) is shared. */
function copyOf({ postings, bills, messages, points, profile, ...rest }: Customer): Customer {
  return {
    profile,
    ...structuredClone(rest),
    postings: [...postings],
    bills: bills.map((bill) => ({ ...bill, payments: [...bill.payments] })),
    messages: [...messages],
    points: { lots: structuredClone(points.lots), postings: [...points.postings] },
  };
}

/** Personas as a world of a seed opens with them, so that a second world of that seed need not live through their history again. Never handed out: what is handed out changes. */
const kept = new WeakMap<PersonaFile, { readonly seed: number; readonly at: Millis; readonly customer: Customer }>();

/** The same persona, of its own, for every world of the seed. */
export function openedCustomer(rating: Rating, persona: PersonaFile, at: Millis): Customer {
  const known = kept.get(persona);
  const isSame = known?.seed === rating.seed && known.at === at;
  const customer = isSame ? known.customer : openingCustomer(rating, persona, at);
  if (!isSame) kept.set(persona, { seed: rating.seed, at, customer });
  return copyOf(customer);
}

/** More than any history uses: nobody is barred while it is found out what an account has to begin with. */
const PLENTY = fen(1_000_000_000);

/**
 * A persona with history up to `at`. Where facts are given, history is run once to see how far the account and the points are from
 * them, and once more with an opening posting and points brought along that make up the difference.
 */
function openingCustomer(rating: Rating, { profile, facts }: PersonaFile, at: Millis): Customer {
  if (facts.main === null && facts.points === null) return livedUntil(rating, profile, at);
  const first = livedUntil(rating, { ...profile, opening: PLENTY }, at);
  const account = accountOf(rating, first, at);
  const net = (account.parts[0]?.amount ?? 0) - account.owed;
  return livedUntil(
    rating,
    {
      ...profile,
      opening: facts.main === null ? profile.opening : fen(PLENTY + facts.main - net),
      openingPoints: facts.points === null ? profile.openingPoints : profile.openingPoints + facts.points - pointsTotal(first.points),
    },
    at,
  );
}
