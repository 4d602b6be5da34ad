/** Random bytes from the device; `crypto.randomUUID` is missing on plain http (W1), this is not. */
function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** An idempotency key: 128 random bits in hex (W1). */
export function newKey(): string {
  return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Letters and figures that cannot be taken for one another over the telephone: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A request number to read out, `7F3K-20CD`: 40 random bits. */
export function newRequestId(): string {
  const characters = Array.from(randomBytes(8), (byte) => ALPHABET.charAt(byte % 32)).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** Whether a text is a request number of that form: ours, or anything else of eight letters and figures with a hyphen in the middle. */
export function isRequestId(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(text);
}
