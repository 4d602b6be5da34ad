import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { responseOf } from '#mocks/hosts/plain.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { noteHost } from '#tests/support/exercised.ts';
import type { ExchangeSequence, Step } from './steps.ts';

/** What a client can tell apart. */
export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  /** One character a byte. */
  readonly body: string;
}
/** A fresh operator behind a host, and a client with one cookie. `real`: the host's clock in milliseconds since it was opened. */
export interface Connection {
  readonly send: (step: Step, real: number) => Heard | Promise<Heard>;
  readonly close?: () => Promise<void> | void;
}
export type Connect = () => Connection | Promise<Connection>;

/** Headers the contract speaks of. */
export const HEADERS = ['content-type', 'cache-control', 'x-request-id', 'retry-after', 'idempotent-replayed', 'x-subject'];
export const ORIGIN = 'http://localhost';

const characters = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A fetch response as a client hears it. */
export async function heard(response: Response): Promise<Heard> {
  const headers = Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)]));
  return { status: response.status, headers, body: characters(new Uint8Array(await response.arrayBuffer())) };
}

/** A step as fetch takes it. */
export function init({ method, body, headers }: Step, cookie: string | null = null): RequestInit {
  return { method, ...(body === undefined ? {} : { body }), headers: { ...headers, ...(cookie === null ? {} : { cookie }) } };
}

/** The operator without any host, and what the wire makes of its answers. `start`: the host's clock when it was opened. */
export function mockOperatorAlone(start = 0): Connection {
  const injector = createFaultInjector(createMockOperator({ real: start }), () => 'vitest');
  noteHost(injector, start);
  let sessionId: string | null = null;
  return {
    send({ method, path, body = '', headers = {} }, real) {
      const url = new URL(path, ORIGIN);
      const delivery = injector.handle({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers, body, sessionId }, start + real);
      if (delivery.kind !== 'answer') throw new Error(`no answer to compare: ${delivery.kind}`);
      if (delivery.response.setSession !== undefined) sessionId = delivery.response.setSession;
      return heard(responseOf(delivery));
    },
  };
}

/** The step with what only the host can know: the order begun last, and the version of the terms heard last. */
function filled(step: Step, known: Readonly<Record<string, string>>): Step {
  const fill = (text: string) => text.replace(/\{(order|version)\}/g, (whole, name: string) => known[name] ?? whole);
  return { ...step, path: fill(step.path), ...(step.body === undefined ? {} : { body: fill(step.body) }) };
}

/** Sends the steps of a sequence to a host, one after the other. @returns what was heard of each. */
export async function runExchanges(sequence: ExchangeSequence, open: Connect): Promise<{ step: string; heard: Heard }[]> {
  const connection = await open();
  let real = 0;
  const all = [];
  const known: Record<string, string> = {};
  try {
    for (const written of sequence.steps) {
      const step = filled(written, known);
      real += 7 + (step.after ?? 0) * 1000;
      const answer = await connection.send(step, real);
      all.push({ step: `${step.method} ${step.path} ${(step.body ?? '').slice(0, 80)}`, heard: answer });
      const [, version] = /"version":"([^"]+)"/.exec(answer.body) ?? [];
      const [, order] = (answer.status === 201 && /"id":"([^"]+)"/.exec(answer.body)) || [];
      Object.assign(known, version === undefined ? {} : { version }, order === undefined ? {} : { order });
    }
  } finally {
    await connection.close?.();
  }
  return all;
}
