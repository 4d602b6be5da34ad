import type { Fen } from '#lib/money.ts';
import type { StoredRefund } from '#mocks/operator/customer/refund.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { World } from '#mocks/operator/world.ts';

const DIGITS = 16;

/** The number of the recharge card a refund is paid with: nobody guesses it, and it need not be kept. */
export function cardOf(world: Pick<World, 'seed' | 'secret'>, { id }: Pick<StoredRefund, 'id'>): string {
  return secretDigest(world, `refund-card/${id}`)
    .slice(0, DIGITS)
    .split('')
    .map((hex) => Number.parseInt(hex, 16) % 10)
    .join('');
}

/** What a card is worth that the operator has issued as a refund, to whomever; null for any other. */
export function issuedWorth(world: World, card: string): Fen | null {
  for (const { refunds } of world.customers.values()) for (const refund of refunds) if (refund.payout?.to === 'card' && cardOf(world, refund) === card) return refund.payout.amount;
  return null;
}
