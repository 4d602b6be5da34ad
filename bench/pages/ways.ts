import type { Network } from '#bench/slow-device.ts';
import { http2Front, type Front } from './http2-front.ts';
import { shapedProxy } from './shaped-proxy.ts';

/** How a browser reaches a server of this machine: as if from afar. */
export interface Way {
  readonly name: string;
  /** What Chromium itself slows down; null where the line does. */
  readonly emulated: Network | null;
  readonly originOf: (port: number) => Promise<string>;
  /** Makes every line slow, or as fast as this machine is. */
  readonly slow: (isSlow: boolean) => void;
  readonly close: () => void;
}

/** Slowed by Chromium, which knows no connections: bytes a second, and a wait for each request. */
function emulatedBy(network: Network): Way {
  return { name: network, emulated: network, originOf: (port) => Promise.resolve(`http://localhost:${port}`), slow: () => {}, close: () => {} };
}

/** Slowed on the line, connection by connection; over TLS and HTTP/2 where `isHttp2`. */
function shapedTo(network: Network, isHttp2: boolean): Way {
  const fronts: Front[] = [];
  const lines: Awaited<ReturnType<typeof shapedProxy>>[] = [];
  return {
    name: `${network}, ${isHttp2 ? 'TLS and HTTP/2' : 'TCP'}`,
    emulated: null,
    async originOf(port) {
      const front = isHttp2 ? await http2Front(port) : null;
      if (front) fronts.push(front);
      const line = await shapedProxy(front?.port ?? port);
      lines.push(line);
      return `${isHttp2 ? 'https' : 'http'}://localhost:${line.port}`;
    },
    slow: (isSlow) => lines.forEach((line) => line.shape(isSlow ? network : null)),
    close: () => [...fronts, ...lines].forEach(({ close }) => close()),
  };
}

/** All of them. The last two take a second visit as well: what a service worker asks for, Chromium does not slow down. */
export const ways = (): Way[] => [emulatedBy('slow 4G'), emulatedBy('slow 3G'), shapedTo('slow 4G', false), shapedTo('slow 4G', true)];

/** The one on which every screen is looked at, cold and warm. */
export const wayForScreens = (): Way => shapedTo('slow 4G', false);
