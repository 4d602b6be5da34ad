import { expect, test } from 'vitest';
import { deviceCodeOf } from './device.ts';
import { plainRequest } from './plain.ts';

const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Linux; Android 14; 23127PN0CC) ${KIT} Chrome/126.0.0.0 Mobile Safari/537.36`, 'android chrome'],
  [`Mozilla/5.0 (Linux; Android 13; V2166A; wv) ${KIT} Version/4.0 Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.49`, 'android wechat'],
  [`Mozilla/5.0 (Phone; OpenHarmony 5.0) ${KIT} Chrome/114.0 Safari/537.36 ArkWeb/4.1`, 'harmony chrome'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1', 'ios safari'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1', 'ios chrome'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 'windows edge'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15', 'mac safari'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'linux firefox'],
  ['curl/8.7.1', 'other other'],
  ['', 'other other'],
])('%s is %s', (userAgent, code) => {
  expect(deviceCodeOf(userAgent)).toBe(code);
});

const headersOf = async (method: string, path: string) => {
  const headers = { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/604.1', 'x-device': 'made up', 'x-request-id': '7F3K-20CD' };
  return (await plainRequest(new Request(`http://localhost${path}`, { method, headers }), { sessionId: null })).headers;
};

test('the operator hears of the device where somebody signs in, and nowhere of the user agent itself', async () => {
  for (const path of ['/api/session', '/api/session/puk']) expect(await headersOf('POST', path), path).toEqual({ 'x-request-id': '7F3K-20CD', 'x-device': 'ios safari' });
  for (const path of ['/__operator/persona', '/__operator/scenario']) expect(await headersOf('POST', path)).toMatchObject({ 'x-device': 'ios safari' });
  for (const [method, path] of [
    ['GET', '/api/session'],
    ['DELETE', '/api/session'],
    ['POST', '/api/top-ups'],
  ] as const)
    expect(await headersOf(method, path)).toEqual({ 'x-request-id': '7F3K-20CD' });
});
