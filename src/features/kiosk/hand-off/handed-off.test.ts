import { expect, test } from 'vitest';
import { handedOff } from './handed-off.ts';

test.each([
  ['/bills/2026-10', '', '/bills/2026-10'],
  ['/services', '?purpose=data', '/services?purpose=data'],
  ['/sign-in', '?to=%2Fbalance', '/balance'],
  ['/kiosk/slip', '', '/orders'],
  ['/kiosk/bills/2026-10', '', '/bills/2026-10'],
  ['/kiosk/menu', '', '/'],
])('what stands at %s%s goes on on a phone at %s', (pathname, search, address) => {
  expect(handedOff(pathname, search)).toBe(address);
});
