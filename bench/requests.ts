import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import type { LoadResult } from './requests-client.ts';
import { median, table } from './statistics.ts';

const run = promisify(execFile);
const FOR_MS = 2000;
const ADDRESSES = ['/api/home', '/api/bills', '/api/halls'] as const;
const CONNECTIONS = [1, 200] as const;

/** The load of so many connections for so long, from a process of its own. */
export async function loadOn(address: string, cookie: string, connections: number, forMs = FOR_MS): Promise<LoadResult> {
  const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, 'requests-client.ts'), address, cookie, String(connections), String(forMs)]);
  return JSON.parse(stdout) as LoadResult; // printed by our own client
}

/** What Node puts on an answer by itself. */
const NODES_OWN = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** The headers the host has put on an answer. */
const ownHeaders = ({ headers }: Response) => Object.fromEntries([...headers].filter(([name]) => !NODES_OWN.includes(name)));

/** A server that answers the same bytes, headers and all, with nothing behind them: what Node itself costs. */
async function bareServer(body: string, headers: Record<string, string>) {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((closed) => server.close(closed)) };
}

/** Requests a second on the Node host and on a bare server with the same answers, in turns. */
export async function measureRequests(rounds: number): Promise<string> {
  const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
  const entered = await fetch(`${hall.origin}/__operator/persona`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"persona":"30"}' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const rows: string[][] = [];
  for (const address of ADDRESSES) {
    const answer = await fetch(hall.origin + address, { headers: { cookie } });
    const bare = await bareServer(await answer.text(), ownHeaders(answer));
    for (const connections of CONNECTIONS) {
      const [ours, theirs]: [LoadResult[], LoadResult[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        theirs.push(await loadOn(bare.origin + address, cookie, connections));
        ours.push(await loadOn(hall.origin + address, cookie, connections));
      }
      const middle = (results: readonly LoadResult[], of: keyof LoadResult) => median(results.map((result) => result[of]));
      const ratio = median(ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
      rows.push([
        address,
        String(connections),
        String(middle(ours, 'perSecond')),
        String(middle(theirs, 'perSecond')),
        ratio.toFixed(2),
        `${middle(ours, 'median').toFixed(1)} ms`,
        (middle(ours, 'p99') / middle(ours, 'median')).toFixed(1),
        (middle(theirs, 'p99') / middle(theirs, 'median')).toFixed(1),
      ]);
    }
    await bare.close();
  }
  await hall.close();
  return `\nRequests a second on the Node host, beside a bare node:http answering the same bytes\n\n${table(['address', 'connections', 'host', 'bare', 'ratio', 'median', 'p99 / median', 'the same, bare'], rows)}`;
}
