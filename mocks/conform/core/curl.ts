import { redactedRequest, withNumbersMasked } from '#contract/core/redacted.ts';
import type { Asked } from './client.ts';

/** Characters of a body that are shown: what is longer was only sent to be too long. */
const MOST_OF_A_BODY = 500;
const cut = (text: string) => (text.length > MOST_OF_A_BODY ? `${text.slice(0, MOST_OF_A_BODY)}… (${text.length} characters)` : text);

/** A word as a shell takes it. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** How to ask the same again by hand. `jar` is curl's own file of cookies; what is secret has to be filled in. */
export function curlOf(base: string, { method, path, headers, sent, cookies }: Asked): string {
  const parts = ['curl -i'];
  if (method === 'HEAD') parts.push('-I');
  else if (method !== 'GET') parts.push(`-X ${method}`);
  parts.push(quoted(base + withNumbersMasked(path)));
  for (const name of ['content-type', 'idempotency-key']) if (headers[name] !== undefined) parts.push(`-H ${quoted(`${name}: ${headers[name]}`)}`);
  if (cookies.size > 0) parts.push('-b jar');
  if (sent !== null) parts.push(`-d ${quoted(cut(redactedRequest(sent)))}`);
  return parts.join(' ');
}
