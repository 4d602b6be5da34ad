import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';

/** In single quotes, as a shell takes a text whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** An exchange as a line for a shell; what was redacted is to be filled in again, and `jar` holds the session. */
export function curlOf({ method, path, request }: ExchangeRecord, origin: string): string {
  const write = method === 'GET' ? [] : ['-H', quoted('content-type: application/json'), '-H', quoted(`idempotency-key: ${crypto.randomUUID()}`)];
  return ['curl', '-b', 'jar', '-c', 'jar', '-X', method, quoted(origin + path), ...write, ...(request === '' ? [] : ['-d', quoted(request)])].join(' ');
}
