import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PaymentMethod } from '#contract/account/payments.ts';
import type { Fen } from '#lib/money.ts';

/** What the cashier tells the merchant of a charge. `id` is the same however often it is sent. */
export interface Notice {
  readonly id: string;
  /** The merchant's own number of it. */
  readonly reference: string;
  readonly state: 'paid' | 'closed';
  readonly amount: Fen;
  /** Null where nothing was paid. */
  readonly method: PaymentMethod | null;
}

/** A notice on the wire: `signature` is HMAC-SHA256 of its members, a line each, in 64 hexadecimal digits. */
export interface SignedNotice extends Notice {
  readonly signature: string;
}

/** The signature of a notice under the key that cashier and merchant share. */
export function signatureOf(key: string, { id, reference, state, amount, method }: Notice): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes([id, reference, state, amount, method ?? ''].join('\n'))));
}
