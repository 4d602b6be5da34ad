import { BROWSERS, PLATFORMS, type Device } from '#contract/sessions.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';

/** The device in a request: the host's two words for it, `other` for whatever is none of the contract's. */
export function deviceIn({ headers }: Pick<PlainRequest, 'headers'>): Device {
  const [first, second] = (headers['x-device'] ?? '').split(' ');
  return { platform: PLATFORMS.find((platform) => platform === first) ?? 'other', browser: BROWSERS.find((browser) => browser === second) ?? 'other' };
}
