import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { NETWORKS, type Network } from '#bench/slow-device.ts';

/** What TCP sends before anything is acknowledged: ten segments (RFC 6928). */
const SEGMENT = 1460;
const FIRST_WINDOW = 10 * SEGMENT;

/** One direction of a line that several connections share: bytes leave one after the other. */
interface Line {
  readonly bytesPerMs: number;
  freeAt: number;
}

/** Does things at their moments, one after the other: two timers of their own might change places. */
function inTurn(): (at: number, act: () => void) => void {
  const due: { readonly at: number; readonly act: () => void }[] = [];
  const run = () => {
    for (let [next] = due; next; [next] = due) {
      const left = next.at - performance.now();
      if (left > 0) return void setTimeout(run, left);
      due.shift();
      next.act();
    }
  };
  return (at, act) => {
    due.push({ at, act });
    if (due.length === 1) setTimeout(run, Math.max(0, at - performance.now()));
  };
}

/**
 * Carries what one end of a connection says to the other as TCP would over a far line: a segment at a time at the line's rate, half a round
 * trip later, and never more under way than the window, which grows by what has been acknowledged (slow start; nothing is ever lost).
 */
function carry(from: Socket, to: Socket, line: Line, latency: number): void {
  const arriving = inTurn();
  const acknowledged = inTurn();
  let waiting = Buffer.alloc(0);
  let window = FIRST_WINDOW;
  let underWay = 0;
  let isOver = false;
  const send = () => {
    while (waiting.length > 0 && underWay < window) {
      const segment = waiting.subarray(0, SEGMENT);
      waiting = waiting.subarray(segment.length);
      underWay += segment.length;
      line.freeAt = Math.max(performance.now(), line.freeAt) + segment.length / line.bytesPerMs;
      arriving(line.freeAt + latency / 2, () => to.write(segment));
      acknowledged(line.freeAt + latency, () => {
        underWay -= segment.length;
        window += segment.length;
        send();
      });
    }
    if (waiting.length === 0 && isOver) arriving(line.freeAt + latency / 2, () => to.end());
  };
  from.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    send();
  });
  from.once('end', () => {
    isOver = true;
    send();
  });
  from.once('error', () => to.destroy());
}

/** A line to this machine that may be made as slow as a network. */
interface ShapedProxy {
  /** What a browser reaches this machine by. */
  readonly address: string;
  readonly close: () => void;
  /** As slow as that from now on, or, for null, as fast as this machine is. Connections that are open are closed: they were not. */
  readonly shape: (network: Network | null) => void;
}

/** Answers of SOCKS 5 (RFC 1928) that need no words: nobody signs in, and the connection is open. */
const NOBODY_SIGNS_IN = Buffer.from([5, 0]);
const IS_OPEN = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]);

/** Hears which port of this machine a browser wants; it takes the connection for open once it is told so. */
function portWanted(client: Socket, hear: (port: number) => void): void {
  client.once('data', () => {
    client.write(NOBODY_SIGNS_IN);
    client.once('data', (asked: Buffer) => {
      client.pause();
      hear(asked.readUInt16BE(asked.length - 2));
    });
  });
}

/**
 * A proxy on a port of its own, for which nobody needs rights of the system's: opening a connection costs a round trip, in which the browser may
 * take another that has become free, and bytes come as `carry` has them.
 */
export async function shapedProxy(): Promise<ShapedProxy> {
  const open = new Set<Socket>();
  let shaped: { readonly latency: number; readonly down: Line; readonly up: Line } | null = null;
  const serve = (client: Socket, port: number) => {
    const beyond = connect(port, '127.0.0.1');
    client.once('close', () => beyond.destroy());
    beyond.once('error', () => client.destroy());
    const begin = () => {
      client.write(IS_OPEN);
      if (shaped) {
        carry(client, beyond, shaped.up, shaped.latency);
        carry(beyond, client, shaped.down, shaped.latency);
        client.resume();
      } else {
        client.pipe(beyond);
        beyond.pipe(client);
      }
    };
    // The client's SYN and the answer to it.
    setTimeout(begin, shaped?.latency ?? 0);
  };
  const server = createServer((client) => {
    open.add(client);
    client.setNoDelay();
    client.once('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    portWanted(client, (port) => serve(client, port));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    address: `socks5://127.0.0.1:${port}`,
    close: () => server.close(),
    shape(network) {
      for (const client of open) client.destroy();
      const rates = network && NETWORKS[network];
      shaped = rates && { latency: rates.latency, down: { bytesPerMs: rates.downloadThroughput / 1000, freeAt: 0 }, up: { bytesPerMs: rates.uploadThroughput / 1000, freeAt: 0 } };
    },
  };
}
