import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';

const size = (text: string) => new TextEncoder().encode(text).length;
const headers = (contentType: string | null) => (contentType === null ? [] : [{ name: 'content-type', value: contentType }]);

/** HAR has no word for an answer that never came: status 0, as browsers write it. */
function entryOf({ at, method, path, request, status, contentType, answer, fault }: ExchangeRecord): Record<string, unknown> {
  return {
    startedDateTime: at,
    time: 0,
    request: {
      method,
      url: `http://localhost${path}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headers(request === '' ? null : 'application/json'),
      queryString: [...new URL(path, 'http://localhost').searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: size(request),
      ...(request === '' ? {} : { postData: { mimeType: 'application/json', text: request } }),
    },
    response: {
      status: status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headers(contentType),
      content: { size: size(answer), mimeType: contentType ?? '', text: answer },
      redirectURL: '',
      headersSize: -1,
      bodySize: size(answer),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    ...(fault === null ? {} : { comment: `fault: ${fault}` }),
  };
}

/** Exchanges as HTTP Archive 1.2, which a browser's developer tools load. */
export function httpArchive(exchanges: readonly ExchangeRecord[]) {
  return { log: { version: '1.2' as const, creator: { name: 'Palm Hall', version: '1' }, entries: exchanges.map(entryOf) } };
}
