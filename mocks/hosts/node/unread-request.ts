import type { Duplex } from 'node:stream';
import { HEADERS_OF_NO_PAGE } from './pages/security-headers.ts';

/** What Node says of bytes that never became a request, by its own codes; everything else was no HTTP. */
const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

const HEAD = Object.entries({ ...HEADERS_OF_NO_PAGE, connection: 'close', 'content-length': '0' })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Where Node keeps, on the socket, the answer that is being written to it. */
const CURRENT_ANSWER = '_httpMessage';

/** Answers a client that was too slow, too long or not understood, with the headers of every answer, and lets go of it. Where an answer is on its way already, nothing is put into it. */
export function answerUnread(error: NodeJS.ErrnoException, socket: Duplex & { readonly [CURRENT_ANSWER]?: { readonly headersSent: boolean } | null }): void {
  const isAnswered = socket[CURRENT_ANSWER]?.headersSent === true;
  if (!socket.writable || isAnswered) socket.destroy(error);
  else socket.end(`HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}\r\n${HEAD}\r\n`);
}
