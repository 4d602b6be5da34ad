/** The customer's own number as screens show it: `139****0030` (D21). Anything else is masked whole. */
export function maskMsisdn(msisdn: string): string {
  return /^\d{11}$/.test(msisdn) ? `${msisdn.slice(0, 3)}****${msisdn.slice(7)}` : '*'.repeat(Array.from(msisdn).length);
}

/** Somebody else's number in a record: the last four stay readable, service numbers of up to six digits stay whole. */
export function maskPeer(peer: string): string {
  if (peer.length <= 6) return peer;
  if (/^1\d{10}$/.test(peer)) return maskMsisdn(peer);
  return `${peer.slice(0, Math.max(0, peer.length - 8))}****${peer.slice(-4)}`;
}

/** A person's name: the first character stays, the others become `*`, three at most, so that length tells nothing. */
export function maskName(name: string): string {
  const characters = Array.from(name);
  return (characters[0] ?? '') + '*'.repeat(Math.min(Math.max(characters.length - 1, 0), 3));
}
