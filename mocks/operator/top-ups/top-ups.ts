import { CARD_ATTEMPTS, type TopUp } from '#contract/account/top-ups.ts';
import { HOUR, instantOf, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { fen, yuanForFile, type Fen } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { digestOf, slipNumber } from '#mocks/operator/core/hash.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import { slipsSince } from '#mocks/operator/customer/consent.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { StoredCardTopUp } from '#mocks/operator/customer/payment.ts';
import { standingOf } from '#mocks/operator/barring/standing.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import { issuedWorth } from '#mocks/operator/recharge-cards/issued.ts';
import { note, refusalFor, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { World } from '#mocks/operator/world.ts';

const CARD_LIMIT: RateLimit = { most: CARD_ATTEMPTS, within: HOUR };

/** What a card that is sold is worth, in fen, by its last four digits; a refund's card is worth the refund. */
export const CARD_WORTH: Readonly<Record<string, Fen>> = { '0050': fen(5000), '0100': fen(10_000) };
/** The last four digits of cards that somebody used before the world opened. */
export const USED_CARD = '0000';

/** What the card is worth. @throws Refusal `card-used`, with the moment where it was this customer, or `card-unknown`. */
function worthOf(world: World, card: string, digest: string, msisdn: Msisdn): Fen {
  const used = world.cards.get(digest);
  if (used) throw new Refusal('card-used', used.by === msisdn ? { at: instantOf(used.at) } : {});
  const issued = issuedWorth(world, card);
  if (issued !== null) return issued;
  const lastFour = card.slice(-4);
  if (lastFour === USED_CARD) throw new Refusal('card-used');
  const worth = CARD_WORTH[lastFour];
  if (worth === undefined) throw new Refusal('card-unknown');
  return worth;
}

/** Tops up by a recharge card; what is owed is paid first. A card of one's own that is given again counts as no wrong try. @throws Refusal */
export function topUp(world: World, { customer }: Caller, card: string, at: Millis): TopUp {
  const { msisdn } = customer.profile;
  const who = `card/${msisdn}`;
  const tooMany = refusalFor(world.failures, who, CARD_LIMIT, at);
  if (tooMany) throw tooMany;
  const digest = digestOf(`card/${card}`);
  let amount: Fen;
  try {
    amount = worthOf(world, card, digest, msisdn);
  } catch (error) {
    if (error instanceof Refusal && error.details.at === undefined) note(world.failures, who, CARD_LIMIT, at);
    throw error;
  }
  const before = owedBills(customer).owed;
  const back = takeMoney(world.rating, customer, { at: instantOf(at), kind: 'top-up', amount, expiresOn: null }, at);
  world.cards.set(digest, { by: msisdn, at });
  const { total, owed } = accountOf(world.rating, customer, at);
  const smsSent = sendSms(customer, instantOf(at), 'money', `尊敬的客户：您用充值卡充值${yuanForFile(amount)}元，已到账，现在余额${yuanForFile(total)}元。`);
  const number = slipNumber(at, `${world.seed}/top-up/${world.written}`);
  const stored: StoredCardTopUp = { number, at, lastFour: card.slice(-4), amount, owedPaid: fen(before - owed), owed, back, newBalance: total, smsSent };
  customer.cardTopUps.push(stored);
  return view(world.rating, customer, stored, at);
}

function view(rating: Rating, customer: Customer, stored: StoredCardTopUp, at: Millis): TopUp {
  return { asOf: instantOf(at), maskedNumber: maskMsisdn(customer.profile.msisdn), ...stored, at: instantOf(stored.at), standing: standingOf(rating, customer, at) };
}

/** The slip of a card this customer has used. @throws Refusal `not-found`, for somebody else's and for slips no longer kept. */
export function getTopUp(rating: Rating, { customer }: Caller, number: string, at: Millis): TopUp {
  const stored = customer.cardTopUps.find((one) => one.number === number && one.at >= slipsSince(at));
  if (!stored) throw new Refusal('not-found');
  return view(rating, customer, stored, at);
}
