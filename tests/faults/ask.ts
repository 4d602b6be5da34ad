import { newKey } from '#lib/ids.ts';

/** Asks beside the page, and reads the answer to its end: the network is busy until somebody has. */
export async function ask(path: string, body?: unknown): Promise<unknown> {
  const write = { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : write);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}
