import { redactedAnswer } from '#contract/core/redacted.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { signIn } from '#contract/session.ts';
import { Client } from '#mocks/conform/core/client.ts';
import { inShort } from '#mocks/conform/core/judge.ts';
import type { TestCustomer } from '#mocks/conform/core/kit.ts';
import type { Recorded } from './recording.ts';
import { shapeDifferences, valueDifferences } from './shape.ts';

/** An answer to a read, without anything secret. */
interface Reading {
  readonly status: number;
  readonly body: unknown;
}
/** Answers to reads, by their paths. */
export type Readings = ReadonlyMap<string, Reading>;

/** One read whose answers differ, and how. */
export interface Differing {
  readonly path: string;
  readonly differences: readonly string[];
}

function bodyOf(text: string): unknown {
  const redacted = redactedAnswer(text);
  return redacted === '' || redacted === '…' ? redacted : JSON.parse(redacted);
}

/** The last answer to every read of a recording that was answered. */
export function readingsIn(recording: readonly Recorded[]): Readings {
  const answered = recording.filter(({ method, status }) => method === 'GET' && status < 300);
  return new Map(answered.map(({ path, status, answer }) => [path, { status, body: bodyOf(answer) }]));
}

const all: readonly Endpoint[] = ENDPOINTS;
/** Reads that need no more than a session. */
export const PLAIN_READS: readonly string[] = all.filter(({ method, path, query }) => method === 'GET' && !path.includes(':') && !query).map(({ path }) => path);

/** A backend that could not be asked; `message` says why. */
export class NotSignedIn extends Error {}

/** Asks a backend these reads, signed in as the customer. @throws NotSignedIn */
export async function readingsAt(base: string, customer: TestCustomer, paths: readonly string[]): Promise<Readings> {
  const client = new Client(base);
  const body = { method: 'service-password', msisdn: customer.number, servicePassword: customer.password };
  const { answer: entered } = await client.ask(signIn.method, signIn.path, { body });
  if (entered.status !== signIn.status) throw new NotSignedIn(`${client.base}: the sign-in was answered ${inShort(entered)}`);
  const readings = new Map<string, Reading>();
  for (const path of paths) {
    const { answer } = await client.ask('GET', path);
    readings.set(path, { status: answer.status, body: bodyOf(answer.text) });
  }
  return readings;
}

/** How the same reads are answered differently: status, members, types; and values where that is wished. */
export function compareReadings(was: Readings, is: Readings, withValues: boolean): Differing[] {
  return [...was].flatMap(([path, before]) => {
    const now = is.get(path);
    if (!now) return [];
    const status = before.status === now.status ? [] : [`${before.status}, now ${now.status}`];
    const differences = status.length > 0 ? status : [...shapeDifferences(before.body, now.body), ...(withValues ? valueDifferences(before.body, now.body) : [])];
    return differences.length === 0 ? [] : [{ path, differences }];
  });
}
