import * as v from 'valibot';
import { FenSchema, InstantSchema } from '#contract/core/common.ts';
import { BackSchema } from './barring.ts';
import { AccountStandingSchema } from './payments.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { typedText } from '#contract/core/typed-text.ts';
import { readCard } from '#lib/typed.ts';

/** Digits of a recharge card. */
export const CARD_DIGITS = 16;
/** Cards that do not work, in an hour, before another may be tried. */
export const CARD_ATTEMPTS = 5;

/** What a recharge card has brought: its slip, and how the account stands when that is read. The balance before + amount − owedPaid − the fees of `back` = newBalance. */
export const TopUpSchema = v.object({
  asOf: InstantSchema,
  /** Of the slip, by which it is found again. */
  number: v.string(),
  at: InstantSchema,
  maskedNumber: v.string(),
  /** Of the card, which is used up: the last four digits. */
  lastFour: v.string(),
  amount: FenSchema,
  /** What of it has paid closed bills, which come first. */
  owedPaid: FenSchema,
  /** What is still owed after it. */
  owed: FenSchema,
  /** A barred line is back by it; null for any other, and where it was not enough. */
  back: v.nullable(BackSchema),
  newBalance: FenSchema,
  /** Whether an SMS has told the customer: a line that stands still receives none. */
  smsSent: v.boolean(),
  standing: AccountStandingSchema,
});
export type TopUp = v.InferOutput<typeof TopUpSchema>;

/** A card works once. `card-used` carries `at` where it was this very customer who used it: then it has been done already. */
export const topUp = endpoint({
  id: 'topUp',
  method: 'POST',
  path: '/api/top-ups',
  summary: 'Top up by recharge card',
  tmf: 'TMF654 topupBalance',
  access: 'session',
  body: v.object({ card: typedText(readCard, new RegExp(`^\\d{${CARD_DIGITS}}$`)) }),
  status: 201,
  response: TopUpSchema,
  problems: ['password-change-required', 'card-unknown', 'card-used'],
});
/** The slip of a recharge card, kept as long as those of orders (D12). */
export const getTopUp = endpoint({
  id: 'getTopUp',
  method: 'GET',
  path: '/api/top-ups/:number',
  summary: 'What one recharge card has brought',
  tmf: 'TMF654 topupBalance',
  access: 'session',
  params: v.object({ number: v.string() }),
  status: 200,
  response: TopUpSchema,
  problems: ['password-change-required', 'not-found'],
});
