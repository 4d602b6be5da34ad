import { request } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { CERTIFICATE } from './certificate.ts';

/** Headers of one connection, which the next one does not have. */
const OF_THE_CONNECTION: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding'];

/** Something that listens on a port of this machine. */
export interface Front {
  readonly port: number;
  readonly close: () => void;
}

/** TLS and HTTP/2 in front of a plain server on a port of this machine, as an operator's own proxy would be. */
export async function http2Front(port: number): Promise<Front> {
  const server = createSecureServer({ key: CERTIFICATE.key, cert: CERTIFICATE.cert }, (incoming, outgoing) => {
    const { method, url: path, authority, headers: all } = incoming;
    const headers = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith(':')));
    const passed = request({ port, host: '127.0.0.1', method, path, headers: { ...headers, host: authority } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name))));
      answer.pipe(outgoing);
    });
    passed.once('error', () => outgoing.stream.close());
    incoming.pipe(passed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address() as AddressInfo; // it listens on a port
  return { port: address.port, close: () => server.close() };
}
