import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBox } from '#mocks/control/box.ts';
import { operatorApp } from '#mocks/hosts/node/operator-app.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { operatorInNode } from '#mocks/hosts/vitest.ts';
import { FAULTY, SCENES } from './exchanges.ts';
import type { Scene, Step } from './steps.ts';

/** What a client can tell apart. */
interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: string;
}
/** A fresh operator behind a host, and a client with one cookie. `real`: the host's clock in milliseconds. */
interface Line {
  readonly send: (step: Step, real: number) => Heard | Promise<Heard>;
  readonly close?: () => Promise<void> | void;
}

const HEADERS = ['content-type', 'cache-control', 'x-request-id', 'retry-after', 'idempotent-replayed', 'x-subject'];
const ORIGIN = 'http://localhost';

async function heard(response: Response): Promise<Heard> {
  return {
    status: response.status,
    headers: Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)])),
    body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
  };
}

function init({ method, body, headers }: Step, cookie: string | null = null): RequestInit {
  return { method, ...(body === undefined ? {} : { body }), headers: { ...headers, ...(cookie === null ? {} : { cookie }) } };
}

/** The next Cookie header, after a Set-Cookie has come or has not. */
function nextCookie(before: string | null, response: Response): string | null {
  const set = response.headers.get('set-cookie');
  if (set === null) return before;
  return /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null);
}

const HOSTS: Readonly<Record<string, () => Line | Promise<Line>>> = {
  'the box itself': () => {
    const box = createBox({ real: 0 });
    let sessionId: string | null = null;
    return {
      send({ method, path, body = '', headers = {} }, real) {
        const url = new URL(path, ORIGIN);
        const response = box.exchange({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers, body, sessionId }, real);
        if (response.setSession !== undefined) sessionId = response.setSession;
        return {
          status: response.status,
          headers: Object.fromEntries(HEADERS.map((name) => [name, response.headers[name] ?? null])),
          body: Buffer.from(response.body).toString('latin1'),
        };
      },
    };
  },
  'the Node host': () => {
    let now = 0;
    let cookie: string | null = null;
    const { app } = operatorApp({ real: () => now });
    return {
      async send(step, real) {
        now = real;
        const response = await app.request(ORIGIN + step.path, init(step, cookie));
        cookie = nextCookie(cookie, response);
        return heard(response);
      },
    };
  },
  'MSW in Node': () => {
    const { server, clock } = operatorInNode();
    server.listen({ onUnhandledFrame: 'error' });
    return {
      async send(step, real) {
        clock.real = real;
        return heard(await fetch(ORIGIN + step.path, init(step)));
      },
      close: () => server.close(),
    };
  },
};

/** Tells a scene to a host. */
async function tell(scene: Scene, open: () => Line | Promise<Line>): Promise<{ step: string; heard: Heard }[]> {
  const line = await open();
  let real = 0;
  const all = [];
  try {
    for (const step of scene.steps) {
      real += 7 + (step.after ?? 0) * 1000;
      all.push({ step: `${step.method} ${step.path} ${(step.body ?? '').slice(0, 80)}`, heard: await line.send(step, real) });
    }
  } finally {
    await line.close?.();
  }
  return all;
}

test('there is something to compare', () => {
  expect(SCENES.reduce((sum, { steps }) => sum + steps.length, 0)).toBeGreaterThanOrEqual(60);
});

describe.each(['the Node host', 'MSW in Node'])('%s answers as the box does: status, headers and every byte', (host) => {
  test.each(SCENES)('$about', async (scene) => {
    const open = HOSTS[host];
    const box = HOSTS['the box itself'];
    if (!open || !box) throw new Error('no such host');
    expect(await tell(scene, open)).toEqual(await tell(scene, box));
  });
});

test('faults strike alike on every host that has a wire', async () => {
  const [node, msw] = [HOSTS['the Node host'], HOSTS['MSW in Node']];
  if (!node || !msw) throw new Error('no such host');
  expect(await tell(FAULTY, msw)).toEqual(await tell(FAULTY, node));
});

describe('over a real port', () => {
  let close = () => Promise.resolve();
  let origin = '';
  let now = 0;
  beforeAll(async () => {
    const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', real: () => now });
    ({ origin, close } = hall);
  });
  afterAll(() => close());

  test.each(SCENES.slice(0, 5))('the same bytes arrive, compressed on the way: $about', async (scene) => {
    let cookie: string | null = null;
    now = 0;
    await fetch(`${origin}/__operator/reset`, { method: 'POST', body: '{"seed":20261122}', headers: { 'content-type': 'application/json', 'idempotency-key': 'reset' } });
    const overPort = () => ({
      async send(step: Step, real: number) {
        now = real;
        const response = await fetch(origin + step.path, init(step, cookie));
        cookie = nextCookie(cookie, response);
        return heard(response);
      },
    });
    const box = HOSTS['the box itself'];
    if (!box) throw new Error('no such host');
    const [over, direct] = [await tell(scene, overPort), await tell(scene, box)];
    expect(over.map((one) => [one.step, one.heard.status, one.heard.body])).toEqual(direct.map((one) => [one.step, one.heard.status, one.heard.body]));
  });
});
