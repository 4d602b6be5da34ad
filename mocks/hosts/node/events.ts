import type { HostedWorld } from './worlds.ts';

/** Where a bench hears of what happens, as server-sent events: the Node host alone has it, and it says only that there is something to look at. */
export const EVENTS_PATH = '/__operator/events';
/** However much happens, this is how often it is said, in ms. */
const EVERY_MS = 100;
/** So often a silent line says that it is still there, in ms: what stands between may close one that says nothing. */
const ALIVE_EVERY_MS = 15_000;

const encoder = new TextEncoder();

/** A stream that says `changed` whenever something was asked or done in the world, at once and then at most every tenth of a second. */
export function eventStream({ listeners }: Pick<HostedWorld, 'listeners'>): Response {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let waiting: NodeJS.Timeout | null = null;
      const send = (line: string) => controller.enqueue(encoder.encode(`${line}\n\n`));
      const listener = () => {
        waiting ??= setTimeout(() => {
          waiting = null;
          send('data: changed');
        }, EVERY_MS);
      };
      const alive = setInterval(send, ALIVE_EVERY_MS, ': alive').unref();
      listeners.add(listener);
      send('data: changed');
      stop = () => {
        listeners.delete(listener);
        clearInterval(alive);
        if (waiting) clearTimeout(waiting);
      };
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}
