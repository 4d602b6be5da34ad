import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What forms and sealed cookies of one host are made with: drawn at its start, or given, so that several hosts agree. */
export interface Secret {
  readonly forms: Buffer;
  readonly cookies: Buffer;
}

/** Both keys, from a text of at least 32 characters. @throws RangeError where it is shorter: it could be guessed. */
export function secretFrom(text: string): Secret {
  if (text.length < 32) throw new RangeError('a secret has at least 32 characters');
  const digest = createHash('sha256').update(text).digest();
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', digest, '', purpose, 32));
  return { forms: keyFor('forms'), cookies: keyFor('cookies') };
}

/** Both keys, drawn anew: forms shown before a restart are then refused, and say so. */
export function drawSecret(): Secret {
  return secretFrom(randomBytes(32).toString('hex'));
}

/** The token of forms shown to this session in this browser. */
export function formToken({ forms }: Secret, visitor: string, session: string): string {
  return createHmac('sha256', forms).update(`${visitor}\n${session}`).digest('base64url');
}

/** Whether two tokens are the same, in a time that tells nothing. */
export function isSameToken(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A text only this host can read again, for a cookie. */
export function sealed({ cookies }: Secret, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', cookies, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed; null for anything else. */
export function unsealed({ cookies }: Secret, text: string): string | null {
  const bytes = Buffer.from(text, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', cookies, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null; // cut short, altered, or sealed by another host
  }
}
