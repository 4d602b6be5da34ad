import type { Network } from '#bench/slow-device.ts';
import { http2Front, type Front } from './http2-front.ts';
import { shapedProxy } from './shaped-proxy.ts';

/** How a browser reaches a server of this machine: as if from afar. */
export interface Way {
  readonly name: string;
  /** What Chromium itself slows down; null where the line does. */
  readonly emulated: Network | null;
  /** The line, as a browser is told of it; null where there is none between. */
  readonly proxy: string | null;
  readonly originOf: (port: number) => Promise<string>;
  /** Makes the line slow, or as fast as this machine is. */
  readonly slow: (isSlow: boolean) => void;
  readonly close: () => void;
}

/** Slowed by Chromium, which knows no connections: bytes a second, and a wait for each request. */
function emulatedBy(network: Network): Way {
  return { name: network, emulated: network, proxy: null, originOf: (port) => Promise.resolve(`http://localhost:${port}`), slow: () => {}, close: () => {} };
}

/** Slowed on the line, connection by connection; over TLS and HTTP/2 where `isHttp2`. */
async function shapedTo(network: Network, isHttp2: boolean): Promise<Way> {
  const fronts: Front[] = [];
  const line = await shapedProxy();
  return {
    name: `${network}, ${isHttp2 ? 'TLS and HTTP/2' : 'TCP'}`,
    emulated: null,
    proxy: line.address,
    async originOf(port) {
      if (!isHttp2) return `http://localhost:${port}`;
      const front = await http2Front(port);
      fronts.push(front);
      return `https://localhost:${front.port}`;
    },
    slow: (isSlow) => line.shape(isSlow ? network : null),
    close: () => [...fronts, line].forEach(({ close }) => close()),
  };
}

/** All of them. The last two take a second visit as well: what a service worker asks for, Chromium does not slow down. */
export const ways = async (): Promise<Way[]> => [emulatedBy('slow 4G'), emulatedBy('slow 3G'), await shapedTo('slow 4G', false), await shapedTo('slow 4G', true)];

/** The one on which every screen is looked at, cold and warm. */
export const wayForScreens = (): Promise<Way> => shapedTo('slow 4G', false);
