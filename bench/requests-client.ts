import { Agent, get } from 'node:http';
import { median } from './statistics.ts';

/** What a load has come to: requests a second, and how long one took, in ms. */
export interface LoadResult {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** How long it goes on before it counts, in ms: opening 200 connections at once is another matter than answering on them. */
const WARM_UP_MS = 500;

/** Asks one address over and over on so many connections, for so long. */
async function load(address: string, cookie: string, connections: number, forMs: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  const from = performance.now() + WARM_UP_MS;
  const until = from + forMs;
  const one = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      await new Promise<void>((resolve, reject) => {
        get(address, { agent, headers: { cookie } }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
          response.resume().once('end', resolve);
        }).once('error', reject);
      });
      if (start >= from) took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  const sorted = took.toSorted((a, b) => a - b);
  return { perSecond: Math.round((took.length / forMs) * 1000), median: median(took), p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, longest: sorted.at(-1) ?? 0 };
}

const [address = '', cookie = '', connections = '1', forMs = '1000'] = process.argv.slice(2);
console.log(JSON.stringify(await load(address, cookie, Number(connections), Number(forMs))));
