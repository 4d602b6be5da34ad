import { advanceCustomer } from '#mocks/jobs/run.ts';
import type { PersonaFile, Profile } from '#mocks/personas/profile.ts';
import type { Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { accountOf } from './balance.ts';
import { joinedCustomer, type Customer } from './customer.ts';
import { pointsTotal } from './points-ledger.ts';
import type { Rating } from './rating.ts';

function livedUntil(rating: Rating, profile: Profile, at: Millis): Customer {
  const customer = joinedCustomer(profile);
  advanceCustomer(rating, customer, at);
  return customer;
}

/**
 * A persona with history up to `at`. Where facts are given, history is run once to see how far the account and the points are from
 * them, and once more with an opening posting and points brought along that make up the difference.
 */
export function openingCustomer(rating: Rating, { profile, facts }: PersonaFile, at: Millis): Customer {
  const first = livedUntil(rating, profile, at);
  if (facts.main === null && facts.points === null) return first;
  const account = accountOf(rating, first, at);
  const net = (account.parts[0]?.amount ?? 0) - account.owed;
  return livedUntil(
    rating,
    {
      ...profile,
      opening: facts.main === null ? profile.opening : fen(profile.opening + facts.main - net),
      openingPoints: facts.points === null ? profile.openingPoints : profile.openingPoints + facts.points - pointsTotal(first.points),
    },
    at,
  );
}
