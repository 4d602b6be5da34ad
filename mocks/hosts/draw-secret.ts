/** A secret for a world that others can reach: 256 bits by Web Crypto, as 64 hexadecimal digits. */
export function drawSecret(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
