import { createCall } from '#mocks/client/call.ts';

const TOKEN = 'palm-hall.control-token';

/** Keeps the token that other machines show, as long as the tab is open. */
export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

function headers(): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** The one way from the bench to the operator that serves it: an endpoint of control, its answer judged by its own schema. @throws OperatorRefusal */
export const control = createCall('', (address, request) => fetch(address, request), headers);
