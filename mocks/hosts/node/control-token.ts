import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether an address is this very machine's, as a socket writes it. */
function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
}

/** Whether control hears a request: from this machine always, from another one with `authorization: Bearer` and the token. Without a token there is nobody to keep out. */
export function mayControl(token: string | undefined, address: string | undefined, authorization: string | undefined): boolean {
  if (token === undefined || isLoopback(address)) return true;
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/** The token of control for a host that other machines reach, by its address or through a proxy: the one given, or one drawn here. None where only this machine does. */
export function controlTokenFor(host: string, given: string | undefined, proxies = 0): string | undefined {
  if (proxies === 0 && (host === 'localhost' || isLoopback(host))) return undefined;
  return given !== undefined && given !== '' ? given : Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64url');
}
