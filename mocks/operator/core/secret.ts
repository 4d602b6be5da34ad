import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a world's ids and codes follow from: its seed, and a secret that a host may have drawn. */
interface Secretive {
  readonly seed: number;
  readonly secret: string;
}

/**
 * 128 bits, as 32 hexadecimal digits, that nobody works out who does not know the secret: for session ids and codes. Without a secret, as
 * in tests, they follow from the seed alone. Synchronous, which Web Crypto's HMAC is not, as a command is carried out in one go.
 */
export function secretDigest({ seed, secret }: Secretive, what: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${seed}/${what}`))).slice(0, 32);
}
