import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveHall, type RunningHost } from './serve.ts';

let hall: RunningHost;
beforeAll(async () => {
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
});
afterAll(() => hall.close());

/** A bench that listens in a world: how often it has heard of something so far. */
async function listen(world?: string) {
  const closing = new AbortController();
  const response = await fetch(`${hall.origin}/__operator/events`, { signal: closing.signal, headers: world === undefined ? {} : { 'x-operator-world': world } });
  let heard = 0;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) heard += decoder.decode(part).split('data: changed').length - 1; // Node's streams iterate
  })().catch(() => undefined); // closed by the test
  return { response, heard: () => heard, close: async () => (closing.abort(), reading) };
}
const advance = (world?: string) =>
  fetch(`${hall.origin}/__operator/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(world === undefined ? {} : { 'x-operator-world': world }) },
    body: '{"advanceSeconds":1}',
  });

test('a bench hears within a moment of what others do in its world, once for a burst, and of nothing in another', async () => {
  const [here, elsewhere] = [await listen(), await listen('elsewhere')];
  expect(here.response.headers.get('content-type')).toBe('text/event-stream');
  await expect.poll(() => [here.heard(), elsewhere.heard()]).toEqual([1, 1]);
  const start = Date.now();
  await Promise.all([advance(), advance(), advance()]);
  await expect.poll(() => here.heard()).toBe(2);
  expect(Date.now() - start).toBeLessThan(1000);
  await fetch(`${hall.origin}/api/services`);
  await expect.poll(() => here.heard()).toBe(3);
  await fetch(`${hall.origin}/__operator/state`);
  await advance('elsewhere');
  await expect.poll(() => elsewhere.heard()).toBe(2);
  expect(here.heard()).toBe(3);
  await Promise.all([here.close(), elsewhere.close()]);
});

test('who stops listening is forgotten, and no page of another site is told anything', async () => {
  const gone = await listen('quiet');
  await gone.close();
  expect((await advance('quiet')).status).toBe(200);
  expect((await fetch(`${hall.origin}/__operator/events`, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
});
